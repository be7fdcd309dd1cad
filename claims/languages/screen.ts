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

/** More words of which one is needed say too little. */
const MOST_WORDS = 24;

/** What fewer texts hold first: fewer words, then longer ones. */
function byRarity(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length || shortest(b) - shortest(a);
}

const ASCII = /^[ -~]+$/;

/** How the words of a row are looked for: not at all, as the text stands, or in its small letters. */
const UNKNOWN = 0;
const AS_IT_STANDS = 1;
const IN_SMALL_LETTERS = 2;

/**
 * What a text must hold to match a pattern, by its letters alone, as a row of numbers: how to look for it, and then the ways to match,
 * each as how many lists of words it has, and of each list how many words, and the bits of each. A text needs a word of each
 * list of one way. The pattern has the flag `u`.
 */
function rowOf({ source, ignoreCase }: RegExp): number[] {
  const ways = waysToMatch(source, MOST_WORDS);
  const isFoldable = !ignoreCase || ways?.flat(2).every((word) => ASCII.test(word)) === true;
  if (ways === null || !isFoldable) return [UNKNOWN];
  const bits = (word: string) => bitsOf(ignoreCase ? word.toLowerCase() : word);
  const told = ways.flatMap((way) => [
    way.length,
    ...[...way].sort(byRarity).flatMap((words) => [words.length, ...words.flatMap(bits)]),
  ]);
  return [ignoreCase ? IN_SMALL_LETTERS : AS_IT_STANDS, ...told];
}

/** Whether a text holds one of the words whose bits stand from `start` up to `end`. */
function holdsOne(pairs: LetterPairs, bits: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += BITS_OF_WORD) if (mayHold(pairs, bits, at)) return true;
  return false;
}

/** Whether a text holds what one of the ways from `start` up to `end` needs. */
function holdsWay(pairs: LetterPairs, ways: Uint16Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    let isWay = true;
    for (let lists = ways[at++] as number; lists > 0; lists--) {
      const words = at + 1;
      at = words + (ways[at] as number) * BITS_OF_WORD;
      isWay &&= holdsOne(pairs, ways, words, at);
    }
    if (isWay) return true;
  }
  return false;
}

/** Screens patterns: where a text is sure not to match one, it need not be run. All stand in one row, which is soon looked through. */
export class Screens {
  readonly #rows: Uint16Array;
  /** Where each row starts, and where the last one ends. */
  readonly #starts: readonly number[];

  constructor(patterns: readonly RegExp[]) {
    const rows = patterns.map(rowOf);
    const starts = [0];
    for (const { length } of rows) starts.push((starts.at(-1) as number) + length);
    this.#rows = Uint16Array.from(rows.flat());
    this.#starts = starts;
  }

  /** The first pattern from `from` on that a text may match; -1 where there is none. */
  next(text: Screened, from: number): number {
    for (let i = from; i < this.#starts.length - 1; i++) if (this.#mayMatch(text, i)) return i;
    return -1;
  }

  #mayMatch(text: Screened, i: number): boolean {
    const start = this.#starts[i] as number;
    const how = this.#rows[start];
    if (how === UNKNOWN) return true;
    const { pairs } = how === IN_SMALL_LETTERS ? text.lowered : text;
    return holdsWay(pairs, this.#rows, start + 1, this.#starts[i + 1] as number);
  }
}
