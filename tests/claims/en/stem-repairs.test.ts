import { describe, expect, it } from 'vitest';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { invert } from '../../../claims/languages/en/questions/invert.ts';
import { mended } from '../../../claims/languages/en/questions/mended.ts';
import type { Reading } from '../../../claims/model.ts';
import { stemsOf } from './stems-of.ts';

describe('words that a question does without', () => {
  it.each([
    ['How many kinds of tea has Acme grown, among them a purple one', 'How many kinds of tea has Acme grown'],
    ['How many cases has Kent reported, about two-thirds of the total', 'How many cases has Kent reported'],
    ['How many phones did police seize from them', 'How many phones did police seize'],
    [
      'How many horses did the zoo receive in 2024, 137 rabbits and 53 goats',
      'How many horses did the zoo receive in 2024',
    ],
    [
      'How many phones and £9,000 in cash did police seize in Leeds',
      'How many phones did police seize in Leeds',
    ],
    ['How many tons of rice and 4,000 nets did they send', 'How many tons of rice did they send'],
    [
      'For how many days have mills begun to close a week',
      'For how many days a week have mills begun to close',
    ],
    [
      'Four people were killed and more than how many people evacuated as the river rose',
      'Four people were killed and more than how many people were evacuated as the river rose',
    ],
    ['At how many days were stocks of rice put', 'Stocks of rice were put at how many days'],
    ['At how many days were nets put up', 'At how many days were nets put up'],
    ['By how many peaks did Ada Palmer climb', 'How many peaks did Ada Palmer climb'],
    ['By how many points did shares of Acme climb', 'By how many points did shares of Acme climb'],
  ])('%s', (stem, told) => {
    expect(mended(stem)).toBe(told);
  });

  it.each([
    'Who flew with Ada Palmer, among them',
    'In which month does Acme plan seven flights, among them a flight of Kestrel',
    'How many men and women did police arrest',
    'How many cases has Kent reported, about two of them of flu',
    'How many phones did police take from thieves',
    'How many horses did the zoo receive in May, June and July',
    'How many phones and tablets did police seize in Leeds',
    'For how many days have mills closed this week',
    'How many people injured in the crash were taken to hospital',
  ])('stay otherwise: %s', (stem) => {
    expect(mended(stem)).toBe(stem);
  });
});

const withPast = (lemma: string) => ({ form: { predicate: { lemma, tense: 'past' } } }) as unknown as Reading;

describe('a question', () => {
  it('writes a plain noun small behind its auxiliary, and a name large', () => {
    expect(finish(['since which month have', 'Universities', 'been blocked'])).toBe(
      'Since which month have universities been blocked?',
    );
    expect(finish(['since which month have', 'Rangers', 'been absent'])).toBe(
      'Since which month have Rangers been absent?',
    );
  });

  it('asks what percentage something makes up, and by what percentage it is up', () => {
    expect(finish(['what percentage did lambs make up of the diet'])).toBe(
      'What percentage did lambs make up of the diet?',
    );
    expect(finish(['what percentage are prices in Leeds up'])).toBe(
      'By what percentage are prices in Leeds up?',
    );
  });

  it('is not put with a past behind "do"', () => {
    const verb = (lemma: string) =>
      ({ form: { predicate: { lemma, tense: 'present' } } }) as unknown as Reading;
    expect(invert(verb('walked'), 'walked')).toBeNull();
    expect(invert(withPast('stag'), 'staged')).toEqual({ auxiliary: 'did', rest: 'stage' });
    expect(invert(withPast('drag'), 'dragged')).toEqual({ auxiliary: 'did', rest: 'drag' });
    expect(invert(verb('need'), 'need')).toEqual({ auxiliary: 'do', rest: 'need' });
  });

  it('takes a short clause in front with its noun', () => {
    expect(stemsOf('The plant in Leeds has 12 turbines that make 300 megawatts.')).toContain(
      'How many turbines that make 300 megawatts does the plant in Leeds have?',
    );
    const long =
      'The plant in Leeds has 12 turbines that make 300 megawatts of power for the towns of Kent and Surrey.';
    expect(stemsOf(long).join('\n')).not.toMatch(/^How many turbines that/mu);
  });

  it('asks how much somebody was given', () => {
    expect(stemsOf('Tea earned the country $1.4 billion in Kenya last year.')).toContain(
      'Tea earned the country how much in Kenya in 2023?',
    );
    expect(stemsOf('Acme called the country $1.4 billion poorer in Leeds.').join('\n')).not.toMatch(
      /how much/u,
    );
  });

  it('asks for the runs of a batter, and for the minute beside another ordinal', () => {
    expect(stemsOf('Rishabh Pant scored 78.')).toContain('How many runs did Rishabh Pant score?');
    expect(stemsOf('Rishabh Pant scored 7.').join('\n')).not.toMatch(/how many runs/iu);
    expect(stemsOf('Ada Palmer was sent off for a second yellow card in the 61st minute.')).toContain(
      'In which minute was Ada Palmer sent off for a second yellow card?',
    );
    expect(stemsOf('Ada Palmer scored in the 3rd minute and the 61st minute.').join('\n')).not.toMatch(
      /which minute/u,
    );
  });

  it('counts one thing of a list of things and money', () => {
    expect(stemsOf('Acme sent 20 tons of rice and 4,000 mosquito nets to Fiji.')).toContain(
      'How many mosquito nets did Acme send to Fiji?',
    );
  });
});

