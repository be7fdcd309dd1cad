import type { Span } from '../model.ts';

/** A stretch of the article's text: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last character of some stretches, in whatever order they stand. */
export function rangeOf(parts: readonly Range[]): Range {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Range;
    if (part.start < start) start = part.start;
    if (part.end > end) end = part.end;
  }
  return { start, end };
}

/** The span of a range: its offsets with the exact words. */
export function spanOf(text: string, range: Range): Span {
  return { start: range.start, end: range.end, exact: text.slice(range.start, range.end) };
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The stretches of a range around those that are taken out of it, in the order of the text; some may be empty. */
export function stretchesAround(range: Range, taken: readonly Range[]): Range[] {
  const starts = [range.start, ...taken.map(({ end }) => end)];
  const ends = [...taken.map(({ start }) => start), range.end];
  return starts.map((start, at) => ({ start, end: ends[at] ?? range.end }));
}
