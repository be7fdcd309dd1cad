import { addDays, fields, isoDate, mondayOf, nthWeekday, two, weekTimex } from '../calendar.ts';
import { type Context, dayNumberAt, senseAt, skip, yearAt } from './context.ts';
import { day, isoDay, month, week, year } from './make.ts';
import { shiftedPeriod } from './shifted-periods.ts';
import type { DateReading } from './types.ts';
import { writtenDate } from './written-dates.ts';

/** "on the 17", "on 29th", "for the twenty second": a number that only a date can be. */
function calledDay(context: Context, at: number): DateReading | null {
  if (!context.grammar.shiftsParts || !/^(?:on|for)$/u.test(context.pieces[at - 1]?.key ?? '')) return null;
  const the = skip(context, at, 'the');
  const number = dayNumberAt(context, the);
  if (!number || (the === at && !number.ordinal && context.pieces[at - 1]?.key !== 'on')) return null;
  const next = context.pieces[number.to];
  const ends = next === undefined || /^[.?!,-]$/u.test(next.text) || /^(?:at|from|between)$/u.test(next.key);
  if (!ends || (next?.text === '.' && context.pieces[number.to + 1]?.glued)) return null;
  const timex = `XXXX-XX-${two(number.value)}`;
  return { to: number.to, timex, low: timex, grain: 'day', unit: 'D' };
}

/** "the 31st of this month", "the 15th day of next month". */
function dayOfPeriod(context: Context, at: number): DateReading | null {
  const number = dayNumberAt(context, skip(context, at, 'the'));
  if (!number?.ordinal || context.date === null) return null;
  const noun = skip(context, number.to, 'dayWord');
  const of = skip(context, noun, 'of');
  if (of === noun) return null;
  const shift = senseAt(context, of, 'shift');
  const unit = senseAt(context, shift?.to ?? skip(context, of, 'the'), 'unit');
  if (unit?.sense.unit !== 'M') return null;
  const base = fields(context.date);
  const first = fields(isoDate(base.year, base.month + (shift?.sense.n ?? 0), 1));
  return day(unit.to, first.year, first.month, number.value);
}

/** "22 तारीख", "इस महीने की 31 तारीख", "the 18th", "अगले महीने की 20". */
export function numberOfMonth(context: Context, at: number): DateReading | null {
  const shift = senseAt(context, at, 'shift');
  const unit = shift ? senseAt(context, shift.to, 'unit') : null;
  const inMonth = shift && unit?.sense.unit === 'M' ? unit : null;
  const that = senseAt(context, at, 'that');
  const start = inMonth ? skip(context, inMonth.to, 'of') : skip(context, at, 'that');
  const number = dayNumberAt(context, start);
  const noun = number ? senseAt(context, number.to, 'dayOfMonth') : null;
  if (number && that && !noun && senseAt(context, number.to, 'on'))
    return {
      ...day(number.to, null, 1, number.value),
      timex: `XXXX-XX-${two(number.value)}`,
      low: 'XXXX-XX-XX',
    };
  if (number && noun) {
    if (!inMonth || context.date === null)
      return {
        ...day(noun.to, null, 1, number.value),
        timex: `XXXX-XX-${two(number.value)}`,
        low: `XXXX-XX-${two(number.value)}`,
        short: number.to,
      };
    const base = fields(
      isoDate(fields(context.date).year, fields(context.date).month + (shift?.sense.n ?? 0), 1),
    );
    return { ...day(noun.to, base.year, base.month, number.value), short: number.to };
  }
  const inside = dayOfPeriod(context, at);
  if (inside) return inside;
  const called = calledDay(context, at);
  if (called) return called;
  const the = skip(context, at, 'the');
  const ordinal = the > at ? dayNumberAt(context, the) : null;
  if (!ordinal?.ordinal || context.pieces[the]?.kind !== 'number') return null;
  const next = context.pieces[ordinal.to];
  if (next?.kind === 'word' && !context.grammar.senses.match(context.pieces, ordinal.to)) return null;
  if (
    next &&
    (senseAt(context, ordinal.to, 'unit') ??
      senseAt(context, ordinal.to, 'centuryWord') ??
      senseAt(context, ordinal.to, 'of'))
  )
    return null;
  const timex = `XXXX-XX-${two(ordinal.value)}`;
  return { to: ordinal.to, timex, low: timex, grain: 'day', unit: 'D' };
}

/** The month or year that "first Friday of" counts in. */
export function container(context: Context, at: number): DateReading | null {
  const start = skip(context, at, 'the');
  const written = writtenDate(context, start);
  if (written?.grain === 'month') return written;
  const shift = shiftedPeriod(context, start);
  if (shift?.grain === 'month' || shift?.grain === 'year') return shift;
  const of = yearAt(context, start, false);
  if (of) return year(of.to, of.value);
  const name = senseAt(context, start, 'month');
  return name ? month(name.to, null, name.sense.n) : null;
}

