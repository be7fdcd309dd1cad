import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-05-12' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

const story = (verb: string) =>
  `Leeds council sets fines for waste\n\nLEEDS, May 11 - Leeds council on Monday told of its new fines for waste.\n\nThe council ${verb} £40, while the fine for dumping bricks in Leeds was fixed at £90.`;

describe('what was fixed', () => {
  it('is not asked beside what is only proposed', () => {
    expect(stemsOf(story('proposed to raise the fine for litter to'))).not.toMatch(/dumping/u);
  });

  it('is asked beside what is so', () => {
    expect(stemsOf(story('raised the fine for litter to'))).toMatch(/dumping/u);
  });
});

describe('a row of days', () => {
  const days = (tail: string) =>
    stemsOf(
      `Leeds council votes to shut its mill\n\nLEEDS, May 11 - Leeds council on Monday voted to shut its mill.\n\nAda Palmer, the mayor of Leeds, opened the York tram line on May 7${tail}.`,
    );

  it('is not asked by its first day alone', () => {
    expect(days('- 8')).not.toMatch(/which date/u);
  });

  it('is asked where it was one day', () => {
    expect(days('')).toMatch(/which date/u);
  });
});
