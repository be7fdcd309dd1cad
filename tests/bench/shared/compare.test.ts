import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, compareRuns } from './compare.ts';
import type { Figure } from './figures.ts';

const figure = (values: readonly number[], change: Partial<Figure> = {}): Figure => ({
  name: 'x',
  unit: 'ms',
  better: 'less',
  values,
  ...change,
});
const verdict = (now: Figure, before: Figure) => compareRuns([now], [before]).get('x')?.verdict;

describe('the chance of samples so far apart', () => {
  it('is what the tables of Mann and Whitney say', () => {
    expect(chanceOf([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeCloseTo(2 / 252);
    expect(chanceOf([1, 2, 3], [4, 5, 6])).toBeCloseTo(0.1);
    expect(chanceOf([1, 3, 5, 7], [2, 4, 6, 8])).toBeGreaterThan(0.6);
    expect(chanceOf([5, 5, 5], [5, 5, 5])).toBe(1);
  });

  it('is about the same by counting and by the normal distribution', () => {
    const samples = (of: number, by: number) => Array.from({ length: of }, (_, n) => n * 3 + by);
    const counted = chanceOf(samples(20, 0), samples(20, 20));
    const fitted = chanceOf([...samples(20, 0), 30], samples(20, 20));
    expect(Math.abs(counted - fitted)).toBeLessThan(0.05);
  });

  it('is seldom small where both come from the same source', () => {
    let alarms = 0;
    const runs = 500;
    const sample = fc.sample(
      fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 14, maxLength: 14 }),
      { numRuns: runs, seed: 7 },
    );
    for (const values of sample) if (chanceOf(values.slice(0, 7), values.slice(7)) < 0.01) alarms++;
    expect(alarms / runs).toBeLessThan(0.03);
  });
});

describe('a figure against that of an earlier run', () => {
  const before = figure([10, 11, 12, 10.5, 11.5]);

  it('is noise where the ranks mix, however the medians lie', () => {
    expect(verdict(figure([9, 13, 14, 10.2, 13.5]), before)).toBe('noise');
  });

  it('is noise where the difference is less than a tenth, however sure', () => {
    expect(verdict(figure([100, 101, 102, 103, 104]), figure([95, 95.1, 95.2, 95.3, 95.4]))).toBe('noise');
  });

  it('is worse or better where both tell so, by what is better', () => {
    const more = figure([20, 21, 22, 23, 24]);
    expect(verdict(more, before)).toBe('worse');
    expect(verdict(before, more)).toBe('better');
    expect(verdict({ ...more, better: 'more' }, { ...before, better: 'more' })).toBe('better');
  });

  it('is no change where its yardstick slowed down with it', () => {
    const yard = (values: readonly number[]) => figure(values, { name: 'yard' });
    const slow = [figure([20, 22, 24, 21, 23], { yardstick: 'yard' }), yard([2, 2.2, 2.4, 2.1, 2.3])];
    const quick = [{ ...before, yardstick: 'yard' }, yard([1, 1.1, 1.2, 1.05, 1.15])];
    expect(compareRuns(slow, quick).get('x')).toMatchObject({ verdict: 'noise', relative: true });
  });

  it('is a change where it is a count and differs', () => {
    expect(verdict(figure([3000]), figure([2000]))).toBe('worse');
    expect(verdict(figure([2000]), figure([2000]))).toBe('noise');
  });

  it('is left out where the earlier run lacks it', () => {
    expect(compareRuns([before], []).size).toBe(0);
  });
});
