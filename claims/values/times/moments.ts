import { fields, isoDate } from '../calendar.ts';
import type { Mod } from '../senses.ts';
import { clockAt } from './clock.ts';
import { type Context, remember, senseAt, skip, skipMark, yearAt } from './context.ts';
import { isoDay, month, shifted, year } from './make.ts';
import { relativeDate } from './relative-dates.ts';
import type { ClockReading, DateReading } from './types.ts';
import { writtenDate } from './written-dates.ts';

/** A date, a time of day, or both. */
export interface Moment {
  readonly to: number;
  readonly date?: DateReading;
  readonly clock?: ClockReading;
  readonly now?: boolean;
  /** Whether it only stands as a time because of what surrounds it: a bare year, a bare month. */
  readonly bare?: 'year' | 'month';
  readonly mod?: Mod;
  readonly rule: string;
}

/** The day at its very end: `2016-11-08T23:59:59`. */
function endOfDay(date: DateReading, to: number): DateReading {
  return {
    ...date,
    to,
    timex: `${date.timex}T23:59:59`,
    grain: 'time',
    ...(date.resolved ? { resolved: `${date.resolved}T23:59:59` } : {}),
  };
}

/** The year, month, week or day that is now: "साल के अंत", "end of the month". */
function current(context: Context, at: number): DateReading | null {
  if (context.date === null) return null;
  const unit = senseAt(context, skip(context, at, 'the'), 'unit');
  return unit && !unit.sense.plural ? shifted(unit.to, context.date, unit.sense.unit, 0) : null;
}

/** For a stretch that begins or ends there: the end of a period is the day after it. */
function atEdge(date: DateReading, edge: 'start' | 'mid' | 'end'): DateReading {
  if (edge === 'end' && date.after) return { ...date, low: date.after, unit: 'M' };
  return edge === 'mid' && date.grain === 'month' ? { ...date, low: `${date.timex}-16` } : date;
}

/** "इस महीने के अंत", "end of 2000", "mid-November", "late July": a period by its edge. */
function edgeOf(context: Context, at: number): DateReading | null {
  const edge = context.grammar.shiftsParts ? senseAt(context, skip(context, at, 'the'), 'edge') : null;
  if (edge) {
    const joined = skip(context, edge.to, 'of', 'hyphen');
    const named = skip(context, joined, 'the');
    const inside =
      plainDate(context, named) ??
      bareDate(context, joined) ??
      (joined > edge.to || edge.sense.of ? current(context, joined) : null);
    if (!inside) return null;
    const last = edge.sense.at === 'end' && edge.sense.of === true;
    if (last && inside.unit === 'D' && inside.grain !== 'period') return endOfDay(inside, inside.to);
    return atEdge(inside, edge.sense.of === true ? edge.sense.at : 'start');
  }
  const inside = plainDate(context, at) ?? bareDate(context, at) ?? current(context, at);
  const of = inside ? skip(context, inside.to, 'of') : at;
  const after = inside && of > inside.to ? senseAt(context, of, 'edge') : null;
  if (!inside || !after) return null;
  if (inside.unit === 'D' && inside.grain !== 'period')
    return after.sense.at === 'end' ? endOfDay(inside, skip(context, after.to, 'in')) : null;
  return { ...inside, to: after.to };
}

function plainDate(context: Context, at: number): DateReading | null {
  const written = writtenDate(context, at);
  const relative = relativeDate(context, at);
  return relative && relative.to >= (written?.to ?? 0) ? relative : written;
}

/** A bare year or month. */
function bareDate(context: Context, at: number): (DateReading & { bare: 'year' | 'month' }) | null {
  const name = senseAt(context, at, 'month');
  if (name) return { ...month(name.to, null, name.sense.n), bare: 'month' };
  const start = skip(context, at, 'the');
  const named = senseAt(context, start, 'yearWord');
  const of = yearAt(context, named ? skip(context, named.to, 'of') : start, start > 0);
  if (!of || named?.sense.prefix !== undefined) return null;
  return { ...year(of.to, of.value), bare: 'year' };
}

function dateAt(context: Context, at: number): { date: DateReading; bare?: 'year' | 'month' } | null {
  return remember(context, 'date', at, () => findDateAt(context, at));
}

