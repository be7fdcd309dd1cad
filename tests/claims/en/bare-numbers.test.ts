import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

function itemsOf(text: string): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['count'], proofread: true })
    .items;
}

/** The stems that a sentence is asked with, by their answers. */
function stemsOf(text: string): Record<string, string | undefined> {
  const { readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return Object.fromEntries(
    readings.flatMap((reading) =>
      targetsOf(reading).flatMap((target) => {
        const question = askEnglish(reading, { ...target, asOf: '2024-03-13' });
        return question ? [[question.answer, question.stem]] : [];
      }),
    ),
  );
}
const stems = (text: string) => itemsOf(text).map(({ stem }) => stem);

describe('a number without its noun', () => {
  it('is the level of an index where it stands at it', () => {
    const [item] = itemsOf('Stocks in Mumbai slip\nMUMBAI - The Sensex closed lower at 84,406 on Tuesday.');
    expect(item?.stem).toContain('at what level');
    const values = item?.options.map(({ text }) => Number(text.replaceAll(',', ''))) ?? [];
    expect(values.every((value) => value > 60_000 && value < 110_000)).toBe(true);
  });

  it('is no level of what is no index', () => {
    expect(
      stems('Stocks in Mumbai slip\nMUMBAI - The lift closed lower at 84,406 on Tuesday.').join(' '),
    ).not.toContain('what level');
  });

  it('is runs of a cricketer where balls stand beside it', () => {
    expect(stemsOf('Richa Ghosh made 48 from 27 balls for India in Hobart.')['48']).toBe(
      'How many runs did Richa Ghosh make from 27 balls for India in Hobart?',
    );
    expect(stemsOf('Richa Ghosh made 48 for India in Hobart.')['48']).toBeUndefined();
  });
});

describe('how many of whom a clause goes on', () => {
  it('keeps its order where the clause is not too long', () => {
    const told = (more: string) =>
      stemsOf(
        `Leeds council has written to the families of 41,000 pupils who have no record of the jab${more}.`,
      )['41,000'];
    expect(told('')).toBe(
      'Leeds council has written to the families of how many pupils who have no record of the jab?',
    );
    expect(told(' and of the booster that came after it in spring')).toBeUndefined();
  });
});

describe('a month with "last year" before the subject', () => {
  it('is asked for with its year', () => {
    expect(
      stemsOf('In September last year, at least 193 people were killed in Equateur province.').September,
    ).toMatch(/^In which month of 2023 were at least 193 people killed/u);
  });
});
