import { isDay, mondayOfWeek } from '../calendar.ts';
import { type Context, dayNumberAt, remember, senseAt, skip, skipMark, yearAt, yearOf } from './context.ts';
import { century, day, decade, month, quarter, week, year } from './make.ts';
import { feast, monthOfShortYear, season } from './named-days.ts';
import type { DateReading } from './types.ts';

/** The century of a year in two digits: up to 29 it is this one. */
const fullYear = (n: number) => (n >= 100 ? n : n < 30 ? 2000 + n : 1900 + n);

function ordered(context: Context, to: number, of: number | null, a: number, b: number): DateReading | null {
  const [m, d] = a > 12 || (!context.monthFirst && b <= 12) ? [b, a] : [a, b];
  if (m < 1 || m > 12 || d < 1 || d > 31 || (of !== null && !isDay(of, m, d))) return null;
  return day(to, of, m, d);
}

/** "2015/08/12", "21-04-2016", "29/03", "2015-3", "12-2015". */
function numericDate(context: Context, at: number): DateReading | null {
  const piece = context.pieces[at];
  if (piece?.kind === 'date') {
    const [a, b, c] = piece.key.split(/[-/.]/u).map(Number) as [number, number, number];
    if (piece.key.length >= 8 && a > 31) return isDay(a, b, c) ? day(at + 1, a, b, c) : null;
    return ordered(context, at + 1, fullYear(c), a, b);
  }
  if (piece?.kind === 'slash') {
    const [a, b] = piece.key.split('/').map(Number) as [number, number];
    if (a > 31 || b > 31) return null;
    const comma = skipMark(context, at + 1, ',');
    const of = comma > at + 1 ? yearAt(context, comma, false) : null;
    return ordered(context, of?.to ?? at + 1, of?.value ?? null, a, b);
  }
  const dash = context.pieces[at + 1];
  const last = context.pieces[at + 2];
  if (piece?.kind !== 'number' || dash?.text !== '-' || last?.kind !== 'number' || !dash.glued || !last.glued)
    return null;
  if (context.pieces[at + 3]?.glued && /^[-\p{Nd}]/u.test(context.pieces[at + 3]?.text ?? '')) return null;
  if (piece.glued && /[-\p{Nd}]$/u.test(context.pieces[at - 1]?.text ?? '')) return null;
  const key = `${piece.key}-${last.key}`;
  const found = key.match(/^([12]\d{3})-(\d{1,2})$/u) ?? key.match(/^(\d{1,2})-([12]\d{3})$/u);
  if (!found) return null;
  const [y, m] =
    (found[1] as string).length === 4
      ? [Number(found[1]), Number(found[2])]
      : [Number(found[2]), Number(found[1])];
  return m >= 1 && m <= 12 ? month(at + 3, y, m) : null;
}

/** The year after a date: ", 2018", "-2020", "सन दो हजार"; a comma or a word of the year before it. */
function yearAfter(context: Context, at: number): { value: number; to: number } | null {
  const comma = skipMark(context, at, ',-/–');
  const found = yearAt(context, skip(context, comma, 'of', 'in'));
  return found ?? (comma > at ? null : yearAt(context, at));
}

/** Whether the number is no other word too: पहले before a month is "earlier" unless a year follows. */
function isOwnNumber(context: Context, at: number): boolean {
  const start = skip(context, at, 'the');
  const { grammar, pieces } = context;
  return grammar.ordinal(pieces, start) !== null || grammar.number(pieces, start) !== null;
}

function dayAndMonth(context: Context, at: number): { m: number; d: number; to: number } | null {
  const first = dayNumberAt(context, skip(context, at, 'the'));
  if (!first) return null;
  const noun = skip(context, skip(context, first.to, 'dayOfMonth'), 'dayWord');
  const joined = skipMark(context, skip(context, noun, 'of'), '-/');
  const name = senseAt(context, skip(context, joined, 'the'), 'month');
  if (name && !isOwnNumber(context, at) && !yearAfter(context, name.to)) return null;
  return name ? { m: name.sense.n, d: first.value, to: name.to } : null;
}

