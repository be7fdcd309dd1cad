import { daysBetween, four, two } from '../calendar.ts';
import { type Context, skip, yearOf } from './context.ts';
import type { ClockReading, DateReading } from './types.ts';

/** A date with the year of another where it has none itself. */
export function filled(date: DateReading, other: DateReading, first: boolean): DateReading {
  if (!date.low.startsWith('XXXX') || other.low.startsWith('XXXX') || !/^XXXX-\d\d/u.test(date.low))
    return date;
  if (
    other.now ||
    date.year !== undefined ||
    (other.grain !== 'day' && other.grain !== 'month' && other.grain !== 'year')
  )
    return date;
  if (other.year === undefined) return date;
  const later = date.low.slice(4) > other.low.slice(4);
  const y = first ? (later ? other.year - 1 : other.year) : other.year;
  return { ...date, low: `${four(y)}${date.low.slice(4)}`, year: y };
}

/** Where the words that close a stretch end: तक, के बीच. */
export function closed(context: Context, at: number): number {
  return skip(context, at, 'betweenAfter', 'upTo', 'during');
}

const WEEKDAY = /^XXXX-WXX-([1-7])$/u;

/** Days from one day to another; null where that is not known. */
export function daysOf(context: Context, a: DateReading, b: DateReading): number | null {
  const found = lengthOf(context, a, b)?.match(/^P(\d+)D$/u);
  return found ? Number(found[1]) : null;
}

/** How long a stretch of dates is: in years or months where both ends are, in days otherwise. */
export function lengthOf(context: Context, a: DateReading, b: DateReading): string | null {
  const from = a.low.match(WEEKDAY)?.[1];
  const until = b.low.match(WEEKDAY)?.[1];
  if (from !== undefined && until !== undefined)
    return from === until ? null : `P${(Number(until) - Number(from) + 7) % 7}D`;
  const leap = a.low.endsWith('-02-29') || b.low.endsWith('-02-29');
  const known = leap ? 2000 : (yearOf(context) ?? 2001);
  const fix = (low: string, plus: number) => low.replace(/^XXXX/u, four(known + plus));
  const wraps = a.low.startsWith('XXXX') && b.low.startsWith('XXXX') && a.low > b.low;
  const start = fix(a.low, 0);
  const end = fix(b.low, wraps ? 1 : 0);
  if (!/^\d{4}-\d\d-\d\d$/u.test(start) || !/^\d{4}-\d\d-\d\d$/u.test(end)) return null;
  if (a.unit === 'Y' && b.unit === 'Y') return `P${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}Y`;
  const whole = (date: DateReading) =>
    date.unit === 'M' || date.unit === 'Y' || /^\(.*P\dM\)$/u.test(date.timex);
  if (whole(a) && whole(b)) {
    const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
    return `P${months(end) - months(start)}M`;
  }
  return `P${daysBetween(start, end)}D`;
}

/** How long it is from one time of day to another: `PT1H30M`; past midnight where the second is earlier. */
export function hoursBetween(a: ClockReading, b: ClockReading): string {
  const minutes = (b.hour * 60 + b.minute - a.hour * 60 - a.minute + 1440) % 1440;
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  return `PT${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''}`;
}

export function late(clock: ClockReading): ClockReading {
  const hour = clock.hour + 12;
  return { ...clock, hour, timex: clock.timex.replace(/^T\d\d/u, `T${two(hour)}`) };
}

/** Both ends on the same side of noon where only one tells: "5 to 6pm", "10:30 to 3". */
export function agreed(a: ClockReading, b: ClockReading): [ClockReading, ClockReading] {
  const minutes = (clock: ClockReading) => clock.hour * 60 + clock.minute;
  if (!a.sure && b.sure && b.hour >= 12 && a.hour < 12 && minutes(late(a)) < minutes(b)) return [late(a), b];
  if (a.sure && !b.sure && a.hour >= 12 && b.hour < 12) return [a, late(b)];
  if (!b.sure && b.hour < 12 && minutes(b) <= minutes(a) && minutes(late(b)) > minutes(a))
    return [a, late(b)];
  return [a, b];
}
