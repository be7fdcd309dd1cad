import type { Quantity } from '../facts.ts';
import type { QuantityGrammar, ValueGrammar } from './grammar.ts';
import type { NumberReading } from './numbers.ts';
import type { Piece } from './pieces.ts';
import { PARTS_OF, type UnitId } from './units.ts';

/** A quantity over the pieces `from` to `to` (exclusive), with its bare number inside. */
export interface QuantityReading {
  readonly from: number;
  readonly to: number;
  readonly fact: Quantity;
  readonly rule: string;
  readonly number?: { readonly from: number; readonly to: number; readonly value: number };
}

function quantity(fact: Omit<Quantity, 'type' | 'comparator'>): Quantity {
  return { type: 'quantity', ...fact, comparator: 'exact' };
}

/** A unit of one Latin letter counts only where it is glued to the number; m may stand apart. */
function isLoose(pieces: readonly Piece[], at: number, length: number): boolean {
  const piece = pieces[at] as Piece;
  if (piece.text === '"') return !piece.glued;
  return length === 1 && /^[a-ln-z]$/u.test(piece.key) && !piece.glued;
}

/** The unit at `at`, after a hyphen or inside brackets too, with the end of its pieces. */
export function unitAt(
  grammar: QuantityGrammar,
  pieces: readonly Piece[],
  at: number,
): { unit: UnitId; to: number } | null {
  const opener = pieces[at]?.text ?? '';
  const skip = (opener === '-' && pieces[at + 1]?.glued) || opener === '[' || opener === '<' ? 1 : 0;
  const found = grammar.units.match(pieces, at + skip);
  if (!found || isLoose(pieces, at + skip, found.length) || grammar.terms.match(pieces, at + skip))
    return null;
  const next = pieces[at + skip + found.length];
  if (next?.glued && next.kind === 'number') return null;
  const pound = found.value.id === 'GBP' && /^(?:pounds?|पाउंड|पौंड)$/u.test(pieces[at + skip]?.key ?? '');
  const unit: UnitId = pound && grammar.weighs(pieces, at) ? { id: 'lb', dimension: 'mass' } : found.value;
  const end = at + skip + found.length;
  const closed = skip === 1 && /^[\]>]$/u.test(pieces[end]?.text ?? '');
  return { unit, to: closed ? end + 1 : end };
}

/** A code is written in capitals; "S$" in one. */
function isSign(pieces: readonly Piece[], at: number, length: number): boolean {
  const first = pieces[at] as Piece;
  if (length === 1) return !/^[a-z]{3}$/u.test(first.key) || first.key === 'sen' || first.text !== first.key;
  return !/^[asr]$/u.test(first.key) || pieces[at + 1]?.glued === true;
}

/** "₹ 500", "US$5bn", "usd 200". */
function readSigned(grammar: QuantityGrammar, pieces: readonly Piece[], at: number): QuantityReading | null {
  for (const sign of grammar.signs.all(pieces, at)) {
    if (!isSign(pieces, at, sign.length)) continue;
    const from = at + sign.length;
    const number = grammar.amount(pieces, from);
    if (!number) continue;
    const to = from + number.length;
    return {
      from: at,
      to,
      rule: 'value.money',
      fact: quantity({ dimension: 'money', value: number.value, unit: sign.value }),
      number: { from, to, value: number.value },
    };
  }
  return null;
}

/** The small unit after a large one: "50 सेंट" after "3 डॉलर", as a share of the large unit. */
function smallPart(
  grammar: QuantityGrammar,
  pieces: readonly Piece[],
  at: number,
  unit: string,
): { share: number; to: number } | null {
  const parts = PARTS_OF[unit];
  if (!parts) return null;
  const from = grammar.and.has(pieces[at]?.key ?? '') ? at + 1 : at;
  const number = grammar.number(pieces, from);
  if (!number || number.value <= 0) return null;
  const small = unitAt(grammar, pieces, from + number.length);
  const size = small
    ? parts[small.unit.id]
    : pieces[from + number.length]?.key === 'in'
      ? parts.in
      : undefined;
  if (size !== undefined && number.value < size)
    return { share: number.value / size, to: small?.to ?? from + number.length + 1 };
  const named = pieces[at - 1]?.kind === 'word';
  const bare =
    named && from === at && parts.cent !== undefined && Number.isInteger(number.value) && number.value < 100;
  const ends = !/^\p{L}/u.test(pieces[from + number.length]?.text ?? '');
  return bare && ends && number.value >= 10 ? { share: number.value / 100, to: from + number.length } : null;
}

function withParts(
  grammar: QuantityGrammar,
  pieces: readonly Piece[],
  start: { value: number; unit: UnitId; to: number },
): { value: number; to: number } {
  let { value, to } = start;
  for (let step = 0; step < 2; step++) {
    const part = smallPart(grammar, pieces, to, start.unit.id);
    if (!part) break;
    value += part.share;
    to = part.to;
  }
  return { value: Number(value.toPrecision(15)), to };
}