function monthAndDay(context: Context, at: number): { m: number; d: number; to: number } | null {
  const name = senseAt(context, at, 'month');
  if (!name) return null;
  const joined = skipMark(context, name.to, '-/,');
  const of = skip(context, joined, 'of');
  const number = dayNumberAt(context, skip(context, of, 'the'));
  if (!number || context.pieces[number.to]?.text === ':') return null;
  const unit =
    senseAt(context, number.to, 'unit') ??
    senseAt(context, number.to, 'oclock') ??
    senseAt(context, number.to, 'meridiem');
  if (unit && !senseAt(context, number.to, 'dayOfMonth')) return null;
  if (of > joined) {
    const noun = senseAt(context, number.to, 'dayOfMonth');
    if (!noun) return null;
    const comma = skipMark(context, noun.to, ',');
    return { m: name.sense.n, d: number.value, to: yearAt(context, comma) ? noun.to : number.to };
  }
  return { m: name.sense.n, d: number.value, to: number.to };
}

/** "19 जून 2024", "June 19, 2024", "सितंबर की दस तारीख, सन दो हजार", "2020/23/Sep". */
function dayOfMonth(context: Context, at: number): DateReading | null {
  const found = dayAndMonth(context, at) ?? monthAndDay(context, at);
  if (found) {
    const of = yearAfter(context, found.to);
    return day(of?.to ?? found.to, of?.value ?? null, found.m, found.d);
  }
  const leading = yearAt(context, at, false);
  if (!leading) return null;
  const joined = skipMark(context, skip(context, leading.to, 'in', 'of'), '/-,');
  const inside = dayAndMonth(context, joined) ?? monthAndDay(context, joined);
  return inside && !yearAfter(context, inside.to) ? day(inside.to, leading.value, inside.m, inside.d) : null;
}

/** "जून 2024", "2017 अप्रैल", "April in 2016", "Dec-2018". */
function monthOfYear(context: Context, at: number): DateReading | null {
  const name = senseAt(context, at, 'month');
  if (name) {
    const of = yearAfter(context, name.to);
    return of ? month(of.to, of.value, name.sense.n) : null;
  }
  const leading = yearAt(context, at, false);
  const inside = leading ? senseAt(context, skip(context, leading.to, 'in', 'of'), 'month') : null;
  return leading && inside && !dayNumberAt(context, inside.to) && !yearAfter(context, inside.to)
    ? month(inside.to, leading.value, inside.sense.n)
    : null;
}

/** "q1 2019", "2017-Q1", "the first quarter of 2019", "2019 h2". */
function quarterOfYear(context: Context, at: number): DateReading | null {
  const leading = yearAt(context, at, false);
  const start = leading ? skipMark(context, skip(context, leading.to, 'of'), '-') : skip(context, at, 'the');
  const named = senseAt(context, start, 'quarterName');
  if (named) {
    const of = leading ? null : yearAfter(context, skipMark(context, skip(context, named.to, 'of'), '-'));
    return quarter(
      of?.to ?? named.to,
      named.sense.n,
      leading?.value ?? of?.value ?? null,
      named.sense.half ? 6 : 3,
    );
  }
  const ordinal = context.grammar.anyOrdinal(context.pieces, start);
  if (!ordinal || ordinal.value > 4) return null;
  const unit = senseAt(context, start + ordinal.length, 'unit');
  if (unit?.sense.unit !== 'Q') return null;
  const of = leading
    ? null
    : (yearAfter(context, skip(context, unit.to, 'of')) ?? shiftedYear(context, unit.to));
  return quarter(of?.to ?? unit.to, ordinal.value, leading?.value ?? of?.value ?? null, 3);
}

/** "the first quarter of the year", "of next year": the year that the article's date makes of it, if any. */
function shiftedYear(context: Context, at: number): { value: number | null; to: number } | null {
  const of = skip(context, at, 'of');
  if (of === at) return null;
  const shift = senseAt(context, of, 'shift');
  const unit = senseAt(context, shift?.to ?? skip(context, of, 'the'), 'unit');
  const word = unit ?? senseAt(context, shift?.to ?? skip(context, of, 'the'), 'yearWord');
  if (!word || (unit && unit.sense.unit !== 'Y')) return null;
  const now = yearOf(context);
  return { value: shift && now !== null ? now + shift.sense.n : null, to: word.to };
}

