import { describe, expect, it } from 'vitest';
import { matterIn } from '../../../claims/languages/en/questions/story/matter.ts';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';

const STORY =
  'The road in Leeds was shut. Staff at Acme wrote to the mayor of Leeds, and Palmer went to Kent. The clerk of Fiji read Article 31.';

describe('what a headline is of, as a noun phrase', () => {
  it.each([
    ['Court issues closure notice to Acme mill', 'Closure notice to Acme mill'],
    ['A letter to Palmer on ‘unsafe’ road gets Leeds to act', 'Letter to Palmer on ‘unsafe’ road'],
    ['Mayor quashes appointment of 40 wardens in Leeds', 'Appointment of wardens in Leeds'],
    ['Acme reports 21 pc growth in revenue at Leeds mill', 'Growth in revenue at Leeds mill'],
    ['Expect Leeds to seek Article 31 restoration: MP', 'Article 31 restoration'],
    ['Clerks paid for Palmer’s foreign trips, aide clarifies', 'Palmer’s foreign trips'],
  ])('is told without who does what: %s', (headline, matter) => {
    expect(matterIn(headline, STORY)).toBe(matter);
  });

  it.each([
    // Somebody, a body, or a number of them is no matter.
    'Acme hires two clerks',
    'Leeds council meets in Kent',
    // "Points" is the verb, and "fingers" says nothing.
    'Leeds council points fingers at Acme',
    // "Convicts" is the verb.
    'Leeds court convicts 15 clerks in 2011 case',
    // Who does something is no matter, nor is a sort of firm.
    'People drinking on Leeds road could be arrested',
    'Plane built for Peruvian airline may be sold',
    // One of two who do it was cut.
    'Kenya and Peru free trawlers',
    // What the claim is of was cut.
    'Paper backs Palmer’s claim of its safety',
    '',
  ])('is none where no noun tells it: %s', (headline) => {
    expect(matterIn(headline, STORY)).toBeNull();
  });
});

describe('a headline with more than itself', () => {
  it.each([
    ['BUDGET 3.0 | Acme gets loan to hire army of clerks', 'Acme gets loan to hire army of clerks'],
    ['Acme gave up office space in Leeds. Now it has none', 'Acme gave up office space in Leeds'],
    ['Road works dampen fair spirit in Leeds: 5 late in past week', 'Road works dampen fair spirit in Leeds'],
    [
      'Palmer opens Leeds mill after years  https://example.org/palmer-opens-mill',
      'Palmer opens Leeds mill after years',
    ],
  ])('stands without that: %s', (headline, told) => {
    expect(wholeHeadline(headline, STORY)).toBe(told);
  });

  it('keeps an abbreviation within it', () => {
    expect(wholeHeadline('Dr. Palmer opens new Leeds mill', STORY)).toBe('Dr. Palmer opens new Leeds mill');
  });
});
