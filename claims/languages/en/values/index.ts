import type { Comparator, Quantity } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import { type ClaimedTime, claimedTimes } from '../../../values/times/claimed.ts';
import { unitInText } from '../../../values/units-in-text.ts';
import type { Clock, ValueMatch } from '../../language.ts';
import { ENGLISH_VALUES, MONEY_STARTS } from './grammar.ts';
import { ORDINAL_WORDS, ordinalValue, readNumber, startsNumber } from './numbers.ts';
import { NO_UNITS } from './running-text.ts';
import { readScore, readSeason } from './scores.ts';
import { MONTH_WORDS, readTime } from './times.ts';
import { unitByWord } from './units.ts';

interface Found {
  readonly length: number;
  readonly fact: ValueMatch['fact'];
  readonly rule: string;
}

/** Words before a number that say how it is meant; the longest first. */
const BEFORE: readonly { readonly words: readonly string[]; readonly comparator: Comparator }[] = (
  [
    ['no more than', 'atMost'],
    ['not more than', 'atMost'],
    ['no less than', 'atLeast'],
    ['no fewer than', 'atLeast'],
    ['not less than', 'atLeast'],
    ['more than', 'moreThan'],
    ['less than', 'lessThan'],
    ['fewer than', 'lessThan'],
    ['at least', 'atLeast'],
    ['at most', 'atMost'],
    ['up to', 'atMost'],
    ['as many as', 'atMost'],
    ['over', 'moreThan'],
    ['above', 'moreThan'],
    ['under', 'lessThan'],
    ['below', 'lessThan'],
    ['about', 'about'],
    ['around', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['some', 'about'],
    ['close to', 'about'],
  ] as const
).map(([words, comparator]) => ({ words: words.split(' '), comparator }));

function comparatorBefore(tokens: readonly Token[], at: number): Comparator {
  const found = BEFORE.find(({ words }) =>
    words.every((word, i) => tokens[at - words.length + i]?.key === word),
  );
  return found?.comparator ?? 'exact';
}

function quantity(fact: Omit<Quantity, 'type'>): Quantity {
  return { type: 'quantity', ...fact };
}

/** Letters that are a sign of money only where they are glued to its number: "N130bn", "R1.2 billion", "RM5". */
const GLUED: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['RM', 'MYR'],
]);

/** "USD 8 million", "Sh45m", "S$3": a sign of money before its number, in capitals where it is of letters. */
function moneySign(
  tokens: readonly Token[],
  at: number,
): { readonly id: string; readonly length: number } | null {
  const token = tokens[at];
  const glued = tokens[at + 1]?.start === token?.end ? GLUED.get(token?.text ?? '') : undefined;
  if (glued !== undefined) return { id: glued, length: 1 };
  const found = token && ENGLISH_VALUES.signs.match(tokens, at);
  if (!found) return null;
  const isSpelt = token.shape === 'word';
  const isTight = tokens
    .slice(at, at + found.length - 1)
    .every(({ end }, i) => tokens[at + i + 1]?.start === end);
  if (!isTight || (isSpelt && !/^(?:\p{Lu}{1,3}|Rs\.?|Tk|Rp|[KUT]?[Ss]hs?)$/u.test(token.text))) return null;
  return { id: found.value, length: found.length };
}

function readMoney(tokens: readonly Token[], at: number): Found | null {
  const sign = moneySign(tokens, at);
  const number = sign && readNumber(tokens, at + sign.length);
  if (!sign || !number) return null;
  return {
    length: number.length + sign.length,
    rule: 'value.money',
    fact: quantity({
      dimension: 'money',
      value: number.value,
      unit: sign.id,
      comparator: comparatorBefore(tokens, at),
    }),
  };
}

