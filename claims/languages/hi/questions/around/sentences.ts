import type { Span } from '../../../../model.ts';

/** The sentence in which a claim stands, and the one behind it, as the article has them; empty where there is none. */
export interface Around {
  /** The words of the sentence before the claim begins. */
  readonly before: string;
  readonly own: string;
  /** The words of the sentence behind the claim's end. */
  readonly after: string;
  readonly next: string;
}

/** Sentences are looked at so far from the claim: a longer one is no sentence. */
const REACH = 600;
/** A danda, a question or exclamation mark, the end of a line, or a full stop behind a Devanagari letter or a whole word. */
const END =
  /[।?!\n]|(?<=[\u0904-\u094d\u0958-\u0963])\.(?=\s)|(?<=[\u0900-\u097f]{3}[\u0904-\u094d\u0958-\u0963])\.(?=[\u0904-\u0939]{2}|$)/gu;

function lastEnd(text: string): number {
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(END)) at = index + mark.length;
  return at;
}

function firstEnd(text: string): number {
  const found = text.matchAll(END).next().value;
  return found ? found.index : text.length;
}

/** What stands around the last words that a claim rests on. Offsets are UTF-16 code units into `text`. */
export function aroundOf(spans: readonly Span[], text: string): Around {
  const last = spans.reduce((far, span) => (span.end > far.end ? span : far));
  const from = Math.max(0, last.start - REACH);
  const start = from + lastEnd(text.slice(from, last.start));
  const end = last.end + firstEnd(text.slice(last.end, last.end + REACH));
  const rest = text.slice(end + 1, end + 1 + REACH).trimStart();
  return {
    before: text.slice(start, last.start),
    own: text.slice(start, end),
    after: text.slice(last.end, end),
    next: rest.slice(0, firstEnd(rest)),
  };
}
