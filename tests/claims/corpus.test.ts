import { describe, expect, it } from 'vitest';
import { lintItem, makeQuiz, passes, readArticle, toLintItem } from '../../claims/index.ts';
import { overlap } from '../eval/measure.ts';
import { corpus } from '../fixtures/corpus.ts';

describe.each([
  ['hi', 24],
  ['en', 12],
] as const)('our articles in %s', (lang, count) => {
  const articles = corpus(lang).map((gold) => ({
    ...gold,
    ...readArticle({ text: gold.text, lang, publishedAt: '2025-06-12' }),
  }));

  it('are all there', () => {
    expect(articles).toHaveLength(count);
  });

  it.each(articles)('$name: every span is the article’s own words', ({ text, readings }) => {
    expect(readings.length).toBeGreaterThan(0);
    for (const { claim } of readings)
      for (const { start, end, exact } of [...claim.spans, ...claim.arguments.map(({ span }) => span)])
        expect(text.slice(start, end)).toBe(exact);
  });

  it.each(articles)('$name: what is asked passes every rule', ({ article, readings }) => {
    const { items } = makeQuiz({ readings, articles: [article], items: 10, seed: 'corpus' });
    for (const item of items) expect(passes(lintItem(toLintItem(item), { article }))).toBe(true);
  });

  it('tell at least four facts in five that a reader would tell', () => {
    const facts = articles.flatMap(({ facts, readings }) =>
      facts.map((fact) =>
        readings.some(({ claim }) => claim.arguments.some(({ span }) => overlap(span, fact) >= 0.5)),
      ),
    );
    expect(facts.filter(Boolean).length / facts.length).toBeGreaterThanOrEqual(0.8);
  });
});
