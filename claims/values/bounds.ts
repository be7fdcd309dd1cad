import type { Comparator, Quantity } from '../facts.ts';
import type { ValueGrammar } from './grammar.ts';
import type { Piece } from './pieces.ts';
import { type QuantityReading, unitAt } from './quantities.ts';

/** The quantity that starts at a piece. */
export type QuantityAt = (at: number) => QuantityReading | null;

function bounded(
  reading: QuantityReading,
  from: number,
  to: number,
  comparator: Comparator,
): QuantityReading {
  return { ...reading, from, to, fact: { ...reading.fact, comparator } };
}

/** The bound after a number; none where another number follows it, which it then belongs to. */
function afterAt(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
): { value: Comparator; length: number } | null {
  const found = grammar.boundsAfter.match(pieces, at);
  if (!found || !grammar.boundsBefore.match(pieces, at))
    return found && isOpen(pieces, at + found.length) ? found : null;
  return null;
}

function isOpen(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.kind !== 'number' && (pieces[at]?.kind !== 'word' || pieces[at]?.key !== 'than');
}

/** "less than 5000 or equal": at most. */
function both(before: Comparator, after: Comparator): Comparator {
  if (after !== 'exact') return after;
  if (before === 'lessThan') return 'atMost';
  return before === 'moreThan' ? 'atLeast' : before;
}

/** Whether dashes on both sides make a telephone number or a code of it. */
function isChain(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  const after = pieces[to];
  return (
    (/^[-+]$/u.test(before?.text ?? '') && pieces[from]?.glued === true) ||
    (after?.text === '-' && after.glued)
  );
}

/** The longest bound before the number that starts at `at` and the quantity after it. */
function readBefore(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
  quantityAt: QuantityAt,
): QuantityReading | null {
  for (const bound of grammar.boundsBefore.all(pieces, at)) {
    const inner = quantityAt(at + bound.length);
    if (!inner?.number) continue;
    const after = afterAt(grammar, pieces, inner.to);
    if (after && bound.value === 'about') return null;
    return bounded(
      inner,
      at,
      inner.to + (after ? after.length : 0),
      after ? both(bound.value, after.value) : bound.value,
    );
  }
  return null;
}

/** "5 से 10 लाख" is five lakh to ten: the scale word of the second number is that of the first too. */
function scaledLow(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  low: QuantityReading,
  high: QuantityReading,
): number {
  const last = pieces[(high.number?.to ?? high.to) - 1];
  const own = pieces[(low.number?.to ?? low.to) - 1];
  const factor = grammar.scale.get(last?.key ?? '') ?? 1;
  const value = low.fact.value * factor;
  const bare = low.fact.unit === undefined && !grammar.scale.has(own?.key ?? '');
  return bare && factor >= 1000 && value < high.fact.value ? value : low.fact.value;
}

/** "10 से 15", "10-15 km", "between 3 and 5": two numbers, the second larger, with one unit. */
function readRange(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
  quantityAt: QuantityAt,
): QuantityReading | null {
  const opened = grammar.between.before?.match(pieces, at);
  const from = at + (opened?.length ?? 0);
  const low = quantityAt(from);
  if (!low?.number) return null;
  const mark = grammar.to.match(pieces, low.to);
  const and = grammar.and.has(pieces[low.to]?.key ?? '') ? 1 : 0;
  const gap = mark?.length ?? and;
  if (gap === 0) return null;
  const high = quantityAt(low.to + gap);
  if (!high?.number || high.fact.value <= low.fact.value) return null;
  const closed = grammar.between.after?.match(pieces, high.to);
  if ((!mark && !opened && !closed) || isChain(pieces, from, high.to)) return null;
  const unlike = low.fact.unit !== undefined && low.fact.unit !== high.fact.unit;
  if (unlike && unitAt(grammar, pieces, low.number.to)) return null;
  return {
    from: at,
    to: high.to + (closed?.length ?? 0),
    rule: high.rule,
    fact: {
      ...high.fact,
      value: scaledLow(grammar, pieces, low, high),
      high: high.fact.value,
      comparator: 'range',
    },
  };
}

/** Bounds on both sides: "more than 100 and less than 300". */
function merged(first: QuantityReading, second: QuantityReading): QuantityReading | null {
  const lower = (fact: Quantity) => fact.comparator === 'moreThan' || fact.comparator === 'atLeast';
  const upper = (fact: Quantity) => fact.comparator === 'lessThan' || fact.comparator === 'atMost';
  const a = first.fact;
  const b = second.fact;
  const [low, high] = lower(a) && upper(b) ? [a, b] : upper(a) && lower(b) ? [b, a] : [null, null];
  if (!low || !high || low.value >= high.value) return null;
  return {
    from: first.from,
    to: second.to,
    rule: 'value.range',
    fact: { ...low, high: high.value, comparator: 'range' },
  };
}

function readOne(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
  quantityAt: QuantityAt,
): QuantityReading | null {
  const range = readRange(grammar, pieces, at, quantityAt);
  if (range) return range;
  const before = readBefore(grammar, pieces, at, quantityAt);
  if (before) return before;
  const inner = quantityAt(at);
  if (!inner?.number) return null;
  const after = afterAt(grammar, pieces, inner.to);
  return after ? bounded(inner, at, inner.to + after.length, after.value) : null;
}

/** A quantity with the words that bound it, or a range; null where none starts at `at`. */
export function readBounded(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
  quantityAt: QuantityAt,
): QuantityReading | null {
  const first = readOne(grammar, pieces, at, quantityAt);
  if (!first || first.fact.comparator === 'range' || !grammar.and.has(pieces[first.to]?.key ?? ''))
    return first;
  const second = readOne(grammar, pieces, first.to + 1, quantityAt);
  return (second && merged(first, second)) ?? first;
}
