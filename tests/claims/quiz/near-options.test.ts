import { describe, expect, it } from 'vitest';
import { otherCauses } from '../../../claims/quiz/distractors/causes.ts';
import { closedScale } from '../../../claims/quiz/distractors/closed-scales.ts';
import { scaleValues } from '../../../claims/quiz/distractors/scale-values.ts';
import { raceScale } from '../../../claims/quiz/distractors/sport-scales.ts';
import { usualScale } from '../../../claims/quiz/distractors/usual-scales.ts';

const OPEN = { highest: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY };
const count = (value: number, comparator: 'exact' | 'moreThan' = 'exact') =>
  ({ type: 'quantity', dimension: 'count', value, comparator }) as const;
const rupees = { ...count(2425), dimension: 'money' } as const;

describe('options near the key', () => {
  it('no false number is a half or a quarter of an exact key', () => {
    const values = scaleValues(count(61_348), OPEN, '61,348');
    expect(values.length).toBeGreaterThan(5);
    for (const value of values) expect(value / 61_348 > 0.55 && value / 61_348 < 1.6).toBe(true);
    expect(values).not.toContain(30_674);
  });

  it('beside more than so many every option is well above', () => {
    for (const value of scaleValues(count(5200, 'moreThan'), OPEN, '5,200'))
      expect(value).toBeGreaterThan(6000);
  });

  it('weather of another season stands last, and any may come where the month is not known', () => {
    const inJanuary = otherCauses('घने कोहरे', 'hi', { story: '', month: 1 }, () => 0.3);
    expect(inJanuary.slice(0, 4)).not.toContain('भीषण गर्मी');
    expect(inJanuary.slice(-2).sort()).toEqual(['भीषण गर्मी', 'सूखे'].sort());
    expect(otherCauses('घने कोहरे', 'hi', { story: '', month: undefined }, () => 0.3)).toContain('सूखे');
  });

  it('warnings and races go by their lists, other hours and metres do not', () => {
    expect(closedScale(count(24), 'अगले कितने घंटे के लिए').values).toContain(72);
    expect(closedScale(count(19), 'अगले कितने घंटे के लिए')).toEqual({});
    expect(closedScale(count(800), 'उसने कितने मीटर दौड़ जीती').values).toContain(1500);
    expect(closedScale(count(800), 'उसने कितने मीटर लंबी दीवार')).toEqual({});
  });

  it('a support price stands beside near ones, another price as usual', () => {
    expect(usualScale(rupees, 'सरसों का न्यूनतम समर्थन मूल्य कितने रुपये प्रति क्विंटल है').shares).toBeDefined();
    expect(usualScale(rupees, 'खाद कितने रुपये प्रति बोरी है').shares).toBeUndefined();
  });

  it('a lead of parts of a second is no time of a race', () => {
    expect(raceScale({ ...count(0.42), unit: 'second' })).toBeUndefined();
    expect(raceScale({ ...count(10.42), unit: 'second' })).toBeDefined();
  });
});
