import { type Range, rangeOf } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';

/** Spans longer than the claim by more than this hold something else; they are told in pieces. */
const SLACK = 40;

/** The stretch that states a claim: all of it, or the verb with what follows where another verb stands between. */
export function evidenceOf(
  parts: readonly (readonly Word[])[],
  behind: readonly Word[],
  words: readonly Word[],
): Range[] {
  const told = parts.flat();
  const hull = rangeOf(told);
  const covered = words.filter((word) => word.start >= hull.start && word.end <= hull.end);
  const shown = new Set(told);
  const missing = covered.filter((word) => !shown.has(word));
  const size = missing.reduce((sum, word) => sum + word.end - word.start + 1, 0);
  if (missing.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [rangeOf(behind)];
  return size <= SLACK ? [hull] : [];
}
