import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues } from '../../claims/values.ts';

/** A Thursday. */
const PUBLISHED = '2026-11-26';

function timesOf(text: string, lang: 'hi' | 'en' = 'en') {
  return findValues(text, { lang, clock: { published: PUBLISHED } }).flatMap(({ exact, fact }) =>
    fact.type === 'time' ? [{ exact, timex: fact.timex }] : [],
  );
}

/** The longest time of a text. */
function timeOf(text: string, lang: 'hi' | 'en' = 'en') {
  const [first, ...rest] = timesOf(text, lang);
  return rest.reduce((best, one) => (one.exact.length > (best?.exact.length ?? 0) ? one : best), first);
}

describe('parts of a period', () => {
  it.each([
    ['the first ten days of last year', '(2025-01-01,2025-01-11,P10D)'],
    ['the last three days of March 2020', '(2020-03-29,2020-04-01,P3D)'],
    ['the last three days of June', '(XXXX-06-28,XXXX-07-01,P3D)'],
    ['the first six months of this year', '(2026-01-01,2026-07-01,P6M)'],
    ['the first half of 2019', '(2019-01-01,2019-07-01,P6M)'],
    ['the second half of last year', '(2025-07-01,2026-01-01,P6M)'],
    ["last year's third quarter", '(2025-07-01,2025-10-01,P3M)'],
    ['the third month of next year', '2027-03'],
    ['the rest of the week', '(2026-11-26,2026-11-29,P3D)'],
    ['the remainder of this year', '(2026-11-26,2026-12-31,P35D)'],
    ['year to date', '2026'],
    ['the last quarter of 2019', '(2019-10-01,2020-01-01,P3M)'],
    ['the last month of 2019', '2019-12'],
    ['the last day of June', 'XXXX-06-30'],
    ['the first day of 2020', '2020-01-01'],
    ['March last year', '2025-03'],
    ['June of this year', '2026-06'],
    ['summer last year', '2025-SU'],
    ['the 2018-19', '2018/2019'],
    ['2018/19', '2018/2019'],
  ])('reads "%s"', (text, timex) => {
    expect(timeOf(`Prices rose in ${text}.`)).toEqual({ exact: text, timex });
  });

  it.each([
    'They led in the first half of the match.',
    'It happened in the last three days of the siege.',
    'The siege could last three days.',
    'It happened in the last year of the siege.',
    'The last day of the fair was wet.',
    'The rest of the crew slept.',
    'Her kit is up to date.',
  ])('reads no period in "%s"', (text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it('counts "last year" from the day of publication behind any verb', () => {
    expect(timeOf('They won as they did last year.')?.timex).toBe('2025');
  });

  it('reads "the last days of February" only with its year, for the day of leap is not known', () => {
    expect(timeOf('It rained on the last two days of February 2024.')?.timex).toBe(
      '(2024-02-28,2024-03-01,P2D)',
    );
    expect(timesOf('It rained on the last two days of February.').map(({ timex }) => timex)).not.toContain(
      '(XXXX-02-27,XXXX-03-01,P2D)',
    );
  });

  it('reads जून 2024 के पहले दस दिन and वर्ष 2023 की पहली छमाही', () => {
    expect(timeOf('जून 2024 के पहले दस दिन बारिश हुई', 'hi')?.timex).toBe('(2024-06-01,2024-06-11,P10D)');
    expect(timeOf('2023 की पहली छमाही में बिक्री बढ़ी', 'hi')?.timex).toBe('(2023-01-01,2023-07-01,P6M)');
  });

  it('never leaves the month whose part it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('first', 'last'),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1990, max: 2030 }),
        (edge, count, year) => {
          const found = timeOf(`It snowed in the ${edge} ${count} days of March ${year}.`);
          const [, low, high] = found?.timex.match(/^\(([\d-]+),([\d-]+),P\d+D\)$/u) ?? [];
          if (!found?.exact.includes('March') || !low || !high) return count > 31;
          return low >= `${year}-03-01` && high <= `${year}-04-01` && low < high && count <= 31;
        },
      ),
    );
  });
});

