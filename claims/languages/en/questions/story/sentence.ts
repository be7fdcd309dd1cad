/** A sentence is looked back over, and forth, no further than this. */
export const REACH = 400;

/** What stands before a place in its sentence. `text` is the article, `at` a UTF-16 offset into it. */
export function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const closed = [...before.matchAll(/[.!?]["”’]?\s/gu)].at(-1)?.index ?? -1;
  return before.slice(Math.max(before.lastIndexOf('\n'), closed) + 1);
}

/** The sentence in which something stands. `text` is the article, the others UTF-16 offsets into it. */
export function sentenceAround(text: string, start: number, end: number): string {
  const behind = text.slice(end, end + REACH);
  const closes = behind.search(/[.!?]["”’]?(?:\s|$)|\n/u);
  return `${sentenceBefore(text, start)}${text.slice(start, end)}${closes < 0 ? behind : behind.slice(0, closes)}`;
}
