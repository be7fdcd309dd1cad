import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { isRoundOf } from '../../../claims/quiz/distractors/numbers/rounded-figures.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { key, OPEN } from './quantity-key.ts';

function itemsOf(text: string): Item[] {
  const { article, readings } = readArticle({ text, title: 'खबर' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}

describe('a figure and its round', () => {
  it('a rounder number near a finer one is its round', () => {
    expect(isRoundOf(3, 2.8)).toBe(true);
    expect(isRoundOf(300, 296)).toBe(true);
  });

  it('neither the figure itself is, nor what lies far from it', () => {
    expect(isRoundOf(3, 3)).toBe(false);
    expect(isRoundOf(2, 2.8)).toBe(false);
    expect(isRoundOf(100, 120)).toBe(false);
  });
});

describe('beside a number that is but a bound', () => {
  const bound = (value: number, comparator: 'moreThan' | 'lessThan' | 'exact') =>
    scaleValues({ ...key(value), comparator }, OPEN, String(value));

  it('stand numbers well apart from it', () => {
    expect(bound(10, 'moreThan')).toEqual([15, 20, 25, 30]);
    expect(bound(1, 'moreThan').length).toBeGreaterThan(2);
    expect(bound(10, 'lessThan')).toEqual([8, 6, 4, 2]);
  });

  it('beside a greater one, too, on the side where they are false', () => {
    for (const value of bound(3500, 'lessThan')) expect(value).toBeLessThan(3500 * 0.85);
    for (const value of bound(3500, 'moreThan')) expect(value).toBeGreaterThan(3500 * 1.15);
  });

  it('beside an exact one the next numbers do', () => {
    expect(bound(10, 'exact')).toContain(11);
  });
});

describe('pilots', () => {
  const stemOf = (items: readonly Item[]) => items.map(({ stem }) => stem).join('|');

  it('are not counted for one aircraft', () => {
    const items = itemsOf('गुरुवार को भूटान के पारो में हुए विमान हादसे में दो पायलट मारे गए।');
    expect(stemOf(items)).not.toContain('कितने पायलट');
  });

  it('are counted where they are of a firm', () => {
    const items = itemsOf('गुरुवार को कोलकाता की एक विमान कंपनी ने पांच पायलटों को नौकरी से निकाल दिया।');
    expect(stemOf(items)).toContain('कितने पायलट');
  });
});
