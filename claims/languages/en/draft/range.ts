import { rangeOf } from '../../../text/range.ts';
import type { Word } from '../tag/word.ts';

export function textOf(text: string, words: readonly Word[]): string {
  const { start, end } = rangeOf(words);
  return text.slice(start, end);
}
