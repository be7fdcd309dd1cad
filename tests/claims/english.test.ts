import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../claims/index.ts';

describe('an English story', () => {
  const { article, readings } = readArticle({
    text: 'Bridge opens\nThe minister opened the bridge on Monday. It cost $5 million.',
  });

  it('is recognised, and gives no claim and no question rather than a guess', () => {
    expect(article).toMatchObject({ lang: 'en', title: 'Bridge opens' });
    expect(readings).toEqual([]);
    expect(makeQuiz({ readings, articles: [article], items: 5, seed: 's' }).items).toEqual([]);
  });
});
