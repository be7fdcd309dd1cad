import type { Comparator, Fact } from '../facts.ts';
import type { Range } from '../text/range.ts';
import { type QuantityAt, readBounded } from './bounds.ts';
import type { ValueGrammar } from './grammar.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type QuantityReading, readQuantity } from './quantities.ts';
import { once, remembered } from './remember.ts';
import { contextOf, readTime } from './times/index.ts';
import type { TimeReading } from './times/types.ts';

/** A value of a text. Readings may nest: "more than 20 km" holds "20 km", which holds "20". */
export interface ValueReading extends Range {
  readonly fact: Fact;
  readonly rule: string;
}

interface Spanned {
  readonly from: number;
  readonly to: number;
  readonly fact: Fact;
  readonly rule: string;
}

/** A quantity, and the bare number inside it. */
function partsOf({ from, to, fact, rule, number }: QuantityReading): Spanned[] {
  const whole = { from, to, fact, rule };
  if (!number || (number.from === from && number.to === to)) return [whole];
  const count: Fact = { type: 'quantity', dimension: 'count', value: number.value, comparator: 'exact' };
  return [whole, { from: number.from, to: number.to, fact: count, rule: 'value.number' }];
}

/** A quantity as the words around it mean it: "240 crore" of "about 240 crore" is about that much. */
function meant(inner: QuantityReading, comparator: Comparator): QuantityReading {
  return { ...inner, fact: { ...inner.fact, comparator } };
}

/** The quantities inside a bounded one, leftmost first. */
function within(bounded: QuantityReading, quantityAt: QuantityAt): Spanned[] {
  const found: Spanned[] = [];
  const { number, fact } = bounded;
  if (number && number.from > bounded.from && number.to < bounded.to && fact.high === undefined) {
    const count: Fact = {
      type: 'quantity',
      dimension: 'count',
      value: number.value,
      comparator: fact.comparator,
    };
    found.push({ from: bounded.from, to: number.to, fact: count, rule: 'value.number' });
  }
  for (let at = bounded.from; at < bounded.to; at++) {
    const inner = quantityAt(at);
    if (!inner?.number || inner.to > bounded.to) continue;
    found.push(...partsOf(fact.high === undefined ? meant(inner, fact.comparator) : inner));
    at = inner.to - 1;
  }
  return found;
}

/**
 * A time as it stands, without the words that bound it, and without the article before it. A full stop that
 * ends the text may belong to it ("p.m.") or not: where `stopped`, both are given.
 */
function timeParts(time: TimeReading, stopped: boolean): Spanned[] {
  const { from, to, fact, rule, tight } = time;
  const ends = [
    { from, to },
    ...(stopped ? [{ from, to: to - 1 }] : []),
    tight,
    { from: tight.bare, to: tight.to },
  ];
  const apart = ends.filter(
    (one, i) => !ends.slice(0, i).some((other) => other.from === one.from && other.to === one.to),
  );
  return apart.map((one) => ({ from: one.from, to: one.to, fact, rule }));
}

/** Whether a quantity may begin at `at`: with most words none can. */
function mayCount(grammar: ValueGrammar, pieces: readonly Piece[], at: number): boolean {
  const { kind } = pieces[at] as Piece;
  if (kind !== 'word' && kind !== 'mark') return true;
  return (
    grammar.number(pieces, at) !== null ||
    grammar.ordinal(pieces, at) !== null ||
    grammar.amountOfTime(pieces, at) !== null ||
    grammar.boundsBefore.match(pieces, at) !== null ||
    grammar.signs.match(pieces, at) !== null ||
    grammar.relative.match(pieces, at) !== null ||
    grammar.ageHead(pieces, at) > 0 ||
    (grammar.between.before?.match(pieces, at) ?? null) !== null
  );
}

/** Every value of a text, outer readings before the inner ones. `published`: ISO date or date-time that fixes "yesterday". */
export function readValues(text: string, grammar: ValueGrammar, published?: string): ValueReading[] {
  const pieces = piecesOf(text);
  const own = remembered(grammar);
  const context = contextOf(own, pieces, published);
  const quantityAt = once((at) => readQuantity(own, pieces, at));
  const found: Spanned[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const time = readTime(context, at);
    if (time === null && !mayCount(own, pieces, at)) continue;
    const bounded = readBounded(own, pieces, at, quantityAt);
    const quantity = quantityAt(at);
    const end = Math.max(time?.to ?? 0, bounded?.to ?? 0, quantity?.to ?? 0);
    if (end === 0) continue;
    if (time && time.to === end)
      found.push(...timeParts(time, time.to === pieces.length && pieces[time.to - 1]?.text === '.'));
    else if (bounded && bounded.to === end) found.push(bounded, ...within(bounded, quantityAt));
    else if (quantity) found.push(...partsOf(quantity));
    at = end - 1;
  }
  return found.map(({ from, to, fact, rule }) => ({
    start: (pieces[from] as Piece).start,
    end: (pieces[to - 1] as Piece).end,
    fact,
    rule,
  }));
}
