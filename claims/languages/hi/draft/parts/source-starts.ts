import type { SourceWords } from '../../frame/types.ts';

/** Where the words of whoever says it start, in UTF-16 code units: they are not among those of whom it is said. */
export function sourceStarts(source: SourceWords | null | undefined): ReadonlySet<number> {
  return new Set(source?.words.map(({ start }) => start) ?? []);
}
