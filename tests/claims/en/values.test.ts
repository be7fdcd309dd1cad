import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues, readArticle } from '../../../claims/index.ts';

/** The readings of a text as "words = what they mean", outer ones first. */
function read(text: string, published = '2024-06-19'): string[] {
  return findValues(text, { lang: 'en', clock: { published } }).map(({ exact, fact }) => {
    if (fact.type === 'time') return `${exact} = ${fact.timex}`;
    if (fact.type === 'entity') return exact;
    const sign = {
      exact: '',
      about: '~',
      atLeast: '>=',
      atMost: '<=',
      moreThan: '>',
      lessThan: '<',
      range: '',
    }[fact.comparator];
    const high = fact.high === undefined ? '' : `..${fact.high}`;
    return `${exact} = ${sign}${fact.value}${high} ${fact.unit ?? fact.dimension}`;
  });
}

describe('English numbers', () => {
  it.each([
    ['They planted 12,500 trees', '12,500 = 12500 count'],
    ['Some two hundred and forty boats', 'two hundred and forty = ~240 count'],
    ['It reached 3.2 million homes', '3.2 million = 3200000 count'],
    ['The plan covers three lakh crore items', 'three lakh crore = 3000000000000 count'],
    ['Two thirds of members agreed', 'Two thirds = 0.666666666666667 count'],
    ['One and a half million fled', 'One and a half million = 1500000 count'],
    ['Five dozen goats', 'Five dozen = 60 count'],
    ['Three out of five samples failed', 'Three out of five = 0.6 count'],
    ['She finished twenty-third', 'twenty-third = 23 ordinal'],
    ['A crowd of 40 000 waited', '40 000 = 40000 count'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['No one knew which one of them was right'],
    ['They may march on the palace'],
    ['He was a third man in the room'.replace('third', 'tall')],
    ['The Boeing flew A320 routes'],
  ])('finds nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes "a third man" for an ordinal, not a share', () => {
    expect(read('A third man was held')).toEqual(['third = 3 ordinal']);
  });
});

describe('English quantities', () => {
  it.each([
    ['The road is 20 km long', '20 km = 20 km', '20 = 20 count'],
    ['It cost $4.5bn', '$4.5bn = 4500000000 USD', '4.5bn = 4500000000 count'],
    ['He paid thirteen dollars and forty-five cents', 'thirteen dollars and forty-five cents = 13.45 USD'],
    ['Rates rose 0.25 percent', '0.25 percent = 0.25 percent', '0.25 = 0.25 count'],
    ['It was 38 degrees Celsius', '38 degrees Celsius = 38 celsius', '38 = 38 count'],
    ['a 79-year-old woman', '79-year-old = 79 year', '79 = 79 count'],
    ['She is 5 ft 2 in tall', '5 ft 2 in = 5.16666666666667 ft'],
    ['Winds of 90 miles per hour', '90 miles per hour = 90 mph', '90 = 90 count'],
    ['They won 500 square metres', '500 square metres = 500 m2', '500 = 500 count'],
    ['It took an hour and a half', 'an hour and a half = 1.5 hour'],
  ])('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['More than 40 people died', 'More than 40 = >40 count'],
    ['At least 12 miners are missing', 'At least 12 = >=12 count'],
    ['Nearly 150 flights were cut', 'Nearly 150 = ~150 count'],
    ['Up to 700 workers', 'Up to 700 = <=700 count'],
    ['Between 30 and 43 percent voted', 'Between 30 and 43 percent = 30..43 percent'],
    ['It is greater than 5 and less than 9', 'greater than 5 and less than 9 = 5..9 count'],
    ['It needs 5 to 10 million euros', '5 to 10 million euros = 5000000..10000000 EUR'],
    ['Ages 60 or more', '60 or more = >=60 count'],
  ])('reads the words that bound the number in %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  it('takes pounds for weight only where something is weighed', () => {
    expect(read('The fine was 200 pounds')[0]).toBe('200 pounds = 200 GBP');
    expect(read('The parcel weighs 200 pounds')[0]).toBe('200 pounds = 200 lb');
  });
});

describe('a sum of shillings', () => {
  it('is one with its sign and its point', () => {
    expect(read('It made a loss of Sh12.2 billion')).toContain('Sh12.2 billion = 12200000000 KES');
    expect(
      readArticle({
        text: 'Acme made a loss of Sh12.2 billion in 2025.',
        title: '',
        lang: 'en',
      }).readings.map(({ claim }) => claim.text),
    ).toEqual(['Acme made a loss of Sh12.2 billion in 2025.']);
  });

  it('is none of a road or a room by a letter', () => {
    expect(read('They took Highway N2 to Durban').join()).not.toContain('NGN');
    expect(read('Room R 15 was shut').join()).not.toContain('ZAR');
  });

  it('is none where a sentence ends', () => {
    expect(
      readArticle({ text: 'Acme opened Room B12. Leeds closed it.', title: '', lang: 'en' }).readings.map(
        ({ claim }) => claim.text,
      ),
    ).toContain('Acme opened Room B12.');
  });
});

