import { fold } from '../../text/fold.ts';
import { patternFor } from '../../text/scripts.ts';
import { LISTS } from './lists/index.ts';

/** Words and numbers; joiners stand inside a word, a number keeps its commas, decimals and clock colons. */
const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}\u200c\u200d]*(?:['’][\p{L}\p{M}]+)*/gu;

const APOSTROPHE = /['’]/;

function keyOf(word: string): string {
  const key = fold(word);
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return key.includes(',') ? key.replaceAll(',', '') : key;
  if (first >= 128 || !APOSTROPHE.test(key)) return key;
  return key.replace(/['’]s$/u, '').replaceAll('’', "'");
}

/** The folded words of a text: NFC, no nukta, joiners or case, ASCII digits without grouping. */
export function wordsOf(text: string): string[] {
  return (text.match(patternFor(text, WORD)) ?? []).map(keyOf);
}

/** A text as one string of folded words. */
export function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether a folded word is a function word that says nothing of an answer. */
export function isLight(word: string): boolean {
  return LISTS.hi.light.has(word) || LISTS.en.light.has(word);
}

/** The words of a text that carry meaning. */
export function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !isLight(word));
}

/**
 * How many characters a reader sees: a consonant with its vowel signs is one, and so are consonants that a virama
 * joins. Counted by hand, as `Intl.Segmenter` is slow on its first use.
 */
export function graphemes(text: string): number {
  let count = 0;
  let joined = false;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const mark = /\p{M}/u.test(char) || code === 0x200c || code === 0x200d;
    if (!mark && !joined) count++;
    joined = code === 0x094d || (joined && code === 0x200d);
  }
  return count;
}
