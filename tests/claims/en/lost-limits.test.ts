import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isCut } from '../../../claims/languages/en/questions/story/cut.ts';
import { labelled } from '../../../claims/languages/en/questions/story/labelled.ts';
import { setIn } from '../../../claims/languages/en/questions/story/set-in.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import type { Quantity } from '../../../claims/model.ts';
import { scaleOfMatter } from '../../../claims/quiz/distractors/numbers/english-scales.ts';

describe('an English stem that has lost what limits it', () => {
  it.each([
    'The guild demanded a rise of what percentage?',
    'Palmerton saw the smallest increase of what percentage?',
    'Traders expected a draw of how many barrels?',
    "What percentage is the board's offer from May 2027?",
    'The judge told the clerks of the two districts to list all posts by which date?',
    'The announcement comes as schools reopened in which month?',
    'According to the mayor, in May 2025, at least how many people died?',
    'The Hilton works built nearly 40 boats the year before, of which how many were sold?',
    'The growers sought a price of how much a kg and a freight subsidy?',
    'In which district was the body taken to Palmerton?',
    'Which company’s design has Acme bought, but plans to build the first one only in 2030?',
    'In how many of the 12 beams has a survey found rust which hold up the roof?',
    'By how many barrels did petrol stocks fall?',
    'According to the energy board, refinery utilisation fell to what percentage?',
    'On which date was Ada Palmer found dead?',
    'By how many sons is Ada Palmer survived?',
    "At how many weeks was Ada Palmer's son born?",
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'The guild demanded a rise of what percentage in wages?',
    'By what percentage did stocks rise?',
    "What percentage of the board's offer was paid?",
    'How many posts are vacant in the two districts of Hilton and Palmerton?',
    'The announcement of the mayor came in which month?',
    'In May 2025, at least how many people died when a ferry sank off Palmerton?',
    'By how many boats did output rise from the year before?',
    'At how much a kg did the growers sell?',
    'In which district was the body found?',
    'Which company has bought the design of Acme, but plans to build the first one only in 2030?',
    'In how many of the 12 beams has a survey found rust?',
    "By how many barrels did Norway's petrol stocks fall?",
    'By how many barrels did crude inventories rise in the week ended November 13?',
    'By how many barrels did petrol stocks in Norway fall?',
    'On which date was Ada Palmer sworn in?',
    'How many sons did the king have?',
  ])('is kept: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('is of no known day where it counts from one, and of one beside a date', () => {
    const [june, week] = [
      'Last June, for how many months was Ada Palmer banned?',
      'Shares dip: By what percentage has the index risen in the past week?',
    ];
    expect(isWholeStem(june)).toBe(false);
    expect(isWholeStem(week)).toBe(false);
    expect(isWholeStem(week.replace('dip', 'dip (news of 3 May 2026)'))).toBe(true);
  });
});

describe('what stands before an English stem', () => {
  it('is not the whole kingdom where the story is of a part of it', () => {
    const lead =
      'Police in the United Kingdom will get new powers against litter from May. Courts in Britain back them.';
    expect(setIn(`New powers\n\n${lead}`, 'New powers')).toBe('United Kingdom');
    const part = `${lead} They hold in England and Wales.`;
    expect(setIn(`New powers\n\n${part}`, 'New powers')).toBeUndefined();
  });

  it('is the event before the colon beside news that names nothing', () => {
    const told = (line: string, headline: string) => labelled(line, headline, null);
    expect(told('Fire out after two days', 'Palmerton jute market blaze: Fire out after two days')).toBe(
      'Fire out after two days (Palmerton jute market blaze)',
    );
    expect(
      told('Ada Palmer visits the hurt', 'Palmerton jute market blaze: Ada Palmer visits the hurt'),
    ).toBe('Ada Palmer visits the hurt');
    expect(told('Fire out after two days', 'All you need to know: Fire out after two days')).toBe(
      'Fire out after two days',
    );
  });

  it('is no line that only says what the reporter covers', () => {
    const body =
      'The museum of Palmerton sold 4,200 tickets in its first week, the board said on Tuesday. Leeds lent 31 of its boats to it.';
    const titleOf = (line: string) =>
      readArticle({ text: `By Ada Palmer\nHealth and science reporter\n${line}${body}`, lang: 'en' }).article
        .title;
    expect(titleOf('')).not.toContain('reporter');
    expect(readArticle({ text: `Gunmen free reporter\n\n${body}`, lang: 'en' }).article.title).toBe(
      'Gunmen free reporter',
    );
  });
});

describe('a figure of two things', () => {
  const isCutAt = (text: string, told: string) => {
    const { readings } = readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2026-05-12' });
    const found = readings.filter(({ claim }) => claim.text.includes(told));
    expect(found.length).toBeGreaterThan(0);
    return found.some((reading) => isCut(reading, text));
  };

  it('is not asked of the first alone', () => {
    const told = 'burned through 38 hectares of pasture';
    const of = (what: string) =>
      `A peat fire that burned through 38 hectares of ${what} near Leeds was declared extinguished on Sunday. Firemen left.`;
    expect(isCutAt(of('pasture and an abandoned quarry'), told)).toBe(true);
    expect(isCutAt(of('pasture'), told)).toBe(false);
  });
});

describe('options beside a high share', () => {
  const share = (value: number, comparator: 'exact' | 'moreThan' = 'exact') =>
    scaleOfMatter(
      { type: 'quantity', value, comparator, dimension: 'percent' } as Quantity,
      'What percentage of the berths were in use?',
    ).steps;

  it('are near it, on either side', () => {
    expect(share(91.2)?.some((by) => by > 0)).toBe(true);
    expect(share(81)?.every((by) => Math.abs(by) < 15)).toBe(true);
  });

  it('are others beside a low, a round or a bounded one', () => {
    expect(share(41)).toBeUndefined();
    expect(share(90)).toBeUndefined();
    expect(share(81, 'moreThan')).toBeUndefined();
  });
});
