import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** The stems that a sentence is asked with. */
function stemsOf(text: string): string[] {
  const { readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => {
      const question = askEnglish(reading, { ...target, asOf: '2024-03-13' });
      return question ? [question.stem] : [];
    }),
  );
}

describe('an amount', () => {
  it.each([
    ['The farmer owns three acres near Leeds.', 'How many acres does the farmer own near Leeds?'],
    [
      'Shares of Acme Motors closed 3.1% higher at £74 on Monday.',
      'By what percentage did shares of Acme Motors close higher at £74 on Monday?',
    ],
    [
      'Brent crude rose 2.7% to $78.40 a barrel.',
      'By what percentage did Brent crude rise to $78.40 a barrel?',
    ],
    [
      'Ada Palmer has submitted a petition bearing 4,300 signatures.',
      'Ada Palmer has submitted a petition bearing how many signatures?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it('of money is not asked where another stands behind it', () => {
    expect(stemsOf('Crude closed up $2.80 to $51.15.').join('\n')).not.toMatch(/^By how much/u);
  });
});
