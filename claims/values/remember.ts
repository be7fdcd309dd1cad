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

function phrases<T>(table: Phrases<T>, pieces: readonly Piece[]): Phrases<T> {
  const all = once((at) => table.all(pieces, at));
  return { all: (_pieces, at) => all(at), match: (_pieces, at) => all(at)[0] ?? null };
}

/** Reads what starts at a position. */
type Reader = (pieces: readonly Piece[], at: number) => unknown;

/** Readers of these pieces, each of which reads a position once; what a grammar uses for several things is one reader. */
function readersOf(pieces: readonly Piece[]): <R extends Reader>(read: R) => R {
  const of = onceEach((read: Reader) => {
    const readAt = once((at) => read(pieces, at));
    return (_pieces: readonly Piece[], at: number) => readAt(at);
  });
  return <R extends Reader>(read: R) => of(read) as R;
}

/** A grammar that reads each position of these pieces once: what makes reading linear in the length of a text. */
export function remembered(grammar: ValueGrammar, pieces: readonly Piece[]): ValueGrammar {
  const each = readersOf(pieces);
  return {
    ...grammar,
    number: each(grammar.number),
    amount: each(grammar.amount),
    ordinal: each(grammar.ordinal),
    anyOrdinal: each(grammar.anyOrdinal),
    amountOfTime: each(grammar.amountOfTime),
    hourNumber: each(grammar.hourNumber),
    tense: each(grammar.tense),
    senses: phrases(grammar.senses, pieces),
    units: phrases(grammar.units, pieces),
    signs: phrases(grammar.signs, pieces),
    boundsBefore: phrases(grammar.boundsBefore, pieces),
    boundsAfter: phrases(grammar.boundsAfter, pieces),
    relative: phrases(grammar.relative, pieces),
  };
}
