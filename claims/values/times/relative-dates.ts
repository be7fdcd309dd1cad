import { type Context, remember } from './context.ts';
import { nthOf, numberOfMonth, thatPeriod, weekOf } from './counted-dates.ts';
import { datedByShift } from './dated-by-shift.ts';
import { dayBeside, dayThenDuration, durationAway } from './distances.ts';
import { partOfPeriod, partOfYear, periodToDate, restOfPeriod } from './part-of-period.ts';
import { shiftedDuration, shiftedPeriod } from './shifted-periods.ts';
import type { DateReading } from './types.ts';
import { dayWord, dayWordAndDate, shiftedWeekday, weekdayAndDate, weekdayOfWeek } from './weekdays.ts';

const READERS = [
  weekOf,
  dayThenDuration,
  durationAway,
  dayBeside,
  nthOf,
  datedByShift,
  partOfPeriod,
  partOfYear,
  periodToDate,
  restOfPeriod,
  weekdayOfWeek,
  shiftedWeekday,
  weekdayAndDate,
  numberOfMonth,
  shiftedDuration,
  shiftedPeriod,
  thatPeriod,
  dayWordAndDate,
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
