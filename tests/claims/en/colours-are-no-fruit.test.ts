import { expect, test } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const stemsOf = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-12-03T06:00:00Z' });
  const quiz = makeQuiz({ readings, articles: [article], items: 20, seed: 'colour', kinds: ['thing'] });
  return quiz.items.map(({ stem }) => stem).join('\n');
};

test('a colour of a warning is no fruit, and what is eaten is one', () => {
  const alert = `Storm weakens off Puducherry coast

The weather office in Chennai on Wednesday scaled down its red alert for Chennai district to orange.`;
  expect(stemsOf(alert)).not.toContain('fruit');
  const eaten = `Zoo in Mysuru feeds its elephants in the heat

The zoo in Mysuru on Wednesday fed its elephants with banana for the first time, officials said.`;
  expect(stemsOf(eaten)).toContain('what kind of fruit');
});
