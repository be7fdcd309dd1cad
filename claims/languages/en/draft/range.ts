import type { Range } from '../../../text/range.ts';
import type { Word } from '../tag/word.ts';

/** From the first to the last character of some words. */
export function rangeOf(words: readonly Word[]): Range {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.start < start) start = word.start;
    if (word.end > end) end = word.end;
  }
  return { start, end };
}

export function textOf(text: string, words: readonly Word[]): string {
  const { start, end } = rangeOf(words);
  return text.slice(start, end);
}
