import type { ValueGrammar } from '../grammar.ts';
import type { Piece } from '../pieces.ts';
import type { Sense } from '../senses.ts';

/** What the readers of times share: the pieces, the language, and the day of publication. */
export interface Context {
  readonly pieces: readonly Piece[];
  readonly grammar: ValueGrammar;
  /** The ISO date of publication, and its time of day as seconds; null where unknown. */
  readonly date: string | null;
  readonly seconds: number;
  /** Whether numeric dates name the month first. */
  readonly monthFirst: boolean;
  /** -1 where the clause around a piece is in the past, 1 in the future, 0 where that is not certain. */
  tense(at: number): -1 | 0 | 1;
  /** What readers found, by reader and position. */
  readonly memory: Map<string, unknown[]>;
}

/** Reads a position once for each reader. */
export function remember<T>(context: Context, reader: string, at: number, read: () => T): T {
  let known = context.memory.get(reader);
  if (!known) {
    known = [];
    context.memory.set(reader, known);
  }
  const found = known[at];
  if (found !== undefined) return found as T;
  const value = read();
  known[at] = value;
  return value;
}

type Named<K extends Sense['is']> = Extract<Sense, { readonly is: K }>;

/** The longest phrase at `at` that has the sense, with where it ends. */
export function senseAt<K extends Sense['is']>(
  context: Context,
  at: number,
  is: K,
): { readonly to: number; readonly sense: Named<K> } | null {
  for (const { length, value } of context.grammar.senses.all(context.pieces, at))
    if (value.is === is) return { to: at + length, sense: value as Named<K> };
  return null;
}

/** Where one of these senses at `at` ends; `at` where none is there. */
export function skip(context: Context, at: number, ...senses: readonly Sense['is'][]): number {
  for (const is of senses) {
    const found = senseAt(context, at, is);
    if (found) return found.to;
  }
  return at;
}

/** Where a mark at `at` ends; `at` where there is none of them. */
export function skipMark(context: Context, at: number, marks: string): number {
  const text = context.pieces[at]?.text;
  return text !== undefined && marks.includes(text) ? at + 1 : at;
}

/** The number of a day of the month at `at`: 1 to 31, as cardinal or ordinal. */
export function dayNumberAt(
  context: Context,
  at: number,
): { value: number; to: number; ordinal: boolean } | null {
  const { grammar, pieces } = context;
  const ordinal = grammar.anyOrdinal(pieces, at);
  const found = ordinal ?? (pieces[at]?.kind === 'slash' ? null : grammar.number(pieces, at));
  if (!found || !Number.isInteger(found.value) || found.value < 1 || found.value > 31) return null;
  if (pieces[at]?.kind === 'number' && !/^\d{1,2}$/u.test(pieces[at]?.key ?? '')) return null;
  return { value: found.value, to: at + found.length, ordinal: ordinal !== null };
}

/** A year in four digits, or in words where `words` says so. */
export function yearAt(context: Context, at: number, words = true): { value: number; to: number } | null {
  const named = skip(context, at, 'yearWord');
  const piece = context.pieces[named];
  if (piece?.kind === 'number') {
    if (!/^[12]\d{3}$/u.test(piece.key) || Number(piece.key) > 2200) return null;
    return { value: Number(piece.key), to: named + 1 };
  }
  if (!words || piece?.kind !== 'word') return null;
  const number = context.grammar.number(context.pieces, named);
  if (!number || !Number.isInteger(number.value)) return null;
  if (number.value >= 1100 && number.value <= 2100) return { value: number.value, to: named + number.length };
  const rest = context.grammar.number(context.pieces, named + number.length);
  const pair = number.value >= 16 && number.value <= 20 && rest && rest.value >= 10 && rest.value < 100;
  return pair ? { value: number.value * 100 + rest.value, to: named + number.length + rest.length } : null;
}

/** The year of a day and month without one, nearest before or on the day of publication. */
export function yearOf(context: Context): number | null {
  return context.date === null ? null : Number(context.date.slice(0, 4));
}
