import type { Word } from './word.ts';

/** A letter's name or a run of them: "पी", "बी.सी", "एस.के". */
const INITIALS =
  /^(?:(?:[ए-घच-य][ािीूेैो]?|एफ|एच|आई|एल|एम|एन|क्यू|आर|एस|डब्ल्यू|एक्स|वाई|जेड)\.)*(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड)$/u;

/** Whether a folded word is the name of a letter, or of several with dots between. */
export function isInitials(key: string): boolean {
  return INITIALS.test(key);
}

/** Several names of letters without dots: "एसके", "पीएन". */
const RUN_OF_LETTERS =
  /^(?:डब्ल्यू|क्यू|एक्स|वाई|एफ|एच|आई|जे|एल|एम|एन|आर|एस|यू|ए|बी|सी|डी|ई|जी|के|ओ|पी|टी|वी|जेड){2,4}$/u;

/** Whether a folded word is a row of letters as they are called. */
export function isRunOfLetters(key: string): boolean {
  return RUN_OF_LETTERS.test(key);
}

/** How many words of initials with their dots stand right before a name. */
export function initialsBefore(words: readonly Word[], at: number): number {
  let count = 0;
  while (words[at - count - 1]?.text === '.' && isInitials(words[at - count - 2]?.key ?? '')) count += 2;
  return count;
}
