import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Entity } from '../../../claims/model.ts';
import { isOfOtherGovernment } from '../../../claims/quiz/distractors/names/places/far-lands.ts';
import { isOfOtherPart, isOfSamePart } from '../../../claims/quiz/distractors/names/places/same-part.ts';

const land = (name: string, code: string): Entity => ({
  type: 'entity',
  class: 'place',
  name,
  ref: `country:${code}`,
  category: 'country',
});
const leader = (name: string, ref: string): Entity => ({
  type: 'entity',
  class: 'person',
  name,
  ref,
  category: 'person.leader',
});

describe('a country as an option in English', () => {
  const [japan, korea, germany] = [land('Japan', 'JP'), land('South Korea', 'KR'), land('Germany', 'DE')];
  const where = ' in which country did a ferry sink ';

  it('is of the part of the world where something was', () => {
    expect(isOfOtherPart(germany, japan, where)).toBe(true);
    expect(isOfOtherPart(korea, japan, where)).toBe(false);
  });

  it('may be any power that could have done what is asked', () => {
    expect(isOfOtherPart(germany, japan, ' which country sent two ships to oslo ')).toBe(false);
  });

  it('may be of anywhere beside one with few neighbours', () => {
    expect(isOfSamePart('country:JP', 'country:US')).toBe(true);
  });

  it('stands beside each name of a pair by its own neighbours', () => {
    const { article, readings } = readArticle({
      text: 'Ada Tunnel reopens after repairs\n\nThe Ada Tunnel runs between France and Belgium. It was closed on Friday.',
      publishedAt: '2019-05-06',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 'a' });
    const pairs = items.find(({ stem }) => stem.includes('which two countries'))?.options ?? [];
    expect(pairs).toHaveLength(4);
    for (const { text } of pairs) expect(text).not.toMatch(/India|Japan|Russia|China/u);
  });
});

describe('a leader beside one of the story’s own country', () => {
  const [rudd, abbott] = [
    leader('Kevin Rudd', 'person:kevin-rudd'),
    leader('Tony Abbott', 'person:tony-abbott'),
  ];
  const merkel = leader('Angela Merkel', 'person:angela-merkel');

  it('governs no other country where the stem names none', () => {
    expect(isOfOtherGovernment(merkel, rudd, 'AU', [])).toBe(true);
    expect(isOfOtherGovernment(abbott, rudd, 'AU', [])).toBe(false);
  });

  it('may govern another one where the story or the stem is of several', () => {
    expect(isOfOtherGovernment(merkel, rudd, 'AU', ['country:DE'])).toBe(false);
    expect(isOfOtherGovernment(merkel, rudd, 'DE', [])).toBe(false);
  });
});