/** "20 km", "3 डॉलर 50 सेंट", "दस महीने का", "five years old"; a number with its unit. */
function readMeasured(
  grammar: QuantityGrammar,
  pieces: readonly Piece[],
  at: number,
  number: NumberReading,
): QuantityReading | null {
  const end = at + number.length;
  const unit = unitAt(grammar, pieces, end);
  if (!unit) return null;
  const bare =
    pieces[end]?.glued && pieces[end]?.kind === 'word'
      ? undefined
      : { from: at, to: end, value: number.value };
  if (unit.unit.dimension === 'duration') {
    const joined = grammar.and.has(pieces[unit.to]?.key ?? '');
    const and = joined
      ? (grammar.number(pieces, unit.to + 1) ?? grammar.halfAlone(pieces, unit.to + 1))
      : null;
    if (and && and.value < 1 && and.value > 0 && !unitAt(grammar, pieces, unit.to + 1 + and.length))
      return {
        from: at,
        to: unit.to + 1 + and.length,
        rule: 'value.duration',
        fact: quantity({ dimension: 'duration', value: number.value + and.value, unit: unit.unit.id }),
      };
    const tail = grammar.ageTail(pieces, unit.to);
    if (tail > 0)
      return {
        from: at,
        to: unit.to + tail,
        rule: 'value.age',
        fact: quantity({ dimension: 'age', value: number.value, unit: unit.unit.id }),
        ...(bare ? { number: bare } : {}),
      };
  }
  const whole = withParts(grammar, pieces, { value: number.value, unit: unit.unit, to: unit.to });
  return {
    from: at,
    to: whole.to,
    rule: `value.${unit.unit.dimension}`,
    fact: quantity({ dimension: unit.unit.dimension, value: whole.value, unit: unit.unit.id }),
    ...(bare && whole.to === unit.to ? { number: bare } : {}),
  };
}

function readAged(grammar: QuantityGrammar, pieces: readonly Piece[], at: number): QuantityReading | null {
  const head = grammar.ageHead(pieces, at);
  const number = head > 0 ? grammar.number(pieces, at + head) : null;
  if (!number || number.value > 130) return null;
  const to = at + head + number.length;
  if (grammar.units.match(pieces, to)) return null;
  return {
    from: at,
    to,
    rule: 'value.age',
    fact: quantity({ dimension: 'age', value: number.value, unit: 'year' }),
    number: { from: at + head, to, value: number.value },
  };
}

function readOrdinal(grammar: QuantityGrammar, pieces: readonly Piece[], at: number): QuantityReading | null {
  const ordinal = grammar.ordinal(pieces, at);
  if (ordinal)
    return {
      from: at,
      to: at + ordinal.length,
      rule: 'value.ordinal',
      fact: quantity({ dimension: 'ordinal', value: ordinal.value }),
    };
  const relative = grammar.relative.match(pieces, at);
  if (!relative) return null;
  return {
    from: at,
    to: at + relative.length,
    rule: 'value.relative',
    fact: quantity({ dimension: 'ordinal', value: relative.value.value, unit: relative.value.unit }),
  };
}

/** Whether letters are glued to a number: "A320", "29km" without a known unit, "W00". */
function isPartOfName(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from] as Piece;
  const after = pieces[to];
  const before = pieces[from - 1];
  const digits = first.kind !== 'word' && first.kind !== 'mark';
  return (
    (digits && first.glued && before?.kind === 'word') ||
    (after?.kind === 'word' && after.glued && pieces[to - 1]?.kind === 'number')
  );
}

/** "an hour", "half a year", "another month". */
function readAmountOfTime(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
): QuantityReading | null {
  const amount = grammar.amountOfTime(pieces, at);
  const unit = amount ? unitAt(grammar, pieces, at + amount.length) : null;
  if (!amount || !unit || unit.unit.dimension !== 'duration' || grammar.isRate(pieces, at)) return null;
  const number = { value: amount.value, length: amount.length, written: 'words' } as const;
  const found = readMeasured(grammar, pieces, at, number);
  if (!found) return null;
  const { number: _bare, ...whole } = found;
  return whole;
}

/** The quantity, number or ordinal that starts at `at`, or null. */
export function readQuantity(
  grammar: ValueGrammar,
  pieces: readonly Piece[],
  at: number,
): QuantityReading | null {
  const first = readSigned(grammar, pieces, at) ?? readAged(grammar, pieces, at);
  if (first) return first;
  const ordinal = readOrdinal(grammar, pieces, at);
  const number = grammar.number(pieces, at);
  if (!number) return ordinal ?? readAmountOfTime(grammar, pieces, at);
  if (ordinal && ordinal.to > at + number.length) return ordinal;
  const to = at + number.length;
  const measured = readMeasured(grammar, pieces, at, number);
  if (measured) return measured;
  if (isPartOfName(pieces, at, to) || grammar.isArticle(pieces, at, to)) return ordinal;
  return {
    from: at,
    to,
    rule: 'value.count',
    fact: quantity({ dimension: 'count', value: number.value }),
    number: { from: at, to, value: number.value },
  };
}