describe('stretches of days and hours', () => {
  it.each([
    ['from Friday to Sunday', '(XXXX-WXX-5,XXXX-WXX-7,P2D)'],
    ['between Monday and Wednesday', '(XXXX-WXX-1,XXXX-WXX-3,P2D)'],
    ['from Saturday to Tuesday', '(XXXX-WXX-6,XXXX-WXX-2,P3D)'],
    ['from 10pm on Friday to 6am on Saturday', '(XXXX-WXX-5T22,XXXX-WXX-6T06,PT8H)'],
    ['from 5pm yesterday to 9am today', '(2026-11-25T17,2026-11-26T09,PT16H)'],
    ['from 2pm till tomorrow 4:30pm', '(2026-11-26T14,2026-11-27T16:30,PT26H30M)'],
    ['from 2pm to 5pm tomorrow', '(2026-11-27T14,2026-11-27T17,PT3H)'],
    ['for 2.5 hours from 9', '(T09,T11:30:00,PT2H30M)'],
  ])('reads "%s"', (text, timex) => {
    expect(timeOf(`The road is shut ${text}.`)).toEqual({ exact: text, timex });
  });

  it('keeps two days apart where only "and" stands between', () => {
    expect(timesOf('It rained on Monday and Wednesday.').map(({ exact }) => exact)).toEqual([
      'Monday',
      'Wednesday',
    ]);
  });
});

describe('parts of the day and feasts', () => {
  it.each([
    ['on the morning of 5 June', 'XXXX-06-05TMO'],
    ['in the early hours of Sunday', 'XXXX-WXX-7TMO'],
    ['Monday early morning', 'XXXX-WXX-1TMO'],
    ['Sunday late evening at 10:00', 'XXXX-WXX-7T22:00'],
    ['five-thirty tomorrow evening', '2026-11-27T17:30'],
    ['tonight around 8', '2026-11-26T20'],
    ['around 11 this morning', '2026-11-26T11'],
    ['three quarters past 9pm', 'T21:45'],
    ['in the evenings', 'TEV'],
    ['tomorrow (27 November 2026)', '2026-11-27'],
    ['Christmas last year', '2025-12-25'],
    ['Easter weekend 2021', '2021-W13-WE'],
    ['Labor Day 2021 weekend', '2021-W35-WE'],
    ['the day after Christmas', '2026-12-26'],
    ['the day before 5 June 2024', '2024-06-04'],
    ['the 1800s', '(1800-01-01,1900-01-01,P100Y)'],
    ['the 2000s', '(2000-01-01,2010-01-01,P10Y)'],
    ['June of 98', '1998-06'],
    ["May '68", '1968-05'],
    ['the late nineties', '(1990-01-01,2000-01-01,P10Y)'],
    ['less than a couple of days', 'P2D'],
  ])('reads "%s"', (text, timex) => {
    expect(timeOf(`They met ${text}.`)).toEqual({ exact: text, timex });
  });

  it.each(['The sun shone.', 'He is in his nineties.', 'She sold five of 98 cakes.'])(
    'reads no time in "%s"',
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );

  it('gives no day to a weekday that is counted', () => {
    const [first] = findValues('It meets on the first Monday of every month.', {
      lang: 'en',
      clock: { published: PUBLISHED },
    });
    expect(first?.fact).toMatchObject({ timex: 'XXXX-WXX-1' });
    expect(first?.fact).not.toHaveProperty('resolved');
  });

  it('makes no hour of what is counted before a day', () => {
    expect(timeOf('He scored five yesterday evening.')).toEqual({
      exact: 'yesterday evening',
      timex: '2026-11-25TEV',
    });
  });
});

describe('halves behind a duration', () => {
  const durations = (text: string) =>
    findValues(text, { lang: 'en' }).flatMap(({ exact, fact }) =>
      fact.type === 'quantity' && fact.dimension === 'duration' ? [`${exact} = ${fact.value}`] : [],
    );
  it('belong to it where nothing follows that they halve', () => {
    expect(durations('It took two hours and half.')).toEqual(['two hours and half = 2.5']);
    expect(durations('It took two hours and half the crew.')).toEqual(['two hours = 2']);
  });
});
