/** What was measured: samples of one thing, in the order of the rounds. */
export interface Figure {
  /** Its name is the same in every run; it begins with that of the part. */
  readonly name: string;
  readonly unit: string;
  readonly better: 'less' | 'more';
  readonly values: readonly number[];
  /** The figure, measured by turns with this one, that tells how quick the machine was. */
  readonly yardstick?: string;
  /** What the same code, run twice in a row, differed by: 0.2 is a fifth. Absent where it was run once. */
  readonly noise?: number;
}

/** Samples put together, in the unit of the figure. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { least: Math.min(...values), median: median(values), most: Math.max(...values) };
}

/** A number with three digits that tell something. */
export function show(value: number): string {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(3);
}

export function showSpread(values: readonly number[], unit: string): string {
  const { least, median: middle, most } = spreadOf(values);
  const span = least === most ? '' : ` (${show(least)} to ${show(most)})`;
  return `${show(middle)} ${unit}${span}`;
}
