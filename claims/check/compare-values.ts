import type { Quantity } from '../model.ts';

/** What an approximate number allows on either side, as a share of it. */
const ABOUT = 0.15;

const FACTORS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  second: ['second', 1],
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  month: ['month', 1],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  mm: ['mm', 1],
  cm: ['mm', 10],
  m: ['mm', 1000],
  km: ['mm', 1_000_000],
  g: ['g', 1],
  kg: ['g', 1000],
  quintal: ['g', 100_000],
  t: ['g', 1_000_000],
};

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The values that a quantity allows, in its base unit. */
function intervalOf(quantity: Quantity): Interval & { readonly unit: string } {
  const [unit, factor] = FACTORS[quantity.unit ?? ''] ?? [quantity.unit ?? '', 1];
  const value = quantity.value * factor;
  const inside = (low: number, high: number) => ({ unit, low, high });
  switch (quantity.comparator) {
    case 'about':
      return inside(value * (1 - ABOUT), value * (1 + ABOUT));
    case 'atLeast':
      return inside(value, Number.POSITIVE_INFINITY);
    case 'moreThan':
      return inside(value + Number.EPSILON * Math.max(1, value), Number.POSITIVE_INFINITY);
    case 'atMost':
      return inside(Number.NEGATIVE_INFINITY, value);
    case 'lessThan':
      return inside(Number.NEGATIVE_INFINITY, value - Number.EPSILON * Math.max(1, value));
    case 'range':
      return inside(value, (quantity.high ?? quantity.value) * factor);
    default:
      return inside(value, value);
  }
}

/**
 * What a claim's quantity means for a statement's: `same` when all that the claim allows makes the statement
 * true, `different` when nothing does, `unknown` between, or when the units cannot be compared.
 */
export function compareQuantities(statement: Quantity, claim: Quantity): 'same' | 'different' | 'unknown' {
  const [s, c] = [intervalOf(statement), intervalOf(claim)];
  if (
    s.unit !== c.unit ||
    (statement.dimension !== claim.dimension && FACTORS[statement.unit ?? ''] === undefined)
  )
    return 'unknown';
  if (s.low <= c.low && c.high <= s.high) return 'same';
  return s.high < c.low || c.high < s.low ? 'different' : 'unknown';
}
