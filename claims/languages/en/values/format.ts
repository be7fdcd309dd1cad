import { keptBy } from '../../../kept.ts';
import type { Fact } from '../../../model.ts';
import { tokenize } from '../../../text/tokens.ts';
import { groupDigits } from '../../../values/group-digits.ts';
import { cardinalWord, ordinalWord, readNumber, SCALE } from './numbers.ts';

/** How many digits stand behind the point of a figure. */
const placesOf = (figure: string) => /\d\.(\d+)$/u.exec(figure)?.[1]?.length ?? 0;

/** "8,46,640": digits in lakhs. */
const IN_LAKHS = /\d,\d{2},\d{3}(?!\d)/u;

function grouped(value: number, like: string): string {
  if (/^0\d$/u.test(like) && value < 10) return `0${value}`;
  // Beside "$39.20" stands "$42.30".
  const places = placesOf(like);
  const figure = places > 1 ? value.toFixed(places) : String(value);
  const [whole, fraction] = figure.split('.') as [string, string?];
  const isLarge = Number(whole) >= 10_000 && !/^\d{5,}/u.test(like);
  // Beside "742.60", "1,113.90"; where the key has four digits without a comma, so have the others.
  const isLarger = Number(whole) >= 1000 && /^\d{1,3}(?!\d)/u.test(like);
  const comma = /,/u.test(like) || isLarge || isLarger;
  const inLakhs = IN_LAKHS.test(like) && whole.length > 5;
  const lakhs = () => `${groupDigits(whole.slice(0, -3), 2)},${whole.slice(-3)}`;
  const head = inLakhs ? lakhs() : comma ? groupDigits(whole, 3) : whole;
  return fraction ? `${head}.${fraction}` : head;
}

/** "one hour", "two hours": the noun after the number in the right number. */
function inflected(rest: string, value: number): string {
  const unit = rest.match(
    /^(second|minute|hour|day|night|week|month|year|decade|dollar|rupee|euro|pound|mile|metre|meter|kilometre|kilometer|centimetre|centimeter|millimetre|millimeter|gram|kilogram|litre|liter|gallon|hectare|degree|knot|acre|tonne|ton|quintal|yard|carat)s?\b(.*)$/u,
  );
  if (!unit) return rest;
  return `${unit[1]}${value === 1 ? '' : 's'}${unit[2]}`;
}

const CRORE = 10_000_000;

/** Nobody writes "0.4bn" beside "1.2bn", nor "1,200m"; crores go on to a lakh of them: "₹2,310 crore". */
function isOffScale(scaled: number, factor: number, own: number): boolean {
  const most = factor === CRORE ? 100_000 : 1000;
  return factor > 1 && (scaled >= most || (scaled < 1 && own >= 1));
}

/** How a value is written. */
interface Like {
  readonly exact: string;
  readonly fact: Fact;
}

/** The words of its number, read once, whatever stands in its style; null where it has none. */
const numberIn = keptBy(({ exact }: Like) => {
  const tokens = tokenize(exact);
  const start = tokens.findIndex((token, i) => readNumber(tokens, i) !== null && token.shape !== 'mark');
  const number = start < 0 ? null : readNumber(tokens, start);
  return number && tokens.slice(start, start + number.length);
});

const SUFFIX: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

/** "21st" beside "24th", "third" beside "fourth". */
function ordinalLike(value: number, exact: string): string | null {
  if (!Number.isInteger(value) || value < 1) return null;
  if (!/^\d/u.test(exact)) return ordinalWord(value);
  const isTeen = Math.floor((value % 100) / 10) === 1;
  return `${value}${isTeen ? 'th' : (SUFFIX[String(value % 10)] ?? 'th')}`;
}

/** A value in the style of another: words beside words, the same sign, scale word and unit. Null where that cannot be kept. */
export function formatLike(value: number, like: Like): string | null {
  if (like.fact.type !== 'quantity') return null;
  if (like.fact.dimension === 'ordinal') return ordinalLike(value, like.exact);
  const run = numberIn(like);
  if (!run) return null;
  const last = run.at(-1);
  const glued = run.length === 1 ? run[0]?.text.match(/^[\d.,]+(k|m|mn|bn|tn)$/u)?.[1] : undefined;
  const scale = run.length > 1 && last ? SCALE.get(last.key) : undefined;
  const factor = scale ?? (glued === 'k' ? 1e3 : glued ? (SCALE.get(glued) ?? 1) : 1);
  const fine = 10 ** Math.max(2, placesOf(run[0]?.text.replace(/[a-z]{1,3}$/u, '') ?? ''));
  const scaled = Math.round((value / factor) * fine) / fine;
  const words = run[0]?.shape === 'word' && !/^(a|an|half)$/u.test(run[0].key);
  if (
    run.length > 2 ||
    (run[0]?.shape === 'word' && !words) ||
    scaled <= 0 ||
    isOffScale(scaled, factor, like.fact.value / factor)
  )
    return null;
  const shown = words
    ? Number.isInteger(scaled)
      ? cardinalWord(scaled)
      : null
    : grouped(scaled, run[0]?.text ?? '');
  if (shown === null) return null;
  const before = like.exact.slice(0, run[0]?.start);
  const after = like.exact.slice(last?.end);
  // "$305m" keeps its scale glued, "$305 million" apart.
  const middle = scale ? like.exact.slice(run.at(-2)?.end, last?.end) : (glued ?? '');
  const unit = after.trimStart();
  const gap = after.slice(0, after.length - unit.length);
  return `${before}${shown}${middle}${gap}${inflected(unit, value)}`;
}
