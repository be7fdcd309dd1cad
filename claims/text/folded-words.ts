import { foldPhrase } from './fold.ts';
import { patternFor } from './scripts.ts';

const MARK = /\p{P}/gu;

/** The folded words of a text without its marks: "सेना-प्रमुख" is two. */
export function foldedWords(text: string): string[] {
  return foldPhrase(text.replace(patternFor(text, MARK), ' ')).split(' ');
}
