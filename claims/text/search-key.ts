import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { soundKey } from './romanise.ts';
import { patternFor } from './scripts.ts';
import { lightStem } from './stem.ts';

/** What the index takes for a word; enclosing marks and signs part words. */
const WORD = /[\p{L}\p{N}\p{Mn}\p{Mc}\u200c\u200d]+/gu;
/** Letters that every version of the index's tokenizer knows. */
const PLAIN = /^[a-z0-9\u0900-\u0963\u0971-\u097f]+$/;
const DEVANAGARI = /[\u0900-\u097f]/;

/** A word of a query: the forms of it that may stand in the index. */
export interface QueryWord {
  readonly stem: string;
  /** The sound of words of the other script that it may be; empty for none. */
  readonly sound: string;
}

/** A highlighted stretch: UTF-16 offsets into the text, end exclusive. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** The token as the index keeps it: letters outside Latin and Devanagari by their code points. */
function plain(token: string): string {
  if (PLAIN.test(token)) return token;
  let out = '';
  for (const char of token.normalize('NFD').toLowerCase()) {
    if (PLAIN.test(char)) out += char;
    else if (!/\p{Mn}/u.test(char)) out += `u${char.codePointAt(0)?.toString(16)}`;
  }
  return out;
}

const soundOf = (key: string) => plain(soundKey(key));

/** The words of a text as search compares them: folded and stemmed. */
export function searchWords(text: string): string[] {
  return (text.match(patternFor(text, WORD)) ?? []).map((word) => lightStem(fold(word)));
}

/** What is indexed of a text: its stems in order, and each word's sound after the letter of its script. */
export function searchText(text: string): { stems: string; sounds: string } {
  const stems: string[] = [];
  const sounds = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    const key = fold(word);
    stems.push(plain(lightStem(key)));
    if (!isFunctionWord(key)) sounds.add(`${DEVANAGARI.test(key) ? 'd' : 'l'}${soundOf(key)}`);
  }
  return { stems: stems.filter(Boolean).join(' '), sounds: [...sounds].join(' ') };
}

function toQueryWord(key: string): QueryWord {
  const sound = /[\p{L}]/u.test(key) ? soundOf(key) : '';
  return {
    stem: plain(lightStem(key)),
    sound: sound ? `${DEVANAGARI.test(key) ? 'l' : 'd'}${sound}` : '',
  };
}

/** The words of a text as they are written. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Folded words as they are looked for, each once, without function words unless all are kept. */
export function toQueryWords(keys: readonly string[], keepsAll: boolean): QueryWord[] {
  const words = keys.filter((key) => keepsAll || !isFunctionWord(key)).map(toQueryWord);
  return words.filter(({ stem }, i) => stem !== '' && words.findIndex((other) => other.stem === stem) === i);
}

/** Where a text has words of a query; neighbouring words are one stretch. */
export function highlight(text: string, words: readonly QueryWord[]): Highlight[] {
  const forms = new Set(words.flatMap(({ stem, sound }) => [stem, sound]));
  const found: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = fold(word);
    const sound = `${DEVANAGARI.test(key) ? 'd' : 'l'}${soundOf(key)}`;
    if (!forms.has(plain(lightStem(key))) && !forms.has(sound)) continue;
    const last = found.at(-1);
    if (last && text.slice(last.end, index).trim() === '') last.end = index + word.length;
    else found.push({ start: index, end: index + word.length });
  }
  return found;
}
