import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { tellsTimes } from '../../../claims/quiz/rubric/times-told.ts';

describe('an adverb that tells how many times', () => {
  it('tells the number, and no other', () => {
    expect(tellsTimes('Assembly adjourned thrice', 'three')).toBe(true);
    expect(tellsTimes('Assembly adjourned thrice', 'three lakh')).toBe(true);
    expect(tellsTimes('Assembly adjourned thrice', 'thirteen')).toBe(false);
    expect(tellsTimes('Assembly adjourned', 'three')).toBe(false);
  });

  it('stands in no headline before the question of that number', () => {
    const { article, readings } = readArticle({
      text: 'Marlow Assembly adjourned thrice over paddy\n\nMarlow, Nov 26. Proceedings in the Marlow Assembly were disrupted on Thursday as members protested over paddy procurement. Speaker Ada Palmer adjourned the House three times before lunch.',
      publishedAt: '2026-11-26',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const asked = items.filter(({ stem }) => /how many times/u.test(stem));
    for (const { stem } of asked) expect(stem).not.toMatch(/thrice/u);
  });
});
