import { describe, expect, it } from 'vitest';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';

describe('who tells what a headline says', () => {
  it.each([
    ['Judges wrong on asylum cases - Palmer', 'Judges wrong on asylum cases, says Palmer'],
    [
      'Half of rural clinics in Kent lack a nurse, finds audit',
      'Half of rural clinics in Kent lack a nurse, finds audit',
    ],
    ['Otters kept Kent village dry, study finds', 'Otters kept Kent village dry, a study finds'],
    [
      'Reform of rail fares in Wales is unfair, say town halls',
      'Reform of rail fares in Wales is unfair, say town halls',
    ],
  ])('stays with it: %s', (headline, told) => {
    expect(wholeHeadline(headline, 'The clinics of Kent and Wales lack nurses.')).toBe(told);
  });

  it.each([
    [
      'Ferry with 90 aboard sinks off Cebu; at least 12 dead, says governor',
      'Ferry with 90 aboard sinks off Cebu',
    ],
    [
      'Chipmaker ships first batch from Leeds plant - a year late',
      'Chipmaker ships first batch from Leeds plant',
    ],
  ])('is of the last part alone: %s', (headline, told) => {
    expect(wholeHeadline(headline, 'The ferry sank off Cebu. The plant is in Leeds.')).toBe(told);
  });
});

describe('words of a headline that point to nothing told before', () => {
  it.each([
    [
      'In a Leeds lane, the last maker of brass bells gets a museum',
      'The last maker of brass bells gets a museum',
    ],
    [
      'Leeds boy Palmer stuns world No. 9 in Madrid, then misses his train',
      'Leeds boy Palmer stuns world No. 9 in Madrid',
    ],
  ])('leave it whole: %s', (headline, told) => {
    expect(wholeHeadline(headline, 'Ada Palmer of Leeds beat the player in Madrid.')).toBe(told);
  });

  it.each([
    'Palmer quits after the last week of floods in Leeds',
    'Palmer says no to last offer from Leeds council',
  ])('do not where they do: %s', (headline) => {
    expect(wholeHeadline(headline, 'Ada Palmer of Leeds left.')).toBeNull();
  });
});

describe('the parts of a headline that its first clause needs not', () => {
  it.each([
    ['Mayor of Leeds wants cap on tram fares, faster refunds', 'Mayor of Leeds wants cap on tram fares'],
    ['Minister freezes tram fares in Leeds again', 'Minister freezes tram fares in Leeds'],
    ['Chile, Peru sign fishing pact in Lima', 'Chile and Peru sign fishing pact in Lima'],
    ['Two years late, Leeds tram line to cost more', 'Leeds tram line to cost more'],
    [
      'Frozen lake found under ice of Mars, astronomers say',
      'Frozen lake found under ice of Mars, astronomers say',
    ],
    [
      'Widow of Leeds clerk cannot be denied pension because she works, says tribunal',
      'Widow of Leeds clerk cannot be denied pension, says tribunal',
    ],
  ])('leave it: %s', (headline, told) => {
    expect(wholeHeadline(headline, 'The Minister spoke in Leeds, of Mars and of Lima.')).toBe(told);
  });

  it.each(['Mayor of Leeds meets envoys of Chile, Peru', 'Floods in Leeds, Hull, York cut off towns'])(
    'stay where names go on: %s',
    (headline) => {
      expect(wholeHeadline(headline, 'The Mayor of Leeds met envoys of Chile and Peru.')).toBeNull();
    },
  );
});

describe('a clause behind "as"', () => {
  it('is left out where a comma would cut it, and kept where it is whole', () => {
    const text = 'Peru said so in Leeds.';
    const told = (headline: string) => wholeHeadline(headline, text);
    expect(told('Peru economy shrinks in third quarter as exports, housing stumble')).toBe(
      'Peru economy shrinks in third quarter',
    );
    expect(told('Peru economy shrinks again as exports fall')).toBe(
      'Peru economy shrinks again as exports fall',
    );
  });
});
