import { clockAt } from './clock.ts';
import type { Context } from './context.ts';
import { day } from './make.ts';
import { closed, daysOf } from './range-ends.ts';
import type { ClockReading, DateReading, Moment, RangeReading } from './types.ts';

/** The day of a moment; that of publication where it is now. */
export function dateOf(context: Context, moment: Moment): DateReading | null {
  if (moment.date) return moment.date;
  if (!moment.now || context.date === null) return null;
  const [y, m, d] = context.date.split('-').map(Number) as [number, number, number];
  return { ...day(moment.to, y, m, d), now: true };
}

/**
 * The days of both ends, where each has its own: "10pm on Friday to 6am on Saturday". Of "2pm till tomorrow 4pm" the
 * first end is today's, for the day stands before the second hour; a day behind it ("2pm to 4pm tomorrow") is that of both.
 */
export function twoDays(
  context: Context,
  gap: number,
  first: Moment,
  second: Moment,
): readonly [DateReading, DateReading] | null {
  if (!second.date) return null;
  if (first.date) return first.date.timex === second.date.timex ? null : [first.date, second.date];
  const leads = clockAt(context, gap, true)?.grain !== 'time';
  const today = leads ? dateOf(context, { to: first.to, now: true, rule: first.rule }) : null;
  return today ? [today, second.date] : null;
}

/** From an hour of one day to an hour of another. */
export function acrossDays(
  context: Context,
  from: number,
  to: number,
  [low, high]: readonly [DateReading, DateReading],
  [a, b]: readonly [ClockReading, ClockReading],
): RangeReading | null {
  const days = daysOf(context, low, high);
  if (days === null) return null;
  const minutes = (days * 24 + b.hour - a.hour) * 60 + b.minute - a.minute;
  if (minutes <= 0) return null;
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  const end = `${high.timex}${b.timex}`;
  return {
    from,
    to: closed(context, to),
    tight: to,
    timex: `(${low.timex}${a.timex},${end},PT${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''})`,
    high: end,
    grain: 'time',
    ...(low.resolved ? { resolved: `${low.resolved}${a.timex}` } : {}),
  };
}
