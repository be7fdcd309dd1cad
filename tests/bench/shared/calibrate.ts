import { compareRuns } from './compare.ts';
import type { Figure } from './figures.ts';

/**
 * The figures of a run with what the same code, run before it, differs by: the noise of the machine, below which a
 * later comparison calls nothing a change. Figures that the first run lacks keep none.
 */
export function calibrated(run: readonly Figure[], itself: readonly Figure[]): Figure[] {
  const against = compareRuns(run, itself);
  return run.map((figure) => {
    const ratio = against.get(figure.name)?.ratio;
    return ratio === undefined || ratio <= 0 ? figure : { ...figure, noise: Math.max(ratio, 1 / ratio) - 1 };
  });
}

/** How far a calibrated run lies from itself, in one line; the figures that a tenth would have called a change. */
export function showNoise(run: readonly Figure[]): string {
  const noisy = run
    .filter(({ noise }) => noise !== undefined)
    .sort((a, b) => (b.noise ?? 0) - (a.noise ?? 0));
  const [most] = noisy;
  if (!most) return '';
  const beyond = noisy.filter(({ noise }) => (noise ?? 0) > 0.1).length;
  const percent = ((most.noise ?? 0) * 100).toFixed(0);
  return `against itself: ${beyond} of ${noisy.length} figures differ by over a tenth; most by ${percent} % (${most.name})\n`;
}
