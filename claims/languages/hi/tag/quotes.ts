import type { Word } from './word.ts';

/** Marks that open a quotation; the straight ones close one as well. */
export const OPENING: ReadonlySet<string> = new Set(`" “ ‘ '`.split(' '));
export const CLOSING: ReadonlySet<string> = new Set(`" ” ’ '`.split(' '));

/** Whether a word is a mark that opens or closes a quotation. */
export function isQuote(word: Word | undefined): boolean {
  return word?.text.length === 1 && (OPENING.has(word.text) || CLOSING.has(word.text));
}
