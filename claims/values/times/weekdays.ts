import { addDays, fields, isoDate, lastOn, mondayOf, weekdayOf } from '../calendar.ts';
import { type Context, dayNumberAt, senseAt, skip, skipMark } from './context.ts';
import { isoDay } from './make.ts';
import type { DateReading } from './types.ts';
import { writtenDate } from './written-dates.ts';

/** "आज", "tomorrow", "परसों" where the tense tells which. */
export function dayWord(context: Context, at: number): DateReading | null {
  const found = senseAt(context, at, 'day');
  if (!found) return null;
  const sign = found.sense.unsigned ? context.tense(at) : 1;
  const unknown = {
    to: found.to,
    timex: 'XXXX-XX-XX',
    low: 'XXXX-XX-XX',
    grain: 'period',
    unit: 'D',
  } as const;
  if (context.date === null || sign === 0)
    return found.sense.n === 0 ? { ...unknown, timex: 'PRESENT_REF' } : unknown;
  return isoDay(found.to, addDays(context.date, sign * found.sense.n));
}

/** "tomorrow, 5 June", "yesterday (12 March)": the day with its date. */
export function dayWordAndDate(context: Context, at: number): DateReading | null {
  const word = senseAt(context, at, 'day');
  if (!word) return null;
  const mark = skipMark(context, word.to, ',(');
  const date = mark > word.to ? writtenDate(context, mark) : null;
  if (date?.grain !== 'day' || date.timex.includes('W')) return null;
  const opened = context.pieces[word.to]?.text === '(';
  return { ...date, to: opened ? skipMark(context, date.to, ')') : date.to };
}

/** The weekday of the week that lies `shift` weeks from that of publication. */
function weekdayIn(context: Context, to: number, weekday: number, shift: number): DateReading | null {
  if (context.date === null) return null;
  return isoDay(to, addDays(mondayOf(context.date), shift * 7 + weekday - 1));
}

/** The nearest weekday after (1) or before (-1) the day of publication. */
export function nearest(context: Context, to: number, weekday: number, sign: 1 | -1): DateReading | null {
  if (context.date === null) return null;
  const ahead = (weekday - weekdayOf(context.date) + 7) % 7 || 7;
  return isoDay(to, addDays(context.date, sign > 0 ? ahead : (ahead % 7) - 7));
}

function weekdayOnly(context: Context, to: number, weekday: number): DateReading {
  const timex = `XXXX-WXX-${weekday}`;
  const resolved = context.date === null ? undefined : lastOn(context.date, weekday);
  return { to, timex, low: timex, grain: 'weekday', unit: 'D', ...(resolved ? { resolved } : {}) };
}

/** "पिछले रविवार", "next Friday", "this past Wednesday". */
export function shiftedWeekday(context: Context, at: number): DateReading | null {
  const first = senseAt(context, at, 'shift');
  if (!first) return null;
  const second = first.sense.n === 0 ? senseAt(context, first.to, 'shift') : null;
  const shift = second ?? first;
  const named = senseAt(context, shift.to, 'weekday');
  if (!named) return null;
  if (second) return nearest(context, named.to, named.sense.n, second.sense.n < 0 ? -1 : 1);
  if (shift.sense.word === 'coming') return nearest(context, named.to, named.sense.n, 1);
  const found = weekdayIn(context, named.to, named.sense.n, shift.sense.n);
  if (!found || shift.sense.n === 0) return found ?? weekdayOnly(context, named.to, named.sense.n);
  const { resolved: date, ...rest } = found;
  const near = nearest(context, named.to, named.sense.n, shift.sense.n < 0 ? -1 : 1)?.resolved;
  return near === date && date !== undefined ? found : rest;
}

/** "अगले हफ्ते रविवार", "next week on Tuesday", "Wednesday next week". */
export function weekdayOfWeek(context: Context, at: number): DateReading | null {
  const shift = senseAt(context, at, 'shift');
  const unit = shift ? senseAt(context, shift.to, 'unit') : null;
  if (shift && unit?.sense.unit === 'W') {
    const named = senseAt(context, skip(context, unit.to, 'on', 'of'), 'weekday');
    return named ? weekdayIn(context, named.to, named.sense.n, shift.sense.n) : null;
  }
  const named = senseAt(context, at, 'weekday');
  const after = named ? senseAt(context, skip(context, named.to, 'of'), 'shift') : null;
  const of = after ? senseAt(context, after.to, 'unit') : null;
  return named && after && of?.sense.unit === 'W'
    ? weekdayIn(context, of.to, named.sense.n, after.sense.n)
    : null;
}

/** Whether a number before `at` belongs to what follows: an hour, a range, a month. */
function startsOther(context: Context, at: number): boolean {
  if (/^[-–:]$/u.test(context.pieces[at]?.text ?? '')) return true;
  if (senseAt(context, at, 'dayWord')) return false;
  return context.grammar.senses
    .all(context.pieces, at)
    .some(({ value }) => /^(?:oclock|meridiem|unit|minutesPastHour|minutesToHour|to|month)$/u.test(value.is));
}

/** "the sun": a short name after an article, and written small, is another word. */
function isOtherWord(context: Context, at: number): boolean {
  return /^[a-z]{3}$/u.test(context.pieces[at]?.text ?? '') && senseAt(context, at - 1, 'the') !== null;
}

/** "शुक्रवार", "शनिवार 23", "21 सोमवार", "Tuesday the eleventh", "Friday 7/6", "सोमवार, जनवरी बाईस, 2018". */
export function weekdayAndDate(context: Context, at: number): DateReading | null {
  const shift = senseAt(context, at, 'shift');
  const named = senseAt(context, shift?.to ?? at, 'weekday');
  if (named && !named.sense.every && !isOtherWord(context, shift?.to ?? at)) {
    const comma = skipMark(context, named.to, ',(');
    const opened = context.pieces[comma - 1]?.text === '(';
    const date = writtenDate(context, context.grammar.shiftsParts ? skip(context, comma, 'on') : comma);
    if (date?.grain === 'day') return { ...date, to: opened ? skipMark(context, date.to, ')') : date.to };
    const number = comma === named.to ? dayNumberAt(context, skip(context, named.to, 'the')) : null;
    if (number && !shift) {
      const clock = startsOther(context, number.to);
      if (!clock)
        return weekdayNumber(context, skip(context, number.to, 'dayWord'), named.sense.n, number.value);
    }
    return shift ? null : weekdayOnly(context, named.to, named.sense.n);
  }
  const number = dayNumberAt(context, skip(context, at, 'the'));
  const after = number ? senseAt(context, number.to, 'weekday') : null;
  if (number && after) return weekdayNumber(context, after.to, after.sense.n, number.value);
  const date = writtenDate(context, at);
  if (date?.grain !== 'day') return null;
  const opened = skipMark(context, date.to, '(');
  const later = senseAt(context, skipMark(context, opened, ','), 'weekday');
  return later && (opened > date.to || context.pieces[later.to]?.text !== '')
    ? { ...date, to: opened > date.to ? skipMark(context, later.to, ')') : later.to }
    : null;
}

/** A weekday with the day of a month: certain where the months beside the day of publication agree. */
function weekdayNumber(context: Context, to: number, weekday: number, number: number): DateReading {
  if (context.date !== null) {
    const { year: y, month: m } = fields(context.date);
    const iso = isoDate(y, m, number);
    if (fields(iso).day === number && weekdayOf(iso) === weekday) return isoDay(to, iso);
  }
  // Of another month, or counted within one ("the first Monday"): which day it is, is not known.
  const { resolved: _, ...open } = weekdayOnly(context, to, weekday);
  return open;
}
