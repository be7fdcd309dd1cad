import { describe, expect, it } from 'vitest';
import { entries } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { peerIn } from '../../../claims/languages/en/questions/peers.ts';
import type { Entity } from '../../../claims/model.ts';
import { isOutOfReach } from '../../../claims/quiz/distractors/harbours.ts';
import { isSceneTold } from '../../../claims/quiz/distractors/home-told.ts';
import { isOfOtherThanLed } from '../../../claims/quiz/distractors/parties.ts';

function named(en: string): Entity {
  const entry = entries().find((one) => one.en === en);
  if (!entry) throw new Error(en);
  return { type: 'entity', class: entry.class, name: en, ref: entry.ref, category: entry.category };
}
const itemsOf = (text: string, title: string) => {
  const { article, readings } = readArticle({ text, title, publishedAt: '2019-05-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
};

describe('places of an English story', () => {
  it('a ship does not head for a country without a coast', () => {
    const stem = ' to which country did the tanker head after its release ';
    expect(isOutOfReach(named('Ethiopia'), named('Kenya'), stem)).toBe(true);
    expect(isOutOfReach(named('Tanzania'), named('Kenya'), stem)).toBe(false);
    expect(isOutOfReach(named('Ethiopia'), named('Kenya'), ' to which country did the convoy drive ')).toBe(
      false,
    );
  });

  it('what everybody knows the place of gives it away', () => {
    expect(isSceneTold(named('London'), ' in which city did the wimbledon final begin ')).toBe(true);
    expect(isSceneTold(named('London'), ' in which city did the trial begin ')).toBe(false);
    expect(isSceneTold(named('Paris'), ' in which city did the wimbledon winner live ')).toBe(false);
  });

  it('where unrest has spread to is not asked, where it broke out is', () => {
    const stems = (verb: string) =>
      itemsOf(`The unrest ${verb} Marseille on Tuesday.`, 'Unrest in France').map(({ stem }) => stem);
    expect(stems('spread to').filter((stem) => /which city/u.test(stem))).toEqual([]);
    expect(stems('began in').filter((stem) => /which city/u.test(stem))).toHaveLength(1);
  });
});

describe('who leads a party', () => {
  it('is not taken for one of another party', () => {
    const stem = 'Who was replaced as leader of the ALP by Bill Shorten?';
    expect(isOfOtherThanLed('John Howard', 'Kevin Rudd', stem)).toBe(true);
    expect(isOfOtherThanLed('Julia Gillard', 'Kevin Rudd', stem)).toBe(false);
    expect(isOfOtherThanLed('John Howard', 'Kevin Rudd', 'Who opened the bridge?')).toBe(false);
  });
});

describe('a part of what the headline counts', () => {
  it('is no more than that', () => {
    const text = '8 of the rescued whales were returned to the sea on Monday near Hobart.';
    const values = (title: string) =>
      itemsOf(text, title)
        .filter(({ stem }) => stem.includes('ow many of the'))
        .flatMap(({ options }) => options.map((option) => Number(option.text)));
    for (const value of values('Ten stranded whales rescued')) expect(value).toBeLessThanOrEqual(10);
  });
});

describe("the play of men is no writer's", () => {
  it('and has no peers, where a play by somebody has', () => {
    expect(peerIn('men’s play')).toBeNull();
    expect(peerIn('short play')?.others).toContain('novel');
  });
});
