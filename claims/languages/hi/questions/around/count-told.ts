import { fold } from '../../../../text/fold.ts';
import { CARDINAL } from '../../values/number-words.ts';

/** How many a word of a headline or a sentence says, in digits or spelt; undefined where it is no number. */
export function countTold(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\p{Nd}/u.test(word) ? Number(word.replaceAll(',', '')) : CARDINAL.get(fold(word));
}
