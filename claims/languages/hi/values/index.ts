import type { Quantity } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import { type ClaimedTime, claimedTimes } from '../../../values/times/claimed.ts';
import { unitInText } from '../../../values/units-in-text.ts';
import type { Clock, ValueMatch } from '../../language.ts';
import { comparatorAround } from './comparators.ts';
import { readCompound } from './compound.ts';
import { dateBehind } from './dated-days.ts';
import { HINDI_VALUES } from './grammar.ts';
import { ordinalValue } from './number-words.ts';
import { countsRange, multiplied, readDayRange, readHigh } from './ranges.ts';
import { readNumber, startsNumber } from './read-number.ts';
import { NO_UNITS } from './running-text.ts';
import { readScore, readYearSpan, YEAR_WORDS } from './scores.ts';
import { readTime, TIME_STARTS } from './times.ts';
import { unitByWord } from './units.ts';

interface Found {
  readonly length: number;
  readonly fact: ValueMatch['fact'];
  readonly rule: string;
}

const SIGNS = new Set(['₹', '$', '€', '£', '¥']);

function quantity(fact: Omit<Quantity, 'type'>): Quantity {
  return { type: 'quantity', ...fact };
}

/** "₹ 500", "$5 अरब": the sign stands first. */
function readSigned(tokens: readonly Token[], at: number): Found | null {
  const unit = SIGNS.has(tokens[at]?.text ?? '') ? unitByWord(tokens[at]?.key ?? '') : undefined;
  const number = unit ? readNumber(tokens, at + 1) : null;
  if (!unit || !number) return null;
  const length = number.length + 1;
  return {
    length,
    rule: 'value.money',
    fact: quantity({
      dimension: 'money',
      value: number.value,
      unit: unit.id,
      comparator: comparatorAround(tokens, at, at + length),
    }),
  };
}

function unitAt(tokens: readonly Token[], at: number) {
  if (HINDI_VALUES.terms.match(tokens, at)) return null;
  const own = unitByWord(tokens[at]?.key ?? '');
  return unitInText(HINDI_VALUES.units, NO_UNITS, tokens, at) ?? (own ? { unit: own, length: 1 } : null);
}

function isArticle(tokens: readonly Token[], at: number, length: number, hasUnit: boolean): boolean {
  return tokens[at]?.key === 'एक' && length === 1 && !hasUnit;
}

/** "45 वर्षीय", "45 साल के": an age. */
function readAge(tokens: readonly Token[], at: number): Found | null {
  const number = readNumber(tokens, at);
  if (!number || number.value > 130) return null;
  const next = tokens[at + number.length]?.key ?? '';
  const after = tokens[at + number.length + 1]?.key ?? '';
  const aged =
    next === 'वर्षीय' ||
    next === 'वर्षीया' ||
    next === 'साला' ||
    (/^(वर्ष|साल)$/u.test(next) &&
      (after === 'उम्र' || (after === 'की' && /^(उम्र|आयु)$/u.test(tokens[at + number.length + 2]?.key ?? ''))));
  return aged
    ? {
        length: number.length + 1,
        rule: 'value.age',
        fact: quantity({ dimension: 'age', value: number.value, unit: 'year', comparator: 'exact' }),
      }
    : null;
}

interface Amount {
  readonly value: number;
  readonly high?: number | undefined;
  /** Tokens of the number alone. */
  readonly length: number;
}

/** An amount that starts at `at`, with the unit behind it and what bounds it. */
function withUnit(
  tokens: readonly Token[],
  at: number,
  { value, high, length: own }: Amount,
  found = unitAt(tokens, at + own),
): Found {
  const unit = found?.unit;
  let length = own + (found?.length ?? 0);
  if (unit?.id === 'celsius' && /^(सेल्सियस|सेल्सीयस|c)$/u.test(tokens[at + length]?.key ?? '')) length++;
  return {
    length,
    rule: unit ? `value.${unit.dimension}` : 'value.count',
    fact: quantity({
      dimension: unit?.dimension ?? 'count',
      value,
      ...(unit ? { unit: unit.id } : {}),
      ...(high === undefined
        ? { comparator: comparatorAround(tokens, at, at + length) }
        : { high, comparator: 'range' as const }),
    }),
  };
}

/** "पांच-पांच लाख रुपये", "दो-तीन किलोमीटर". */
function readTwoInOne(tokens: readonly Token[], at: number): Found | null {
  const compound = readCompound(tokens, at);
  return compound && withUnit(tokens, at, compound);
}