/** "1990 के दशक", "1990s", "90 के दशक", "15वीं शताब्दी". */
function decadeOrCentury(context: Context, at: number): DateReading | null {
  const piece = context.pieces[at];
  const the = skip(context, at, 'the');
  const named = skip(context, the, 'yearWord');
  const digits = context.pieces[named];
  if (digits?.kind === 'number' && /^(?:[12]\d)?\d0$/u.test(digits.key)) {
    const word = senseAt(context, skip(context, named + 1, 'of'), 'decadeWord');
    const start =
      Number(digits.key) < 100
        ? (Number(digits.key) < 30 ? 2000 : 1900) + Number(digits.key)
        : Number(digits.key);
    // "the 1800s" are a hundred years; "1900 का दशक" names ten.
    if (word && context.grammar.shiftsParts && start % 100 === 0 && start < 2000)
      return century(word.to, start / 100 + 1);
    if (word) return decade(word.to, start);
  }
  if (!piece) return null;
  const name = senseAt(context, the, 'decadeName');
  const led =
    the > at || senseAt(context, at - 1, 'the') !== null || senseAt(context, at - 1, 'edge') !== null;
  if (name && led) return decade(name.to, name.sense.start);
  const ordinal = context.grammar.anyOrdinal(context.pieces, at);
  const word = ordinal ? senseAt(context, at + ordinal.length, 'centuryWord') : null;
  return ordinal && word && ordinal.value <= 30 ? century(word.to, ordinal.value) : null;
}

/** "वित्त वर्ष 2023-24", "FY 2008", "2006-07": a fiscal or sporting year. */
function seasonYear(context: Context, at: number): DateReading | null {
  const the = skip(context, at, 'the');
  const named = senseAt(context, the, 'yearWord');
  const from = named?.to ?? the;
  const piece = context.pieces[from];
  const slash = piece?.kind === 'slash' ? piece.key.match(/^([12]\d{3})\/(\d\d)$/u) : null;
  if (slash && Number(slash[2]) === (Number(slash[1]) + 1) % 100) {
    const timex = `${slash[1]}/${Number(slash[1]) + 1}`;
    return { to: from + 1, timex, low: `${slash[1]}-01-01`, grain: 'season', unit: 'Y' };
  }
  const short = named?.sense.prefix !== undefined && piece?.kind === 'number' && /^\d{2}$/u.test(piece.key);
  const first = short ? { value: 2000 + Number(piece.key), to: from + 1 } : yearAt(context, from, false);
  if (!first) return null;
  const dash = skipMark(context, first.to, '-–');
  const last =
    dash > first.to && context.pieces[dash]?.kind === 'number' ? context.pieces[dash]?.key : undefined;
  const spans =
    last !== undefined && /^(?:\d\d)?\d\d$/u.test(last) && Number(last) % 100 === (first.value + 1) % 100;
  if (spans && (last.length === 2 || named)) {
    const timex = `${first.value}/${first.value + 1}`;
    return { to: dash + 1, timex, low: `${first.value}-01-01`, grain: 'season', unit: 'Y' };
  }
  if (!named?.sense.prefix) return null;
  return { ...year(first.to, first.value), timex: `${named.sense.prefix}${first.value}`, grain: 'season' };
}

/** "week 10", "सप्ताह 1": a numbered week of the year of publication. */
function numberedWeek(context: Context, at: number): DateReading | null {
  const unit = senseAt(context, skip(context, at, 'the'), 'unit');
  const number = context.pieces[unit?.to ?? -1];
  if (unit?.sense.unit !== 'W' || number?.kind !== 'number' || context.date === null) return null;
  const n = Number(number.key);
  if (!Number.isInteger(n) || n < 1 || n > 53 || number.key.length > 2) return null;
  const of = yearAfter(context, unit.to + 1);
  return week(of?.to ?? unit.to + 1, mondayOfWeek(of?.value ?? Number(context.date.slice(0, 4)), n));
}

const READERS = [
  numericDate,
  dayOfMonth,
  seasonYear,
  monthOfYear,
  quarterOfYear,
  decadeOrCentury,
  numberedWeek,
  feast,
  season,
  monthOfShortYear,
] as const;

/** A date that the text writes out; the longest reading. */
export function writtenDate(context: Context, at: number): DateReading | null {
  return remember(context, 'written', at, () => findWrittenDate(context, at));
}

/** A date in figures or by its month, a season or a quarter of a year: what running text holds without doubt. */
export function plainWrittenDate(context: Context, at: number): DateReading | null {
  return longest([numericDate, dayOfMonth, seasonYear, monthOfYear, quarterOfYear], context, at);
}

function findWrittenDate(context: Context, at: number): DateReading | null {
  return longest(READERS, context, at);
}

function longest(
  readers: readonly ((context: Context, at: number) => DateReading | null)[],
  context: Context,
  at: number,
): DateReading | null {
  let best: DateReading | null = null;
  for (const read of readers) {
    const found = read(context, at);
    if (found && found.to > (best?.to ?? at)) best = found;
  }
  return best;
}
