import type { Range } from '../../../text/range.ts';
import type { Word } from '../tag/word.ts';

/** From the first to the last character of some words. */
export function rangeOf(words: readonly Word[]): Range {
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}

export function textOf(text: string, words: readonly Word[]): string {
  const { start, end } = rangeOf(words);
  return text.slice(start, end);
}
