import type { Word } from './word.ts';

/** A letter's name or a run of them: "पी", "बी.सी", "एस.के". */
const INITIALS =
  /^(?:(?:[ए-घच-य][ािीूेैो]?|एफ|एच|आई|एल|एम|एन|क्यू|आर|एस|डब्ल्यू|एक्स|वाई|जेड)\.)*(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड)$/u;

/** Whether a folded word is the name of a letter, or of several with dots between. */
export function isInitials(key: string): boolean {
  return INITIALS.test(key);
}

/** How many words of initials with their dots stand right before a name. */
export function initialsBefore(words: readonly Word[], at: number): number {
  let count = 0;
  while (words[at - count - 1]?.text === '.' && isInitials(words[at - count - 2]?.key ?? '')) count += 2;
  return count;
}