/** Which one of a period: "first", "third"; the last is -1. */
export function counted(context: Context, at: number): { n: number; to: number } | null {
  const ordinal = context.grammar.anyOrdinal(context.pieces, at);
  if (ordinal && ordinal.value <= 53) return { n: ordinal.value, to: at + ordinal.length };
  const shift = senseAt(context, at, 'shift');
  return shift?.sense.word === 'last' ? { n: -1, to: shift.to } : null;
}

/** The nth day of a month or year, or its last (-1); of a February without its year the last is not known. */
function dayInside(to: number, inside: DateReading, n: number): DateReading | null {
  const { year: y, month: m, low, after } = inside;
  if (n > 31 || !after) return null;
  if (y !== undefined) return isoDay(to, n > 0 ? addDays(low, n - 1) : addDays(after, -1));
  if (m === undefined || (m === 2 && n < 0)) return null;
  return day(to, null, m, n > 0 ? n : fields(isoDate(2001, m + 1, 0)).day);
}

function inContainer(
  to: number,
  inside: DateReading,
  n: number,
  what: { weekday?: number; unit?: 'D' | 'W' | 'M' },
): DateReading | null {
  if (what.weekday !== undefined) {
    if (inside.month === undefined) return null;
    const nth = n > 0 ? n : 4;
    const timex = `XXXX-${two(inside.month)}-WXX-${what.weekday}-#${nth}`;
    const resolved =
      inside.year === undefined ? undefined : nthWeekday(inside.year, inside.month, what.weekday, n);
    return { to, timex, low: timex, grain: 'day', unit: 'D', ...(resolved ? { resolved } : {}) };
  }
  if (what.unit === 'D') return dayInside(to, inside, n);
  if (what.unit === 'M')
    return inside.grain === 'year' && inside.year !== undefined && n <= 12
      ? month(to, inside.year, n > 0 ? n : 12)
      : null;
  if (inside.grain === 'year' && inside.year !== undefined) {
    const last = isoDate(inside.year, 12, 28);
    const monday = n > 0 ? addDays(mondayOf(isoDate(inside.year, 1, 4)), (n - 1) * 7) : mondayOf(last);
    return {
      ...week(to, monday),
      timex: n > 0 ? weekTimex(monday) : `${inside.year}-W${weekTimex(mondayOf(last)).slice(-2)}`,
    };
  }
  if (inside.month === undefined) return null;
  const timex = `${inside.timex}-W${two(n > 0 ? n : 5)}`;
  return { to, timex, low: inside.low, grain: 'period', unit: 'W' };
}

/** The weekday, week or month that is counted, and where it ends. */
function countedUnit(
  context: Context,
  at: number,
): { to: number; what: { weekday?: number; unit?: 'D' | 'W' | 'M' } } | null {
  const weekday = senseAt(context, at, 'weekday');
  if (weekday) return { to: weekday.to, what: { weekday: weekday.sense.n } };
  const unit = senseAt(context, at, 'unit');
  const name = unit?.sense.unit;
  if (!unit || (name !== 'D' && name !== 'W' && name !== 'M')) return null;
  if (name !== 'W' && unit.sense.plural) return null;
  return { to: unit.to, what: { unit: name } };
}

/** "जुलाई के पहले शुक्रवार", "first Monday of next month", "जनवरी 2015 का पहला हफ्ता", "the 9th month of next year". */
export function nthOf(context: Context, at: number): DateReading | null {
  const first = counted(context, skip(context, at, 'the'));
  if (first) {
    const unit = countedUnit(context, first.to);
    const of = unit ? skip(context, unit.to, 'of') : at;
    const inside = unit && of > unit.to ? container(context, of) : null;
    return unit && inside ? inContainer(inside.to, inside, first.n, unit.what) : null;
  }
  const inside = container(context, at);
  const of = inside ? skip(context, inside.to, 'of') : at;
  const place = inside && of > inside.to ? counted(context, of) : null;
  const unit = place ? countedUnit(context, place.to) : null;
  return inside && place && unit ? inContainer(unit.to, inside, place.n, unit.what) : null;
}

/** "उसी महीने", "that week": a period that only the context knows. */
export function thatPeriod(context: Context, at: number): DateReading | null {
  const that = senseAt(context, at, 'that');
  const unit = that ? senseAt(context, that.to, 'unit') : null;
  const timex = unit
    ? { W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX', WE: 'XXXX-WXX-WE' }[unit.sense.unit as string]
    : undefined;
  return unit && timex ? { to: unit.to, timex, low: timex, grain: 'period', unit: 'D' } : null;
}

/** "the week starting on February 4", "w/c 4 Feb". */
export function weekOf(context: Context, at: number): DateReading | null {
  const word = senseAt(context, skip(context, at, 'the'), 'weekOf');
  const date = word ? writtenDate(context, skip(context, word.to, 'on', 'the')) : null;
  return date?.grain === 'day' ? { ...date, grain: 'period', unit: 'W' } : null;
}
