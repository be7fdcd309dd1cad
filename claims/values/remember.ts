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

/** A grammar that reads each position of these pieces once: what makes reading linear in the length of a text. */
export function remembered(grammar: ValueGrammar, pieces: readonly Piece[]): ValueGrammar {
  const number = once((at) => grammar.number(pieces, at));
  const amount = once((at) => grammar.amount(pieces, at));
  const ordinal = once((at) => grammar.ordinal(pieces, at));
  const anyOrdinal = once((at) => grammar.anyOrdinal(pieces, at));
  const amountOfTime = once((at) => grammar.amountOfTime(pieces, at));
  const hourNumber = once((at) => grammar.hourNumber(pieces, at));
  const tense = once((at) => grammar.tense(pieces, at));
  return {
    ...grammar,
    number: (_pieces, at) => number(at),
    amount: (_pieces, at) => amount(at),
    ordinal: (_pieces, at) => ordinal(at),
    anyOrdinal: (_pieces, at) => anyOrdinal(at),
    amountOfTime: (_pieces, at) => amountOfTime(at),
    hourNumber: (_pieces, at) => hourNumber(at),
    tense: (_pieces, at) => tense(at),
    senses: phrases(grammar.senses, pieces),
    units: phrases(grammar.units, pieces),
    signs: phrases(grammar.signs, pieces),
    boundsBefore: phrases(grammar.boundsBefore, pieces),
    boundsAfter: phrases(grammar.boundsAfter, pieces),
    relative: phrases(grammar.relative, pieces),
  };
}