/** "79-year-old", "79 years old", "aged 79". */
function readAge(tokens: readonly Token[], at: number): Found | null {
  const glued = tokens[at]?.key.match(/^(\d{1,3})-year-olds?$/u);
  const number = glued ? { value: Number(glued[1]), length: 1 } : readNumber(tokens, at);
  if (!number || number.value > 130) return null;
  const tail = [1, 2, 3, 4].map((step) => tokens[at + number.length + step - 1]?.key ?? '').join(' ');
  const words = glued ? 0 : /^years? old/u.test(tail) ? 2 : /^- year - old/u.test(tail) ? 4 : -1;
  const aged = tokens[at - 1]?.key === 'aged';
  if (words < 0 && !aged) return null;
  return {
    length: number.length + Math.max(words, 0),
    rule: 'value.age',
    fact: quantity({ dimension: 'age', value: number.value, unit: 'year', comparator: 'exact' }),
  };
}

function readQuantity(tokens: readonly Token[], at: number): Found | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  let length = number.length;
  if (length === 1 && (tokens[at]?.key === 'a' || tokens[at]?.key === 'an')) return null;
  const dash = /^(?:-|–|to)$/u.test(tokens[at + length]?.key ?? '')
    ? readNumber(tokens, at + length + 1)
    : null;
  const high = dash && dash.value > number.value ? dash : null;
  const unitAt = at + length + (high ? high.length + 1 : 0);
  const own = unitByWord(tokens[unitAt]?.key ?? '');
  const isTerm = ENGLISH_VALUES.terms.match(tokens, unitAt) !== null;
  const named = isTerm
    ? null
    : (unitInText(ENGLISH_VALUES.units, NO_UNITS, tokens, unitAt) ?? (own ? { unit: own, length: 1 } : null));
  const unit = named?.unit;
  const ranged = high && (unit || tokens[at + length]?.key !== 'to') ? high : null;
  if (ranged) length += ranged.length + 1;
  if (unit && unitAt === at + length) length += named?.length ?? 0;
  const used = unit && unitAt < at + length ? unit : undefined;
  if (used?.id === 'celsius' && /^(celsius|c|fahrenheit)$/u.test(tokens[at + length]?.key ?? '')) length++;
  return {
    length,
    rule: used ? `value.${used.dimension}` : 'value.count',
    fact: quantity({
      dimension: used?.dimension ?? 'count',
      value: number.value,
      ...(used ? { unit: used.id } : {}),
      ...(ranged
        ? { high: ranged.value, comparator: 'range' as const }
        : { comparator: comparatorBefore(tokens, at) }),
    }),
  };
}

function readOrdinal(tokens: readonly Token[], at: number): Found | null {
  const value = ordinalValue(tokens[at]?.key ?? '');
  if (value === undefined) return null;
  return {
    length: 1,
    rule: 'value.ordinal',
    fact: quantity({ dimension: 'ordinal', value, comparator: 'exact' }),
  };
}

/** Words and signs that a month, a sum of money or an ordinal starts with. */
const STARTS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...MONEY_STARTS,
  ...[...GLUED.keys()].map((sign) => sign.toLowerCase()),
  ...ORDINAL_WORDS,
]);

/** The value that starts at `at`; with most tokens none but a day can start. */
function readAt(
  tokens: readonly Token[],
  at: number,
  timeAt: (at: number) => ClaimedTime | null,
): Found | null {
  const token = tokens[at] as Token;
  if (!startsNumber(token) && !STARTS.has(token.key)) return timeAt(at);
  return (
    readScore(tokens, at) ??
    readSeason(tokens, at) ??
    timeAt(at) ??
    readTime(tokens, at) ??
    readMoney(tokens, at) ??
    readAge(tokens, at) ??
    readQuantity(tokens, at) ??
    readOrdinal(tokens, at)
  );
}

/** Values of a token run, leftmost longest, without overlap. Offsets are those of the tokens. */
export function findValues(tokens: readonly Token[], clock: Clock): ValueMatch[] {
  const timeAt = claimedTimes(tokens, ENGLISH_VALUES, clock.published);
  const found: ValueMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = readAt(tokens, i, timeAt);
    if (!match) continue;
    const last = tokens[i + match.length - 1];
    if (!last) continue;
    found.push({ start: tokens[i]?.start ?? 0, end: last.end, fact: match.fact, rule: match.rule });
    i += match.length - 1;
  }
  return found;
}