function findDateAt(context: Context, at: number): { date: DateReading; bare?: 'year' | 'month' } | null {
  const plain = plainDate(context, at);
  const edge = edgeOf(context, at);
  if (edge && edge.to > (plain?.to ?? at)) return { date: edge };
  const bare = bareDate(context, at);
  if (plain && plain.to >= (bare?.to ?? 0)) return { date: plain };
  if (!bare) return null;
  const { bare: kind, ...date } = bare;
  const named = kind === 'year' && bare.to > at + 1;
  return named ? { date } : { date, bare: kind };
}

const isDay = (date: DateReading) =>
  date.unit === 'D' &&
  (date.grain === 'day' || date.grain === 'weekday' || date.grain === 'period') &&
  !date.timex.startsWith('(');

/** The little words between a date and its time. */
function toTime(context: Context, at: number): number {
  return skipMark(context, skip(context, at, 'of', 'on', 'in', 'at'), ',-');
}

/** "today" of "this morning", "tonight": the day with its part. */
function dayWithPart(
  context: Context,
  at: number,
): { date: DateReading; clock: ClockReading; to: number } | null {
  return remember(context, 'part', at, () => findDayWithPart(context, at));
}

function findDayWithPart(
  context: Context,
  at: number,
): { date: DateReading; clock: ClockReading; to: number } | null {
  const word = senseAt(context, at, 'day');
  const shift = word ? null : senseAt(context, at, 'shift');
  const part = shift ? senseAt(context, shift.to, 'part') : null;
  if (context.date === null) return null;
  if (word?.sense.part !== undefined) {
    const { year: y, month: m, day: d } = fields(context.date);
    const date = isoDay(word.to, isoDate(y, m, d + word.sense.n));
    const clock: ClockReading = {
      to: word.to,
      timex: `T${word.sense.part}`,
      grain: 'daypart',
      hour: 0,
      minute: 0,
      sure: true,
      late: true,
      part: word.sense.part,
    };
    return { date, clock, to: word.to };
  }
  if (!shift || !part || part.sense.plural || !context.grammar.shiftsParts) return null;
  const { year: y, month: m, day: d } = fields(context.date);
  const date = isoDay(part.to, isoDate(y, m, d + shift.sense.n));
  return {
    date,
    clock: {
      to: part.to,
      timex: `T${part.sense.id}`,
      grain: 'daypart',
      hour: 0,
      minute: 0,
      sure: true,
      late: part.sense.late,
      part: part.sense.id,
    },
    to: part.to,
  };
}

function withPart(bare: ClockReading | null, part: ClockReading): ClockReading | null {
  if (bare?.grain !== 'time') return null;
  if (bare.sure || !part.late || bare.hour >= 12) return bare;
  const early = (part.part === 'NI' && bare.hour < 5) || (part.part === 'AF' && bare.hour >= 10);
  const hour = early ? bare.hour : bare.hour + 12;
  return {
    ...bare,
    hour,
    sure: true,
    timex: bare.timex.replace(/^T\d\d/u, `T${String(hour).padStart(2, '0')}`),
  };
}

/** "early in the morning", "late this morning". */
function edgeOfPart(context: Context, at: number): Moment | null {
  const edge = context.grammar.shiftsParts ? senseAt(context, at, 'edge') : null;
  if (!edge || senseAt(context, at, 'hour')) return null;
  const day = dayWithPart(context, edge.to);
  if (day) return { to: day.to, date: day.date, clock: day.clock, rule: 'time.daypart' };
  const clock = clockAt(context, edge.to, false) ?? clockAt(context, skip(context, edge.to, 'the'), false);
  return clock?.grain === 'daypart' || clock?.part ? { to: clock.to, clock, rule: 'time.daypart' } : null;
}

