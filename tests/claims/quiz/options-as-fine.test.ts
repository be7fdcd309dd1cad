import { describe, expect, it } from 'vitest';
import { formatLike } from '../../../claims/languages/hi/values/format.ts';
import { fineScaleHindi } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { key, OPEN } from './quantity-key.ts';

describe('numbers beside a half told in digits', () => {
  it('are halves, also of a scale word', () => {
    for (const [value, exact, scale] of [
      [12.5, '12.5 फीसदी', 1],
      [750_000, '7.5 लाख रुपये', 100_000],
    ] as const) {
      const values = scaleValues(key(value, value < 100 ? 'percent' : 'money'), OPEN, exact);
      expect(values.length).toBeGreaterThan(2);
      expect(values.every((one) => (one / scale) % 1 === 0.5)).toBe(true);
    }
  });

  it('are as they were beside any other', () => {
    const values = scaleValues(key(12.6, 'percent'), OPEN, '12.6 फीसदी');
    expect(values.some((one) => one % 1 !== 0.5)).toBe(true);
  });
});

describe('numbers beside the rate of a central bank', () => {
  it('go by quarters', () => {
    const { values = [] } = fineScaleHindi(key(6.25, 'percent'), 'रिजर्व बैंक ने रेपो दर कितने प्रतिशत रखी?');
    expect(values.length).toBeGreaterThan(2);
    expect(values.every((one) => (one * 4) % 1 === 0)).toBe(true);
    expect(fineScaleHindi(key(6.25, 'percent'), 'बिक्री कितने प्रतिशत बढ़ी?').values).toBeUndefined();
  });
});

describe('a number beside one that ends in a nought behind the point', () => {
  it('ends so as well', () => {
    const like = { exact: '4.0 मिमी', fact: key(4, 'distance', 'mm') };
    expect(formatLike(6, like)).toContain('6.0');
    expect(formatLike(6, { ...like, exact: '4 मिमी' })).not.toContain('6.0');
  });
});
