import { type Figure, median } from './figures.ts';

/** What became of a figure since an earlier run. */
export interface Change {
  readonly verdict: 'better' | 'worse' | 'noise';
  /** The median now against then: 1.1 is a tenth more. */
  readonly ratio: number;
  /** How likely samples as far apart as these are where nothing changed. */
  readonly chance: number;
  /** Whether both were taken as ratios to their yardsticks. */
  readonly relative: boolean;
}

/** A change of less is none, whatever the ranks say. */
const LEAST_CHANGE = 0.1;
/** A difference that chance makes as often as this is none. */
const MOST_CHANCE = 0.01;

/** How many of the ways to mix n and m samples leave the first set `u` places or fewer behind. */
function waysUpTo(n: number, m: number, u: number): number {
  // ways[i][j][k]: orders of i and j samples in which k pairs stand the wrong way round.
  const kept = new Map<number, number>();
  const ways = (i: number, j: number, k: number): number => {
    if (k < 0 || k > i * j) return 0;
    if (i === 0 || j === 0) return 1;
    const key = (i * (m + 1) + j) * (n * m + 1) + k;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = ways(i - 1, j, k - j) + ways(i, j - 1, k);
    kept.set(key, made);
    return made;
  };
  let sum = 0;
  for (let k = 0; k <= u; k++) sum += ways(n, m, k);
  return sum;
}

function choose(n: number, k: number): number {
  let found = 1;
  for (let i = 1; i <= k; i++) found = (found * (n - k + i)) / i;
  return found;
}

/** The normal distribution's share beyond z, both sides (Abramowitz and Stegun 7.1.26). */
function beyond(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}

/** Samples of which more would not be counted out one by one. */
const EXACT_UP_TO = 20;

/** The chance of samples so far apart where both come from the same source (Mann and Whitney's U, two-sided). */
export function chanceOf(a: readonly number[], b: readonly number[]): number {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return 1;
  let u = 0;
  for (const x of a) for (const y of b) u += x > y ? 1 : x === y ? 0.5 : 0;
  const least = Math.min(u, n * m - u);
  if (n <= EXACT_UP_TO && m <= EXACT_UP_TO)
    return Math.min(1, (2 * waysUpTo(n, m, Math.ceil(least))) / choose(n + m, n));
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
  return beyond(Math.max(0, (n * m) / 2 - least - 0.5) / deviation);
}

type Figures = ReadonlyMap<string, Figure>;

/** The samples against those of the yardstick in the same round; null where there is none. */
function relativeTo(figure: Figure, all: Figures): number[] | null {
  const by = figure.yardstick === undefined ? undefined : all.get(figure.yardstick);
  if (!by || by.values.length !== figure.values.length || by.values.some((value) => value <= 0)) return null;
  return figure.values.map((value, n) => value / (by.values[n] ?? 1));
}

function compareOne(now: Figure, all: Figures, before: Figure, allBefore: Figures): Change {
  const [own, other] = [relativeTo(now, all), relativeTo(before, allBefore)];
  const relative = own !== null && other !== null;
  const [a, b] = relative ? [own, other] : [now.values, before.values];
  const [middle, earlier] = [median(a), median(b)];
  const ratio = earlier === 0 ? (middle === 0 ? 1 : Number.POSITIVE_INFINITY) : middle / earlier;
  // One sample on each side is a count, not a time: it is the same every time.
  const chance = a.length === 1 && b.length === 1 ? 0 : chanceOf(a, b);
  // What the same code differs by is no change either: a machine that slows down has ranks of its own.
  const least = Math.max(LEAST_CHANGE, now.noise ?? 0, before.noise ?? 0);
  const isChange = chance < MOST_CHANCE && Math.max(ratio, 1 / ratio) - 1 > least;
  const verdict = !isChange ? 'noise' : ratio > 1 === (now.better === 'more') ? 'better' : 'worse';
  return { verdict, ratio, chance, relative };
}

/**
 * What changed since an earlier run, by name; figures that either run lacks are left out. Where both runs have a
 * yardstick, its ratio is compared, so that a quicker machine is no change of the project. A change has ranks that
 * chance gives once in a hundred, and a tenth of a difference, or more where the same code differed by more.
 */
export function compareRuns(now: readonly Figure[], before: readonly Figure[]): Map<string, Change> {
  const [all, allBefore] = [now, before].map((run) => new Map(run.map((figure) => [figure.name, figure])));
  const found = new Map<string, Change>();
  for (const figure of now) {
    const earlier = allBefore?.get(figure.name);
    if (all && allBefore && earlier) found.set(figure.name, compareOne(figure, all, earlier, allBefore));
  }
  return found;
}