/** "Wednesday evening next week": the part of the day between the weekday and its week. */
function partInside(context: Context, at: number): Moment | null {
  const weekday = senseAt(context, at, 'weekday');
  const part = weekday ? senseAt(context, weekday.to, 'part') : null;
  const shift = part && !part.sense.plural ? senseAt(context, part.to, 'shift') : null;
  const unit = shift ? senseAt(context, shift.to, 'unit') : null;
  if (!weekday || !part || !shift || unit?.sense.unit !== 'W' || context.date === null) return null;
  const monday = shifted(unit.to, context.date, 'W', shift.sense.n)?.resolved;
  if (!monday) return null;
  const { year: y, month: m, day: d } = fields(monday);
  const date = isoDay(unit.to, isoDate(y, m, d + weekday.sense.n - 1));
  return {
    to: unit.to,
    date,
    clock: partOfDay(unit.to, part.sense.id, part.sense.late),
    rule: 'time.daypart',
  };
}

function partOfDay(to: number, part: string, late: boolean): ClockReading {
  return { to, timex: `T${part}`, grain: 'daypart', hour: 0, minute: 0, sure: true, late, part };
}

/** The moment that starts at `at`; where `loose`, a bare hour is one. */
export function momentAt(context: Context, at: number, loose = false): Moment | null {
  return remember(context, loose ? 'moment.loose' : 'moment', at, () => findMomentAt(context, at, loose));
}

function findMomentAt(context: Context, at: number, loose: boolean): Moment | null {
  const now = senseAt(context, at, 'now');
  if (now) return { to: now.to, now: true, rule: 'time.now' };
  const edged = edgeOfPart(context, at);
  if (edged) return edged;
  const parted = dayWithPart(context, at);
  if (parted) {
    const next = toTime(context, parted.to);
    const clock = withPart(clockAt(context, next, next > parted.to), parted.clock);
    return {
      to: clock?.to ?? parted.to,
      date: parted.date,
      clock: clock ?? parted.clock,
      rule: 'time.daypart',
    };
  }
  const around = partInside(context, at);
  if (around) return around;
  const found = dateAt(context, at);
  if (found && isDay(found.date)) {
    const next = toTime(context, found.date.to);
    const called =
      next > found.date.to &&
      context.pieces[next - 1]?.text !== ',' &&
      context.grammar.callsTime(context.pieces, next - 1);
    const clock = clockAt(context, next, called);
    if (clock) return { to: clock.to, date: found.date, clock, rule: 'time.moment' };
    const bound = senseAt(context, found.date.to, 'modBefore');
    const bounded = bound ? clockAt(context, bound.to, bound.sense.hours === true) : null;
    if (bound && bounded?.grain === 'time')
      return { to: bounded.to, date: found.date, clock: bounded, mod: bound.sense.mod, rule: 'time.moment' };
  }
  const clock = clockAt(context, at, loose);
  if (clock && (!found || clock.to >= found.date.to)) {
    const next = skipMark(context, skip(context, clock.to, 'of', 'on', 'in', 'at'), ',');
    const date = dateAt(context, next);
    if (date && !date.bare && isDay(date.date) && context.pieces[at]?.kind !== 'mark') {
      const parts = dayWithPart(context, next);
      return {
        to: Math.max(date.date.to, parts?.to ?? 0),
        date: date.date,
        clock: parts ? (withPart(clock, parts.clock) ?? clock) : clock,
        rule: 'time.moment',
      };
    }
    const parts = dayWithPart(context, next);
    const joint = parts ? withPart(clock, parts.clock) : null;
    if (parts && joint) return { to: parts.to, date: parts.date, clock: joint, rule: 'time.moment' };
    return { to: clock.to, clock, rule: clock.grain === 'time' ? 'time.clock' : 'time.daypart' };
  }
  return found
    ? {
        to: found.date.to,
        date: found.date,
        ...(found.bare ? { bare: found.bare } : {}),
        rule: `time.${found.date.grain}`,
      }
    : null;
}

/** A day without an hour, with the part of it that is told. */
export function dayAt(context: Context, at: number): { to: number; date: DateReading; late: boolean } | null {
  const parted = dayWithPart(context, at);
  if (parted) return { to: parted.to, date: parted.date, late: parted.clock.late === true };
  const found = dateAt(context, at);
  if (!found || found.bare || !isDay(found.date)) return null;
  const part = senseAt(context, found.date.to, 'part');
  if (part && !part.sense.plural && !part.sense.weak && context.grammar.shiftsParts)
    return { to: part.to, date: found.date, late: part.sense.late };
  return { to: found.date.to, date: found.date, late: false };
}
