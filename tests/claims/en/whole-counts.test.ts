import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** The stems for the answers of one kind in a text. */
function stemsOf(text: string, answer: string): string[] {
  const { readings } = readArticle({ text, lang: 'en', title: '' });
  return readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => {
      const asked = askEnglish(reading, { ...target, asOf: '2026-05-20' });
      return asked && asked.answer === answer ? [asked.stem] : [];
    }),
  );
}

describe('how many there are in all', () => {
  it.each([
    ['All 47 passengers left the ferry at Leeds.', '47', 'How many passengers left the ferry at Leeds?'],
    [
      'The navy ordered the four Palmer-class ferries in 2017.',
      'four',
      'How many Palmer-class ferries did the navy order in 2017?',
    ],
    [
      'In Leeds, the total number of seats in schools is 1,200.',
      '1,200',
      'In Leeds, what is the total number of seats in schools?',
    ],
    [
      'The number of ferry passengers rose to 62,930 in May from 58,845 in April.',
      '62,930',
      'To what figure did the number of ferry passengers rise in May from 58,845 in April?',
    ],
    [
      'Toll income in Leeds rose 10% to 3,323 crore in March.',
      '10%',
      'By what percentage did toll income in Leeds rise to 3,323 crore in March?',
    ],
  ])('is asked: %s', (text, answer, stem) => {
    expect(stemsOf(text, answer)).toEqual([stem]);
  });

  it.each([
    // How many they are was told before.
    ['The four ferries left Leeds in 2017.', 'four'],
    // One end of a range, or of what is now so.
    ['Prices in Leeds rose 10 to 12 percent in March.', '10'],
    ['The total intake of the school is now 600.', '600'],
    ['The mill is 600.', '600'],
  ])('is not where that is no news: %s', (text, answer) => {
    expect(stemsOf(text, answer)).toEqual([]);
  });
});

describe('a question without what only goes with its sentence', () => {
  it('loses the word that ties it to the one before', () => {
    expect(finish(['by what percentage did Further, the premium rise in May'])).toBe(
      'By what percentage did the premium rise in May?',
    );
    expect(finish(['Moreover, how many ferries left Leeds in May'])).toBe(
      'How many ferries left Leeds in May?',
    );
  });

  it('loses its circumstances where it is too long, and keeps them where a number hangs on them', () => {
    const long =
      'court has told a bank in Leeds to offer a new settlement to a firm of Kent that has owed it nine million pounds since the spring of 2019 with regard to the subsidy of the mill';
    expect(finish([`which ${long}`])?.endsWith('since the spring of 2019?')).toBe(true);
    expect(finish([`how many of the ${long}`])).toBeNull();
  });
});

describe('what stands behind "profit before"', () => {
  it('is no subject of its own', () => {
    const text =
      'Acme reports growth in Leeds\nAcme reported a rise in profit before tax, which grew by 46% to 151 crore in Leeds.';
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-05-20' });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's' });
    expect(items.some(({ stem }) => /did tax/iu.test(stem))).toBe(false);
  });
});
