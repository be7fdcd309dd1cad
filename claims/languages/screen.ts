import { bitsOf, type LetterPairs, letterPairs, mayHold } from '../text/letter-pairs.ts';
import { shortest, waysToMatch } from './literals.ts';

/** In small letters, so that whatever `i` takes for a plain letter is one: "ſ" is no capital. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

/** A text as patterns are screened against it: as it stands, and in small letters where one asks for that. */
export class Screened {
  readonly text: string;
  #pairs: LetterPairs | undefined;
  #lowered: Screened | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get pairs(): LetterPairs {
    this.#pairs ??= letterPairs(this.text);
    return this.#pairs;
  }

  get lowered(): Screened {
    this.#lowered ??= new Screened(lowered(this.text));
    return this.#lowered;
  }
}

/** The bits of a word's letter pairs. */
type Word = readonly number[];

/** Whether a text may match a pattern; where it is sure not to, the pattern need not be run. */
export type Screen = (text: Screened) => boolean;

/** More words of which one is needed say too little. */
const MOST_WORDS = 24;

function holdsOne(pairs: LetterPairs, words: readonly Word[]): boolean {
  for (const word of words) if (mayHold(pairs, word)) return true;
  return false;
}

function holdsAll(pairs: LetterPairs, way: readonly (readonly Word[])[]): boolean {
  for (const words of way) if (!holdsOne(pairs, words)) return false;
  return true;
}

/** What fewer texts hold first: fewer words, then longer ones. */
function byRarity(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length || shortest(b) - shortest(a);
}

const ASCII = /^[ -~]+$/;

/** What a text must hold to match a pattern, by its letters alone. The pattern has the flag `u`. */
export function screenOf({ source, ignoreCase }: RegExp): Screen {
  const ways = waysToMatch(source, MOST_WORDS);
  const isFoldable = !ignoreCase || ways?.flat(2).every((word) => ASCII.test(word)) === true;
  if (ways === null || !isFoldable) return () => true;
  const wordOf = (word: string): Word => bitsOf(ignoreCase ? word.toLowerCase() : word);
  const told = ways.map((way) => [...way].sort(byRarity).map((words) => words.map(wordOf)));
  return (text) => {
    const { pairs } = ignoreCase ? text.lowered : text;
    for (const way of told) if (holdsAll(pairs, way)) return true;
    return false;
  };
}
