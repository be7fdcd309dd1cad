import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

function itemsOf(text: string, kinds: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds, proofread: true }).items;
}

const story = (said: string) =>
  `Regulator removes board of Leeds lender\nLEEDS - The regulator removed the board of Acme Mutual on Tuesday. ${said}`;

describe('a figure of how the news came about', () => {
  it('is asked under the headline', () => {
    const [item] = itemsOf(story('Loans of £208m had been routed to 14 firms through borrowers.'), ['count']);
    expect(item?.stem).toMatch(
      /^Regulator removes board of Leeds lender(?: \(news of 13 March 2024\))?: .*how many firms/u,
    );
    expect(item?.options.map(({ text }) => text)).toContain('14');
  });

  it('is not where it is of another time', () => {
    expect(itemsOf(story('Loans of £208m had earlier been routed to 14 firms.'), ['count'])).toEqual([]);
  });
});

describe('a lower bound', () => {
  it('is asked with its words, beside higher numbers alone', () => {
    const [item] = itemsOf(story('More than 200 officers took part in the search of the offices in Leeds.'), [
      'count',
    ]);
    expect(item?.stem).toContain('ore than how many officers');
    expect(item?.options.map(({ text }) => Number(text)).every((value) => value >= 200)).toBe(true);
  });
});
