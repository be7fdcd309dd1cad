import type { Span } from '../model.ts';

/** A sentence is looked back over, and forth, no further than this. */
const REACH = 600;

/** What ends a sentence or a paragraph. */
const END = /[।?!\n]|\.(?=\s|$)/u;
/** The marks among them that end wherever they stand. */
const MARKS = '।?!\n';

/** Where the last of them stands; a full stop ends before a space, or as the last character. */
function lastEnd(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) {
    const mark = text[i] as string;
    if (MARKS.includes(mark)) return i;
    if (mark === '.' && (i === text.length - 1 || /\s/u.test(text[i + 1] as string))) return i;
  }
  return -1;
}

/** The sentence that a span stands in. `text` is the article. */
export function sentenceAround(text: string, { start, end }: Pick<Span, 'start' | 'end'>): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const close = after.search(END);
  return `${before.slice(lastEnd(before) + 1)}${text.slice(start, end)}${close < 0 ? after : after.slice(0, close)}`;
}

/**
 * The sentence that a span stands in, with the sentence before it in its paragraph: what says of which time it is.
 * `text` is the article.
 */
export function withSentenceBefore(text: string, { start, end }: Pick<Span, 'start' | 'end'>): string {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const own = lastEnd(before);
  const isOpening = own < 0 || before[own] === '\n';
  const prior = isOpening ? own : lastEnd(before.slice(0, own));
  const after = text.slice(end, end + REACH);
  const close = after.search(END);
  return `${before.slice(prior + 1)}${text.slice(start, end)}${close < 0 ? after : after.slice(0, close)}`;
}