describe('where something is', () => {
  it.each([
    [
      'In April, Ada Palmer sued Acme after a row about a stabbing at a church in Leeds.',
      /after a row about a stabbing at a church in which city\?$/u,
    ],
    ['Voyager 1 carries a disc with greetings in 55 languages.', /with greetings in how many languages\?$/u],
    ['Ada Palmer was working on a book about dams on the Tigris.', /a book about dams on which river\?$/u],
    ['Acme chose the town in Bavaria.', /chose the town in which (?:state|region)\?$/u],
  ])('stays with its noun: %s', (text, stem) => {
    expect(stemsOf(text).some((one) => stem.test(one))).toBe(true);
  });

  it('moves where it tells of the deed', () => {
    expect(stemsOf('Ada Palmer sued Acme in Leeds on Monday.')).toContain(
      'In which city did Ada Palmer sue Acme on Monday?',
    );
  });
});

describe('the order of a question', () => {
  it.each([
    [
      'According to a report, how many mills did floods keep at Leeds idle',
      'According to a report, how many mills did floods keep idle at Leeds?',
    ],
    ['Which bank of Kenya said that it would lend more', 'Which bank said that it would lend more?'],
    [
      'How many points do Leeds go clear after the draw',
      'By how many points do Leeds go clear after the draw?',
    ],
    [
      'At least, how many trains cancelled at Leeds on Monday',
      'At least how many trains were cancelled at Leeds on Monday?',
    ],
    [
      'For Kent, Ada Palmer submitted that how much had been paid till May',
      'According to Ada Palmer, how much had been paid till May?',
    ],
    [
      'Officials said that about how many homes had been lost',
      'According to officials, about how many homes had been lost?',
    ],
    ['In another development, the council bought how many boats', 'The council bought how many boats?'],
    [
      'National Palmer Commission cleared plans worth how much',
      'The National Palmer Commission cleared plans worth how much?',
    ],
  ])('is set right: %s', (stem, told) => {
    expect(finish([stem])).toBe(told);
  });

  it.each([
    [
      'How many trains delayed at Leeds were cancelled in May',
      'How many trains delayed at Leeds were cancelled in May?',
    ],
    ['Which company of Acme Group makes cars', 'Which company of Acme Group makes cars?'],
    ['How many points do Leeds have after the draw', 'How many points do Leeds have after the draw?'],
    ['How much did Leeds Council clear for homes', 'How much did Leeds Council clear for homes?'],
  ])('stays: %s', (stem, told) => {
    expect(finish([stem])).toBe(told);
  });
});
