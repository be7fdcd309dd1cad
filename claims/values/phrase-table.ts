import { fold } from '../text/fold.ts';
import { piecesOf } from './pieces.ts';

const NONE: readonly never[] = [];

/** Nothing but letters and single spaces: its pieces are its words, and tables hold thousands such. */
const PLAIN = /^[a-zA-Z\u0900-\u0963\u0971-\u097f]+(?: [a-zA-Z\u0900-\u0963\u0971-\u097f]+)*$/;

/** The keys of the pieces of a phrase. */
function keysOf(phrase: string): readonly string[] {
  return PLAIN.test(phrase) ? phrase.split(' ').map(fold) : piecesOf(phrase).map(({ key }) => key);
}

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Phrases that can be looked for at a position. */
export interface Phrases<T> {
  /** Every phrase that starts at `at`, longest first. */
  all(
    words: readonly { readonly key: string }[],
    at: number,
  ): readonly { readonly length: number; readonly value: T }[];
  /** The longest phrase that starts at `at`, or null. */
  match(
    words: readonly { readonly key: string }[],
    at: number,
  ): { readonly length: number; readonly value: T } | null;
}

/** Phrases by their first piece, longest first: "से पहले", "a.m.", "o'clock". */
export class PhraseTable<T> implements Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  /** `rows`: phrases parted by `|`, with what they mean. */
  constructor(rows: Iterable<readonly [phrases: string, value: T]>) {
    for (const [phrases, value] of rows) for (const phrase of phrases.split('|')) this.#add(phrase, value);
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }

  #add(phrase: string, value: T): void {
    const keys = keysOf(phrase);
    const first = keys[0] as string;
    const list = this.#byFirst.get(first);
    if (list) list.push({ keys, value });
    else this.#byFirst.set(first, [{ keys, value }]);
  }

  all(words: readonly { readonly key: string }[], at: number): readonly { length: number; value: T }[] {
    const list = this.#byFirst.get(words[at]?.key ?? '');
    if (!list) return NONE;
    return list
      .filter(({ keys }) => keys.every((key, i) => words[at + i]?.key === key))
      .map(({ keys, value }) => ({ length: keys.length, value }));
  }

  match(words: readonly { readonly key: string }[], at: number): { length: number; value: T } | null {
    return this.all(words, at)[0] ?? null;
  }
}

/** The first pieces of the phrases whose value is one of these. */
export function firstWords<T>(
  rows: Iterable<readonly [phrases: string, value: T]>,
  chosen: (value: T) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [phrases, value] of rows)
    if (chosen(value)) for (const phrase of phrases.split('|')) found.add(keysOf(phrase)[0] as string);
  return found;
}
