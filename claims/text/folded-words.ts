import { fold } from './fold.ts';
import { patternFor } from './scripts.ts';

/** The words of a list, parted by spaces, as keys of text. */
export const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** What stands between marks and spaces. */
const WORD = /[^\p{P}\s]+/gu;

/** The folded words of a text without its marks: "सेना-प्रमुख" is two. Of a text without words an empty one. */
export function foldedWords(text: string): string[] {
  return (text.match(patternFor(text, WORD)) ?? ['']).map(fold);
}
