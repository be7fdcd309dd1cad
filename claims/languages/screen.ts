import { BITS_OF_WORD, bitsOf, type LetterPairs, letterPairs, mayHold } from '../text/letter-pairs.ts';
import { patternsFor } from '../text/scripts.ts';
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
  #patternIn: ReturnType<typeof patternsFor> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get pairs(): LetterPairs {
    this.#pairs ??= letterPairs(this.text);
    return this.#pairs;
  }

  /** A pattern as it finds the same in this text soonest. */
  patternFor(pattern: RegExp): RegExp {
    this.#patternIn ??= patternsFor(this.text);
    return this.#patternIn(pattern);
  }

  get lowered(): Screened {
    this.#lowered ??= new Screened(lowered(this.text));
    return this.#lowered;
  }
}

/** A screen of a pattern: whether a text may match it; where it is sure not to, the pattern need not be run. */
export interface Screen {
  readonly ignoreCase: boolean;
  /**
   * The ways to match, one behind the other, as numbers: how many lists of words a way has, then of each list how many
   * words, then the bits of each word. A text needs a word of each list. Null where it may match whatever it holds.
   */
  readonly ways: Uint16Array | null;
}

/** More words of which one is needed say too little. */
const MOST_WORDS = 24;

/** What fewer texts hold first: fewer words, then longer ones. */
function byRarity(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length || shortest(b) - shortest(a);
}

const ASCII = /^[ -~]+$/;

/** What a text must hold to match a pattern, by its letters alone. The pattern has the flag `u`. */
export function screenOf({ source, ignoreCase }: RegExp): Screen {
  const ways = waysToMatch(source, MOST_WORDS);
  const isFoldable = !ignoreCase || ways?.flat(2).every((word) => ASCII.test(word)) === true;
  if (ways === null || !isFoldable) return { ignoreCase, ways: null };
  const bits = (word: string) => bitsOf(ignoreCase ? word.toLowerCase() : word);
  const told = ways.flatMap((way) => [
    way.length,
    ...[...way].sort(byRarity).flatMap((words) => [words.length, ...words.flatMap(bits)]),
  ]);
  return { ignoreCase, ways: Uint16Array.from(told) };
}

/** Whether a text holds one of the words whose bits stand from `start` up to `end`. */
function holdsOne(pairs: LetterPairs, bits: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += BITS_OF_WORD) if (mayHold(pairs, bits, at)) return true;
  return false;
}

/** Whether a text may match a pattern, by the pattern's screen. */
export function mayMatch(text: Screened, { ignoreCase, ways }: Screen): boolean {
  if (ways === null) return true;
  const { pairs } = ignoreCase ? text.lowered : text;
  let at = 0;
  while (at < ways.length) {
    let lists = ways[at++] as number;
    let isWay = true;
    for (; lists > 0; lists--) {
      const start = at + 1;
      at = start + (ways[at] as number) * BITS_OF_WORD;
      isWay &&= holdsOne(pairs, ways, start, at);
    }
    if (isWay) return true;
  }
  return false;
}
