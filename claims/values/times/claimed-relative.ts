import type { Time } from '../../facts.ts';
import { fields, lastOn, two } from '../calendar.ts';
import { type Context, senseAt } from './context.ts';
import { durationAt, moved } from './duration.ts';
import { shifted } from './make.ts';
import { dayWord, shiftedWeekday } from './weekdays.ts';

export interface RelativeTime {
  readonly to: number;
  readonly fact: Time;
  readonly rule: string;
}

function timeOf(
  to: number,
  rule: string,
  timex: string,
  grain: Time['grain'],
  resolved?: string,
): RelativeTime {
  return {
    to,
    rule,
    fact: { type: 'time', timex, grain, comparator: 'exact', ...(resolved ? { resolved } : {}) },
  };
}

/** "सोमवार", "Monday": the last before, or on, the day of publication. After a word that moves it ("next") only its name is known. */
function weekday(context: Context, at: number): RelativeTime | null {
  const named = senseAt(context, at, 'weekday');
  if (!named || named.sense.every || !context.grammar.isWeekdayInText(context.pieces, at)) return null;
  const moves = at > 0 && senseAt(context, at - 1, 'shift') !== null;
  const { date } = context;
  const resolved = date === null || moves ? undefined : lastOn(date, named.sense.n);
  return timeOf(named.to, 'time.weekday', `XXXX-WXX-${named.sense.n}`, 'weekday', resolved);
}

/** "पिछले सोमवार", "next Friday", where no other day can be meant. */
function movedWeekday(context: Context, at: number): RelativeTime | null {
  const found = shiftedWeekday(context, at);
  return found?.resolved ? timeOf(found.to, 'time.away', found.resolved, 'period', found.resolved) : null;
}

/** "आज", "yesterday". */
function dayName(context: Context, at: number): RelativeTime | null {
  const found = dayWord(context, at);
  if (!found) return null;
  return timeOf(found.to, 'time.away', found.timex, 'period', found.resolved);
}

/** "पिछले साल", "this month": a week, month or year counted from that of publication. */
function movedPeriod(context: Context, at: number): RelativeTime | null {
  const shift = senseAt(context, at, 'shift');
  const unit = shift ? senseAt(context, shift.to, 'unit') : null;
  if (!shift || !unit || unit.sense.plural || context.date === null) return null;
  if (!/^(?:W|M|Y)$/u.test(unit.sense.unit) || !context.grammar.movesInText(context.pieces, at, unit.to))
    return null;
  const found = shifted(unit.to, context.date, unit.sense.unit, shift.sense.n);
  return found ? timeOf(unit.to, 'time.away', found.timex, 'period') : null;
}

/** "दो दिन पहले", "two years ago": as exact as its unit. */
function ago(context: Context, at: number): RelativeTime | null {
  const { grammar, pieces, date } = context;
  if (date === null || senseAt(context, at, 'few') || grammar.anchors(pieces, at)) return null;
  const duration = durationAt(context, at);
  const tail = duration ? senseAt(context, duration.to, 'ago') : null;
  const part = duration?.parts[0];
  if (!tail || !part || duration.parts.length > 1 || !Number.isInteger(part.count)) return null;
  if (!grammar.isAgoInText(pieces, at, tail.to)) return null;
  const day = moved({ date, seconds: 0 }, duration.parts, -1)?.date;
  if (!day) return null;
  const { year, month } = fields(day);
  if (part.unit === 'D') return timeOf(tail.to, 'time.away', day, 'period', day);
  if (part.unit === 'M') return timeOf(tail.to, 'time.away', `${year}-${two(month)}`, 'period');
  return part.unit === 'Y' ? timeOf(tail.to, 'time.away', String(year), 'period') : null;
}

const READERS = [movedWeekday, movedPeriod, ago, weekday, dayName] as const;

/** A day or period told by its distance from the day of publication; the first that reads. */
export function relativeTime(context: Context, at: number): RelativeTime | null {
  for (const read of READERS) {
    const found = read(context, at);
    if (found) return found;
  }
  return null;
}
