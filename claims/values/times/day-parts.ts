import { fields, isoDate } from '../calendar.ts';
import { type Context, remember, senseAt } from './context.ts';
import { isoDay, shifted } from './make.ts';
import type { ClockReading, DateReading, Moment } from './types.ts';

/** "today" of "this morning", "tonight": the day with its part. */
export function dayWithPart(
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

export function withPart(bare: ClockReading | null, part: ClockReading): ClockReading | null {
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

/** "Wednesday evening next week": the part of the day between the weekday and its week. */
export function partInside(context: Context, at: number): Moment | null {
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
