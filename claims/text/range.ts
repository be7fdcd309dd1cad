import type { Span } from '../model.ts';

/** A stretch of the article's text: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
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
