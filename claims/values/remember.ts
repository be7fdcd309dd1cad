import { onceEach } from '../once.ts';
import type { ValueGrammar } from './grammar.ts';
import type { Phrases } from './phrase-table.ts';
import type { Piece } from './pieces.ts';

/** A function of a position that is worked out once for each. */
export function once<T>(read: (at: number) => T): (at: number) => T {
  const known: (T | undefined)[] = [];
  return (at) => {
    const found = known[at];
    if (found !== undefined) return found;
    const value = read(at);
    known[at] = value;
    return value;
  };
}

type Found<T> = ReturnType<Phrases<T>['all']>;

/** Phrases of a table, looked for at each position of the pieces once. */
class KnownPhrases<T> implements Phrases<T> {
  readonly #table: Phrases<T>;
  readonly #known: Found<T>[] = [];

  constructor(table: Phrases<T>) {
    this.#table = table;
  }

  all(pieces: readonly Piece[], at: number): Found<T> {
    const found = this.#known[at];
    if (found !== undefined) return found;
    const read = this.#table.all(pieces, at);
    this.#known[at] = read;
    return read;
  }

  match(pieces: readonly Piece[], at: number): Found<T>[number] | null {
    return this.all(pieces, at)[0] ?? null;
  }
}

/** Reads what starts at a position. */
type Reader = (pieces: readonly Piece[], at: number) => unknown;

/** The same reader, which reads a position of some pieces once. */
function knowing(read: Reader): Reader {
  const known: unknown[] = [];
  return (pieces, at) => {
    const found = known[at];
    if (found !== undefined) return found;
    const value = read(pieces, at);
    known[at] = value;
    return value;
  };
}

/**
 * A grammar that reads each position of these pieces once: what makes reading linear in the length of a text. It is for
 * no other pieces. What a grammar uses for several things is one reader.
 */
export function remembered(grammar: ValueGrammar): ValueGrammar {
  const of = onceEach(knowing);
  const each = <R extends Reader>(read: R) => of(read) as R;
  return {
    ...grammar,
    number: each(grammar.number),
    amount: each(grammar.amount),
    ordinal: each(grammar.ordinal),
    anyOrdinal: each(grammar.anyOrdinal),
    amountOfTime: each(grammar.amountOfTime),
    hourNumber: each(grammar.hourNumber),
    tense: each(grammar.tense),
    senses: new KnownPhrases(grammar.senses),
    units: new KnownPhrases(grammar.units),
    signs: new KnownPhrases(grammar.signs),
    boundsBefore: new KnownPhrases(grammar.boundsBefore),
    boundsAfter: new KnownPhrases(grammar.boundsAfter),
    relative: new KnownPhrases(grammar.relative),
  };
}