describe('English times', () => {
  it.each([
    ['It began on June 19, 2024', 'June 19, 2024 = 2024-06-19'],
    ['the 3rd of August', '3rd of August = XXXX-08-03'],
    ['in April 2017', 'April 2017 = 2017-04'],
    ['in the 1990s', '1990s = (1990-01-01,2000-01-01,P10Y)'],
    ['last month', 'last month = 2024-05'],
    ['two days ago', 'two days ago = 2024-06-17'],
    ['three weeks from tomorrow', 'three weeks from tomorrow = 2024-07-11'],
    ['yesterday at 8.30pm', 'yesterday at 8.30pm = 2024-06-18T20:30'],
    ['on Friday morning', 'Friday morning = XXXX-WXX-5TMO'],
    ['from 5 to 6pm', 'from 5 to 6pm = (T17,T18,PT1H)'],
    ['between 2007 and 2009', 'between 2007 and 2009 = (2007-01-01,2009-01-01,P2Y)'],
    ['the first Friday of July', 'the first Friday of July = XXXX-07-WXX-5-#1'],
    ['the first quarter of 2019', 'first quarter of 2019 = (2019-01-01,2019-04-01,P3M)'],
    ['Easter 2018', 'Easter 2018 = 2018-04-01'],
    ['half past seven', 'half past seven = T07:30'],
    ['every two weeks', 'every two weeks = P2W'],
    ['2024-06-19', '2024-06-19 = 2024-06-19'],
    ['the next 3 days', 'next 3 days = (2024-06-20,2024-06-23,P3D)'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('counts no day from the publication where a story goes on', () => {
    expect(read('It reopened two weeks later')).toContain('two weeks = 2 week');
    expect(read('She will return two weeks from now')).toContain('two weeks from now = 2024-07-03');
  });

  it('takes "first visit in 24 years" for a duration', () => {
    expect(read('his first visit in 24 years')).toContain('24 years = 24 year');
    expect(read('his first visit in 24 years').some((one) => one.includes('2048'))).toBe(false);
  });

  it.each([
    ['You may leave', 'may'],
    ['Good morning, everyone', 'morning'],
    ['They march home', 'march'],
    ['Its second album sold well', 'second album'],
  ])('reads no time in %s', (text, word) => {
    expect(
      findValues(text, { lang: 'en' }).filter(
        ({ fact, exact }) => fact.type === 'time' && exact.includes(word),
      ),
    ).toEqual([]);
  });

  it('leaves "last Tuesday" unresolved where two days could be meant', () => {
    const on = (published: string) =>
      findValues('last Tuesday', { lang: 'en', clock: { published } })[0]?.fact;
    expect(on('2024-06-21')).not.toHaveProperty('resolved');
    expect(on('2024-06-17')).toHaveProperty('resolved', '2024-06-11');
  });
});

describe('times that lie a stretch away', () => {
  it.each([
    ['Let us meet again three weeks later.', 'three weeks later = 2024-07-10'],
    [
      'Sales fell in the first quarter of next year.',
      'the first quarter of next year = (2025-01-01,2025-04-01,P3M)',
    ],
  ])('%s', (text, reading) => {
    expect(read(text)).toContain(reading);
  });

  it('are none where only how long is told', () => {
    expect(read('They met for three weeks.').join()).not.toContain('2024-07');
    expect(read('Sales fell in the first quarter of the match.').join()).not.toContain('of the match');
  });
});

describe('any text', () => {
  const bits = [
    'one',
    'twenty',
    'hundred',
    'and',
    'a',
    'half',
    'of',
    'the',
    'last',
    'May',
    '10',
    '2024',
    '1/2',
    '10:30',
    '-',
    ',',
    '$',
    'years',
    'ago',
    'to',
    'Monday',
    'third',
    'pm',
    '5.6.2024',
    'between',
    'end',
  ];

  it('gives values whose words stand exactly where they say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { maxLength: 14 }),
        fc.constantFrom(' ', ''),
        (parts, gap) => {
          const text = parts.join(gap);
          for (const { start, end, exact } of findValues(text, {
            lang: 'en',
            clock: { published: '2024-02-29' },
          })) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(exact);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
