import { addDays, easter, nthWeekday, two } from './calendar.ts';
import type { Feast } from './senses.ts';
import { day, isoDay } from './times/make.ts';
import type { DateReading } from './times/types.ts';

/** The day of a feast in a year, read up to the piece `to`. Without a year, or an almanac, it keeps its name. */
export function feastDay(
  feast: { readonly on: Feast; readonly ref: string },
  year: number | null,
  to: number,
): DateReading {
  const { on, ref } = feast;
  if (on && 'day' in on) return day(to, year, on.month, on.day);
  if (on && year !== null) {
    if ('easter' in on) return isoDay(to, addDays(easter(year), on.easter));
    return isoDay(to, nthWeekday(year, on.month, on.weekday, on.nth));
  }
  const name = ref.replace(/^feast:/u, '').toUpperCase();
  const timex =
    on && 'weekday' in on ? `XXXX-${two(on.month)}-WXX-${on.weekday}-${on.nth}` : `${year ?? 'XXXX'}-${name}`;
  return { to, timex, low: timex, grain: 'day', unit: 'D', ...(year === null ? {} : { year }) };
}
