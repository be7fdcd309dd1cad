import { clockAt } from './clock.ts';
import { type Context, remember, senseAt, skip, skipMark, yearAt } from './context.ts';
import { dayWithPart, partInside, withPart } from './day-parts.ts';
import { month, shifted, year } from './make.ts';
import { relativeDate } from './relative-dates.ts';
import type { ClockReading, DateReading, Moment } from './types.ts';
import { writtenDate } from './written-dates.ts';

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

/** "early in the morning", "late this morning". */
function edgeOfPart(context: Context, at: number): Moment | null {
  const edge = context.grammar.shiftsParts ? senseAt(context, at, 'edge') : null;
  if (!edge || senseAt(context, at, 'hour')) return null;
  const day = dayWithPart(context, edge.to);
  if (day) return { to: day.to, date: day.date, clock: day.clock, rule: 'time.daypart' };
  const clock = clockAt(context, edge.to, false) ?? clockAt(context, skip(context, edge.to, 'the'), false);
  return clock?.grain === 'daypart' || clock?.part ? { to: clock.to, clock, rule: 'time.daypart' } : null;
}

/** "late evening" of "Sunday late evening": a part of the day by its edge, with its hour if one follows. */
function edgedPart(context: Context, at: number): ClockReading | null {
  const edge = context.grammar.shiftsParts ? senseAt(context, at, 'edge') : null;
  return edge && senseAt(context, edge.to, 'part') ? clockAt(context, edge.to, false) : null;
}

/** "five thirty" of "five thirty tomorrow evening": the day with its part makes a time of the words. */
function wordsBeforeDay(context: Context, at: number): ClockReading | null {
  if (!context.grammar.shiftsParts || context.pieces[at]?.kind !== 'word') return null;
  const clock = clockAt(context, at, true);
  return clock?.grain === 'time' && clock.minute > 0 && partedDay(context, clock.to) ? clock : null;
}

/** "this morning", "last night", "tomorrow evening". */
function partedDay(
  context: Context,
  at: number,
): { date: DateReading; clock: ClockReading; to: number } | null {
  const whole = dayWithPart(context, at);
  if (whole) return whole;
  const word = senseAt(context, at, 'day');
  const date = word ? dateAt(context, at)?.date : undefined;
  const clock = word && date?.to === word.to ? clockAt(context, word.to, false) : null;
  return date && clock?.grain === 'daypart' ? { date, clock, to: clock.to } : null;
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
    const bound = senseAt(context, next, 'modBefore');
    const about = bound?.sense.mod === 'about' ? bound : null;
    const clock = withPart(
      clockAt(context, about?.to ?? next, about !== null || next > parted.to),
      parted.clock,
    );
    return {
      to: clock?.to ?? parted.to,
      date: parted.date,
      clock: clock ?? parted.clock,
      ...(clock && about ? { mod: about.sense.mod } : {}),
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
    const clock = clockAt(context, next, called) ?? edgedPart(context, next);
    if (clock) return { to: clock.to, date: found.date, clock, rule: 'time.moment' };
    const bound = senseAt(context, found.date.to, 'modBefore');
    const bounded = bound ? clockAt(context, bound.to, bound.sense.hours === true) : null;
    if (bound && bounded?.grain === 'time')
      return { to: bounded.to, date: found.date, clock: bounded, mod: bound.sense.mod, rule: 'time.moment' };
  }
  const clock = clockAt(context, at, loose) ?? wordsBeforeDay(context, at);
  if (clock && (!found || clock.to >= found.date.to)) {
    const next = skipMark(context, skip(context, clock.to, 'of', 'on', 'in', 'at'), ',');
    const date = dateAt(context, next);
    if (date && !date.bare && isDay(date.date) && context.pieces[at]?.kind !== 'mark') {
      const parts = partedDay(context, next);
      return {
        to: Math.max(date.date.to, parts?.to ?? 0),
        date: date.date,
        clock: parts ? (withPart(clock, parts.clock) ?? clock) : clock,
        rule: 'time.moment',
      };
    }
    const parts = partedDay(context, next);
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
