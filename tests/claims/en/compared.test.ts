import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { comparisonAt } from '../../../claims/languages/en/questions/compared.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** The stems that a sentence is asked with, by their answers. */
function stemsOf(text: string): Record<string, string | undefined> {
  const { readings } = readArticle({ text, publishedAt: '2026-11-20T10:00:00Z' });
  return Object.fromEntries(
    readings.flatMap((reading) =>
      targetsOf(reading).flatMap((target) => {
        const question = askEnglish(reading, { ...target, asOf: '2026-11-20' });
        return question ? [[question.answer, question.stem]] : [];
      }),
    ),
  );
}

describe('a figure that is held against another', () => {
  it.each([
    [
      'Some 17,000 people ran in Leeds on Sunday, up from 15,200 last year.',
      '17,000',
      'About how many people ran in Leeds on Sunday?',
    ],
    [
      'The Leeds council faces a gap of £11.8m next year, up from the £9.3m it forecast in July.',
      '£11.8m',
      'The Leeds council faces a gap of how much next year?',
    ],
  ])('is asked without the other: %s', (text, answer, stem) => {
    expect(stemsOf(text)[answer]).toBe(stem);
  });

  it('is not asked where each has its own time', () => {
    expect(
      Object.keys(stemsOf('Growth in Leeds slowed to 2 percent in May from 3 percent in April.')),
    ).toEqual([]);
  });

  it('begins at a comma, not at every "up"', () => {
    expect(comparisonAt(['took', 'part', ',', 'up', 'from', '15,200'])).toBe(2);
    expect(comparisonAt(['went', 'up', 'from', 'Leeds', ',', 'and', 'came', 'down'])).toBe(-1);
  });
});

describe('an amount', () => {
  it('of one thing does not clash with that of another behind "from"', () => {
    const asked = stemsOf('About 900 people from 38 villages had been moved to Leeds by Thursday night.');
    expect(asked['900']).toBe(
      'About how many people from 38 villages had been moved to Leeds by Thursday night?',
    );
  });

  it('that tells what a noun is of is asked where it stands', () => {
    const asked = stemsOf(
      'Mayor Ada Palmer announced a grant of £5,000 each to the families of the sailors.',
    );
    expect(asked['£5,000']).toBe(
      'Mayor Ada Palmer announced a grant of how much each to the families of the sailors?',
    );
  });

  it('is asked without the word that judges it', () => {
    const asked = stemsOf('American employers added a modest 46,000 jobs in Texas last month.');
    expect(asked['46,000']).toMatch(/^How many jobs did American employers add in Texas/u);
  });

  it('of people is asked though some of them are named behind "including"', () => {
    const asked = stemsOf('Nine people, including a surgeon and two nurses, have been arrested in Leeds.');
    expect(asked.nine).toMatch(/^How many people, including a surgeon and two nurses,/u);
    expect(stemsOf('Two robots, Pal and Chum, greeted the visitors in Leeds.').two).toBeUndefined();
  });
});
