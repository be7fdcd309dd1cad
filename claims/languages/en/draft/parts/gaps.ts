import { type Part, partWords } from '../../parse/types.ts';
import { wordsBetween } from '../../parse/words.ts';
import type { Word } from '../../tag/word.ts';

/** Parts in order, with all words of the sentence that stand between them. */
export function withoutGaps(parts: readonly Part[], from: number, words: readonly Word[]): Part[] {
  const whole: Part[] = [];
  let at = from;
  for (const part of parts) {
    const own = partWords(part);
    const first = own[0] as Word;
    const last = own.at(-1) as Word;
    // Told already within another part.
    if (first.start < at) continue;
    const gap = wordsBetween(words, at, first.start);
    if (gap.length > 0) whole.push({ kind: 'filler', words: gap, trailing: part.trailing ?? false });
    whole.push(part);
    at = last.end;
  }
  return whole;
}
