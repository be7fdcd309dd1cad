import { describe, expect, it } from 'vitest';
import { calibrated, showNoise } from './calibrate.ts';
import { compareRuns } from './compare.ts';
import type { Figure } from './figures.ts';

const figure = (values: readonly number[], name = 'x'): Figure => ({
  name,
  unit: 'ms',
  better: 'less',
  values,
});
const quick = figure([10, 10.1, 10.2, 10.3, 10.4]);
const slow = figure([13, 13.1, 13.2, 13.3, 13.4]);

describe('a run against itself', () => {
  it('gives each figure the noise of the machine, whichever run was quicker', () => {
    expect(calibrated([slow], [quick])[0]?.noise).toBeCloseTo(13.2 / 10.2 - 1);
    expect(calibrated([quick], [slow])[0]?.noise).toBeCloseTo(13.2 / 10.2 - 1);
  });

  it('leaves a figure that the first run lacks as it is', () => {
    expect(calibrated([quick], [])).toEqual([quick]);
  });

  it('makes noise of a difference that the same code shows, and none of a larger one', () => {
    const [noisy] = calibrated([slow], [quick]) as [Figure];
    const verdict = (now: Figure) => compareRuns([now], [noisy]).get('x')?.verdict;
    expect(compareRuns([quick], [slow]).get('x')?.verdict).toBe('better');
    expect(verdict(quick)).toBe('noise');
    expect(verdict(figure([20, 20.1, 20.2, 20.3, 20.4]))).toBe('worse');
  });

  it('is told in one line with the noisiest figure', () => {
    const still = figure(quick.values, 'still');
    const run = calibrated([slow, still], [quick, still]);
    expect(showNoise(run)).toContain('1 of 2 figures');
    expect(showNoise(run)).toContain('29 % (x)');
    expect(showNoise([quick])).toBe('');
  });
});
