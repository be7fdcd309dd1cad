import { rangeOf } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';

export function textOf(text: string, words: readonly Word[]): string {
  const { start, end } = rangeOf(words);
  return text.slice(start, end);
}

/** The words of a group as they stand; where others stand between them, those alone: "plans to hire". */
export function apartOf(text: string, words: readonly Word[]): string {
  const apart = words.some(({ start }, i) => i > 0 && start - (words[i - 1]?.end ?? start) > 2);
  return apart ? words.map((word) => word.text).join(' ') : textOf(text, words);
}