function readQuantity(tokens: readonly Token[], at: number): Found | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  const high = readHigh(tokens, at + number.length, number.value);
  const end = at + number.length + (high?.length ?? 0);
  const isRange =
    tokens[at + number.length]?.key !== 'से' || unitAt(tokens, end) !== null || countsRange(tokens, at, end);
  const ranged = high && isRange ? high : null;
  const value =
    ranged && number.length === 1
      ? multiplied(tokens, at + number.length, number.value, ranged)
      : number.value;
  const length = number.length + (ranged?.length ?? 0);
  const found = unitAt(tokens, at + length);
  if (isArticle(tokens, at, length, found !== null)) return null;
  return withUnit(tokens, at, { value, high: ranged?.value, length }, found);
}

/** "80वीं", "21 वां": the ending is a token of its own after digits, and no unit. */
function readDigitOrdinal(tokens: readonly Token[], at: number): Found | null {
  const digits = tokens[at];
  const tail = tokens[at + 1];
  if (digits?.shape !== 'number' || !tail || !/^(वां|वें|वीं)$/u.test(tail.key)) return null;
  const value = ordinalValue(`${digits.key}${tail.key}`);
  if (value === undefined || tail.start - digits.end > 1) return null;
  return {
    length: 2,
    rule: 'value.ordinal',
    fact: quantity({ dimension: 'ordinal', value, comparator: 'exact' }),
  };
}

function readOrdinal(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at] as Token;
  const value = ordinalValue(token.key);
  if (
    value === undefined ||
    (token.shape === 'word' && /^(पहले|दूसरे|तीसरे|पहली|दूसरी|दूसरा|पहला)$/u.test(token.key))
  )
    return null;
  return {
    length: 1,
    rule: 'value.ordinal',
    fact: quantity({ dimension: 'ordinal', value, comparator: 'exact' }),
  };
}

/** "कोविड 19", "कोविड- 19": a number of its name counts nothing. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape !== 'number') return false;
  const before = /^[-–]$/u.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1];
  return before?.key === 'कोविड' && /^(?:19|2019)$/u.test(tokens[at]?.key ?? '');
}

/** Words that a year, a span of years, a month or an hour may start with. */
const STARTS: ReadonlySet<string> = new Set([...TIME_STARTS, ...YEAR_WORDS]);

/** Whether no value but a day may start with a token: so it is with most words. */
function startsNothing(token: Token): boolean {
  return (
    !startsNumber(token) &&
    !STARTS.has(token.key) &&
    !SIGNS.has(token.text) &&
    !token.key.includes('-') &&
    ordinalValue(token.key) === undefined
  );
}

/** "3 जून" is a date before it is a number; "एक दूसरे" is none. */
function readAt(
  tokens: readonly Token[],
  at: number,
  timeAt: (at: number) => ClaimedTime | null,
): Found | null {
  if (startsNothing(tokens[at] as Token)) return timeAt(at);
  if (tokens[at]?.key === 'एक' && /^(दूसर|साथ|ओर|तरफ|बार)/u.test(tokens[at + 1]?.key ?? '')) return null;
  if (isOfName(tokens, at)) return null;
  return (
    readYearSpan(tokens, at) ??
    readTwoInOne(tokens, at) ??
    readScore(tokens, at) ??
    timeAt(at) ??
    readDayRange(tokens, at, timeAt) ??
    readTime(tokens, at) ??
    readSigned(tokens, at) ??
    readDigitOrdinal(tokens, at) ??
    readAge(tokens, at) ??
    readQuantity(tokens, at) ??
    readOrdinal(tokens, at)
  );
}

/** A value with the place behind its tokens. */
interface Placed {
  readonly match: ValueMatch;
  readonly next: number;
}

function placedAt(
  tokens: readonly Token[],
  at: number,
  timeAt: (at: number) => ClaimedTime | null,
  clock: Clock,
): Placed | null {
  const found = readAt(tokens, at, timeAt);
  if (!found) return null;
  const end = at + found.length;
  const date = dateBehind(found.fact, tokens[end], (within) => findValues(within, clock));
  const next = date ? end + 1 : end;
  const match = {
    start: (tokens[at] as Token).start,
    end: (tokens[next - 1] as Token).end,
    fact: date ?? found.fact,
    rule: date ? 'time.dated-day' : found.rule,
  };
  return { match, next };
}

/** Values of a token run, leftmost longest, without overlap. Offsets are those of the tokens. */
export function findValues(tokens: readonly Token[], clock: Clock): ValueMatch[] {
  const timeAt = claimedTimes(tokens, HINDI_VALUES, clock.published);
  const found: ValueMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const placed = placedAt(tokens, at, timeAt, clock);
    if (!placed) continue;
    found.push(placed.match);
    at = placed.next - 1;
  }
  return found;
}

/** The value that a token run starts with; null where it starts with none. */
export function firstValue(tokens: readonly Token[], clock: Clock): ValueMatch | null {
  if (tokens.length === 0) return null;
  const timeAt = claimedTimes(tokens, HINDI_VALUES, clock.published);
  return placedAt(tokens, 0, timeAt, clock)?.match ?? null;
}
