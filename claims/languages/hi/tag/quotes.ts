import type { Word } from './word.ts';

/** Marks that open a quotation; the straight ones close one as well. */
export const OPENING = /^["“‘']$/u;
export const CLOSING = /^["”’']$/u;

/** Whether a word is a mark that opens or closes a quotation. */
export function isQuote(word: Word | undefined): boolean {
  return word !== undefined && (OPENING.test(word.text) || CLOSING.test(word.text));
}
