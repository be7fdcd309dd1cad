import { fold } from '../../text/fold.ts';

/** The folded words of a text: no marks, no case, ASCII digits. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}

/** A text as one string of folded words. */
export function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether the words of `part` stand side by side in `whole`. */
export function holdsWords(whole: string, part: string): boolean {
  const inner = plain(part);
  return inner !== '' && ` ${plain(whole)} `.includes(` ${inner} `);
}

/** Function words that say nothing of an answer. */
const LIGHT = new Set(
  'का के की को ने से में पर तक और व या है हैं था थे थी यह वह एक इस उस भी ही तो करीब लगभग the a an of to in on at for by with and or is was were are about'
    .split(' ')
    .map(fold),
);

/** The words of a text that carry meaning. */
export function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !LIGHT.has(word));
}
