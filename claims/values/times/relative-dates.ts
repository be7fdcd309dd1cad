import {
  addDays,
  addMonths,
  fields,
  isoDate,
  mondayOf,
  nthWeekday,
  two,
  weekdayOf,
  weekTimex,
} from '../calendar.ts';
import {
  type Context,
  type DateReading,
  dayNumberAt,
  remember,
  senseAt,
  skip,
  skipMark,
  yearAt,
  yearOf,
} from './context.ts';
import { durationAt, durationTimex, isOfClock, moved } from './duration.ts';
import { day, isoDay, month, period, shifted, week, year } from './make.ts';
import { writtenDate } from './written-dates.ts';

/** "आज", "tomorrow", "परसों" where the tense tells which. */
function dayWord(context: Context, at: number): DateReading | null {
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

/** The weekday of the week that lies `shift` weeks from that of publication. */
function weekdayIn(context: Context, to: number, weekday: number, shift: number): DateReading | null {
  if (context.date === null) return null;
  return isoDay(to, addDays(mondayOf(context.date), shift * 7 + weekday - 1));
}

/** The nearest weekday after (1) or before (-1) the day of publication. */
function nearest(context: Context, to: number, weekday: number, sign: 1 | -1): DateReading | null {
  if (context.date === null) return null;
  const ahead = (weekday - weekdayOf(context.date) + 7) % 7 || 7;
  return isoDay(to, addDays(context.date, sign > 0 ? ahead : (ahead % 7) - 7));
}

function weekdayOnly(context: Context, to: number, weekday: number): DateReading {
  const timex = `XXXX-WXX-${weekday}`;
  const back = context.date === null ? 0 : (weekdayOf(context.date) - weekday + 7) % 7;
  const resolved = context.date === null ? undefined : addDays(context.date, -back);
  return { to, timex, low: timex, grain: 'weekday', unit: 'D', ...(resolved ? { resolved } : {}) };
}

/** "पिछले रविवार", "next Friday", "this past Wednesday". */
function shiftedWeekday(context: Context, at: number): DateReading | null {
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
function weekdayOfWeek(context: Context, at: number): DateReading | null {
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

/** "शुक्रवार", "शनिवार 23", "21 सोमवार", "Tuesday the eleventh", "Friday 7/6", "सोमवार, जनवरी बाईस, 2018". */
function weekdayAndDate(context: Context, at: number): DateReading | null {
  const shift = senseAt(context, at, 'shift');
  const named = senseAt(context, shift?.to ?? at, 'weekday');
  if (named && !named.sense.every) {
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
  return weekdayOnly(context, to, weekday);
}

/** "the week after next". */
function afterNext(context: Context, at: number): DateReading | null {
  const unit = senseAt(context, skip(context, at, 'the'), 'unit');
  const after = unit ? senseAt(context, unit.to, 'afterNext') : null;
  return unit && after && context.date !== null ? shifted(after.to, context.date, unit.sense.unit, 2) : null;
}

/** "अगले महीने", "this year", "last quarter", "इस मई", "next Christmas". */
function shiftedPeriod(context: Context, at: number): DateReading | null {
  const shift = senseAt(context, skip(context, at, 'the'), 'shift');
  if (!shift) return afterNext(context, at);
  const unit = senseAt(context, shift.to, 'unit');
  if (
    unit &&
    !unit.sense.plural &&
    context.date !== null &&
    !(unit.sense.unit === 'D' && shift.sense.n === 0)
  )
    return (
      shifted(unit.to, context.date, unit.sense.unit, shift.sense.n) ??
      clockPeriod(context, unit.to, shift.sense.n, unit.sense.unit)
    );
  const y = yearOf(context);
  if (y === null) return null;
  const fiscal = senseAt(context, shift.to, 'yearWord');
  if (fiscal) {
    const found = year(fiscal.to, y + shift.sense.n);
    return fiscal.sense.prefix
      ? { ...found, timex: `${fiscal.sense.prefix}${y + shift.sense.n}`, grain: 'season' }
      : found;
  }
  const named = senseAt(context, shift.to, 'month');
  if (named && context.grammar.isMonth(context.pieces, shift.to, named.to)) {
    const date = monthAfter(context, named.to);
    if (date !== null) return day(date.to, null, named.sense.n, date.day);
    return month(named.to, y + shift.sense.n, named.sense.n);
  }
  const season = senseAt(context, shift.to, 'season');
  if (season)
    return {
      to: season.to,
      timex: `${y + shift.sense.n}-${season.sense.id}`,
      low: `${y}`,
      grain: 'season',
      unit: 'M',
    };
  const feast = senseAt(context, shift.to, 'feast');
  if (feast)
    return context.grammar.feast(feast.sense, nearestFeast(context, feast.sense, shift.sense.n), feast.to);
  const date = writtenDate(context, shift.to);
  if (date?.grain === 'day' && shift.sense.word !== 'last' && shift.sense.word !== 'previous') return date;
  return null;
}

function nearestFeast(
  context: Context,
  feast: { readonly on: unknown; readonly ref: string },
  shift: number,
): number | null {
  const y = yearOf(context);
  if (y === null || context.date === null) return null;
  const here = context.grammar.feast(feast as never, y, 0)?.resolved;
  if (shift > 0) return here && here > context.date ? y : y + 1;
  return shift < 0 && (!here || here >= context.date) ? y - 1 : y;
}

function monthAfter(context: Context, at: number): { day: number; to: number } | null {
  const number = dayNumberAt(context, at);
  return number ? { day: number.value, to: number.to } : null;
}

/** "next hour", "last minute": from or to the moment of publication. */
function clockPeriod(
  context: Context,
  to: number,
  shift: number,
  unit: 'S' | 'MIN' | 'H' | string,
): DateReading | null {
  if (context.date === null || shift === 0 || (unit !== 'H' && unit !== 'MIN' && unit !== 'S')) return null;
  return aroundNow(context, to, [{ count: 1, unit }], shift < 0 ? -1 : 1);
}

function stamp({ date, seconds }: { date: string; seconds: number }): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds % 60)];
  return `${date}T${two(h)}:${two(m)}:${two(s)}`;
}

type Parts = NonNullable<ReturnType<typeof durationAt>>['parts'];

/** The days after, or before, that of publication: `(2016-11-08,2016-11-11,P3D)`. */
function aroundNow(context: Context, to: number, parts: Parts, sign: 1 | -1): DateReading | null {
  if (context.date === null) return null;
  const name = durationTimex(parts);
  const quarters =
    parts.length === 1 && parts[0]?.unit === 'Q' && Number.isInteger(parts[0].count) ? parts[0].count : 0;
  if (quarters > 0 && quarters < 400) {
    const here = shifted(to, context.date, 'Q', sign > 0 ? 1 : 0)?.low;
    const other = here ? addMonths(here, sign * quarters * 3) : undefined;
    if (here && other) return sign > 0 ? period(to, here, other, name) : period(to, other, here, name);
  }
  if (parts.some(({ unit }) => isOfClock(unit))) {
    const now = { date: context.date, seconds: context.seconds };
    const other = moved(now, parts, sign);
    if (!other) return null;
    const [a, b] = sign > 0 ? [now, other] : [other, now];
    return { ...period(to, stamp(a), stamp(b), name), resolved: stamp(a) };
  }
  const base = sign > 0 ? addDays(context.date, 1) : context.date;
  const other = moved({ date: base, seconds: 0 }, parts, sign);
  if (!other) return null;
  return sign > 0 ? period(to, base, other.date, name) : period(to, other.date, base, name);
}

/** "अगले 3 दिन", "2 अगले दिनों", "the past two weeks", "आने वाले 5 सालों". */
function shiftedDuration(context: Context, at: number): DateReading | null {
  const start = skip(context, at, 'the');
  const shift = senseAt(context, start, 'shift');
  if (shift && shift.sense.n !== 0) {
    const duration = durationAt(context, shift.to);
    return duration ? aroundNow(context, duration.to, duration.parts, shift.sense.n < 0 ? -1 : 1) : null;
  }
  const number = context.grammar.amountOfTime(context.pieces, start);
  const inner = number ? senseAt(context, start + number.length, 'shift') : null;
  const unit = inner ? senseAt(context, inner.to, 'unit') : null;
  if (!number || !inner || !unit || inner.sense.n === 0) return null;
  if (!unit.sense.plural && number.value !== 1 && context.grammar.shiftsParts) return null;
  return aroundNow(
    context,
    unit.to,
    [{ count: number.value, unit: unit.sense.unit }],
    inner.sense.n < 0 ? -1 : 1,
  );
}

/** The day or moment that lies a duration from `base`. */
function from(
  to: number,
  base: { date: string; seconds: number },
  parts: Parts,
  sign: 1 | -1,
): DateReading | null {
  const clock = parts.some(({ unit }) => isOfClock(unit));
  const found = moved(base, parts, sign);
  if (!found) return null;
  if (!clock) return isoDay(to, found.date);
  return {
    ...isoDay(to, found.date),
    timex: stamp(found),
    low: stamp(found),
    resolved: stamp(found),
    grain: 'time',
  };
}

/** "दो दिन पहले", "three weeks later", "in 5 minutes", "दो महीने में" of what is to come. */
function durationAway(context: Context, at: number): DateReading | null {
  if (context.date === null) return null;
  const now = { date: context.date, seconds: context.seconds };
  const opened = senseAt(context, at, 'inFuture');
  if (opened) {
    const duration = durationAt(context, opened.to);
    const toCome = context.tense(at) > 0 || at === 0;
    if (!duration || !toCome || senseAt(context, duration.to, 'of')) return null;
    return from(duration.to, now, duration.parts, 1);
  }
  const duration = durationAt(context, at);
  if (!duration) return null;
  if (context.grammar.anchors(context.pieces, at)) return null;
  const ago = senseAt(context, duration.to, 'ago');
  if (ago) return from(ago.to, now, duration.parts, -1);
  const later = senseAt(context, duration.to, 'later');
  if (later && (later.sense.fromNow || context.tense(at) > 0)) return from(later.to, now, duration.parts, 1);
  const within = senseAt(context, duration.to, 'within');
  if (within && (context.tense(at) > 0 || context.pieces[within.to] === undefined))
    return from(within.to, now, duration.parts, 1);
  const onward = senseAt(context, duration.to, 'fromThen');
  const then = onward ?? senseAt(context, duration.to, 'beforeThen');
  if (!then) return null;
  const sign = onward ? 1 : -1;
  const base = baseDate(context, then.to);
  return base?.resolved
    ? from(base.to, { date: base.resolved.slice(0, 10), seconds: 0 }, duration.parts, sign)
    : null;
}

/** A day from which a duration is counted. */
function baseDate(context: Context, at: number): DateReading | null {
  const now = senseAt(context, at, 'now');
  if (now && context.date !== null) return isoDay(now.to, context.date);
  const found =
    dayWord(context, at) ??
    shiftedWeekday(context, at) ??
    weekdayAndDate(context, at) ??
    writtenDate(context, at);
  if (found?.timex.startsWith('XXXX-WXX-') && found.grain === 'weekday')
    return nearest(context, found.to, Number(found.timex.slice(-1)), 1);
  if (!found || found.resolved || found.grain !== 'day') return found;
  const y = yearOf(context);
  if (y === null) return found;
  const here = `${y}${found.timex.slice(4)}`;
  const passed = context.date !== null && here < context.date && senseAt(context, at, 'feast') !== null;
  return { ...found, resolved: passed ? `${y + 1}${found.timex.slice(4)}` : here };
}

/** "कल से तीन सप्ताह बाद", "आज से 2 सप्ताह": the day first. */
function dayThenDuration(context: Context, at: number): DateReading | null {
  const base = dayWord(context, at) ?? yearBase(context, at);
  const since = base ? senseAt(context, base.to, 'from') : null;
  const duration = since ? durationAt(context, since.to) : null;
  if (!base?.resolved || !duration) return null;
  const ago = senseAt(context, duration.to, 'ago');
  const end = ago?.to ?? skip(context, duration.to, 'later', 'within');
  return from(end, { date: base.resolved, seconds: 0 }, duration.parts, ago ? -1 : 1);
}

function yearBase(context: Context, at: number): DateReading | null {
  const found = skip(context, at, 'yearWord') > at ? yearAt(context, at, false) : null;
  return found ? { ...year(found.to, found.value), resolved: `${found.value}-01-01` } : null;
}

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
function numberOfMonth(context: Context, at: number): DateReading | null {
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
function container(context: Context, at: number): DateReading | null {
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

function counted(context: Context, at: number): { n: number; to: number } | null {
  const ordinal = context.grammar.anyOrdinal(context.pieces, at);
  if (ordinal && ordinal.value <= 53) return { n: ordinal.value, to: at + ordinal.length };
  const shift = senseAt(context, at, 'shift');
  return shift?.sense.word === 'last' ? { n: -1, to: shift.to } : null;
}

function inContainer(
  to: number,
  inside: DateReading,
  n: number,
  what: { weekday?: number },
): DateReading | null {
  if (what.weekday !== undefined) {
    if (inside.month === undefined) return null;
    const nth = n > 0 ? n : 4;
    const timex = `XXXX-${two(inside.month)}-WXX-${what.weekday}-#${nth}`;
    const resolved =
      inside.year === undefined ? undefined : nthWeekday(inside.year, inside.month, what.weekday, n);
    return { to, timex, low: timex, grain: 'day', unit: 'D', ...(resolved ? { resolved } : {}) };
  }
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

/** "जुलाई के पहले शुक्रवार", "first Monday of next month", "जनवरी 2015 का पहला हफ्ता". */
function nthOf(context: Context, at: number): DateReading | null {
  const first = counted(context, skip(context, at, 'the'));
  if (first) {
    const weekday = senseAt(context, first.to, 'weekday');
    const unit = weekday ? null : senseAt(context, first.to, 'unit');
    const end = weekday?.to ?? (unit?.sense.unit === 'W' ? unit.to : null);
    const of = end === null ? at : skip(context, end, 'of');
    const inside = end !== null && of > end ? container(context, of) : null;
    return inside
      ? inContainer(inside.to, inside, first.n, weekday ? { weekday: weekday.sense.n } : {})
      : null;
  }
  const inside = container(context, at);
  const of = inside ? skip(context, inside.to, 'of') : at;
  const place = inside && of > inside.to ? counted(context, of) : null;
  if (!inside || !place) return null;
  const weekday = senseAt(context, place.to, 'weekday');
  const unit = weekday ? null : senseAt(context, place.to, 'unit');
  const end = weekday?.to ?? (unit?.sense.unit === 'W' ? unit.to : null);
  return end === null ? null : inContainer(end, inside, place.n, weekday ? { weekday: weekday.sense.n } : {});
}

/** "उसी महीने", "that week": a period that only the context knows. */
function thatPeriod(context: Context, at: number): DateReading | null {
  const that = senseAt(context, at, 'that');
  const unit = that ? senseAt(context, that.to, 'unit') : null;
  const timex = unit
    ? { W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX', WE: 'XXXX-WXX-WE' }[unit.sense.unit as string]
    : undefined;
  return unit && timex ? { to: unit.to, timex, low: timex, grain: 'period', unit: 'D' } : null;
}

/** "the week starting on February 4", "w/c 4 Feb". */
function weekOf(context: Context, at: number): DateReading | null {
  const word = senseAt(context, skip(context, at, 'the'), 'weekOf');
  const date = word ? writtenDate(context, skip(context, word.to, 'on', 'the')) : null;
  return date?.grain === 'day' ? { ...date, grain: 'period', unit: 'W' } : null;
}

const READERS = [
  weekOf,
  dayThenDuration,
  durationAway,
  nthOf,
  weekdayOfWeek,
  shiftedWeekday,
  weekdayAndDate,
  numberOfMonth,
  shiftedDuration,
  shiftedPeriod,
  thatPeriod,
  dayWord,
] as const;

/** A date told by its distance from another; the longest reading. */
export function relativeDate(context: Context, at: number): DateReading | null {
  return remember(context, 'relative', at, () => findRelativeDate(context, at));
}

function findRelativeDate(context: Context, at: number): DateReading | null {
  let best: DateReading | null = null;
  for (const read of READERS) {
    const found = read(context, at);
    if (found && found.to > (best?.to ?? at)) best = found;
  }
  return best;
}
