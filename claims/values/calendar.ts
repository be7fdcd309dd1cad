const DAY = 86_400_000;

export const two = (value: number) => String(value).padStart(2, '0');
export const four = (value: number) => String(value).padStart(4, '0');

function at(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** The ISO date of a year, month (1 to 12, others roll over) and day. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether there is such a day in that year. */
export function isDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return isoDate(year, month, day) === `${four(year)}-${two(month)}-${two(day)}`;
}

/** Year, month and day of an ISO date. */
export function fields(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function addDays(iso: string, days: number): string {
  return new Date(at(iso).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Months later; the day is held back to the end of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = fields(iso);
  const first = isoDate(year, month + months, 1);
  const last = fields(addDays(isoDate(year, month + months + 1, 1), -1)).day;
  return `${first.slice(0, 8)}${two(Math.min(day, last))}`;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  return ((at(iso).getUTCDay() + 6) % 7) + 1;
}

/** The last day of a weekday (1 for Monday) up to a day, itself among them. */
export function lastOn(iso: string, weekday: number): string {
  return addDays(iso, -((weekdayOf(iso) - weekday + 7) % 7));
}

/** The Monday of the week of a day. */
export function mondayOf(iso: string): string {
  return addDays(iso, 1 - weekdayOf(iso));
}

/** ISO 8601 week of a Monday: `2018-W29`. */
export function weekTimex(monday: string): string {
  const { year } = fields(addDays(monday, 3));
  const first = mondayOf(isoDate(year, 1, 4));
  return `${year}-W${two(daysBetween(first, monday) / 7 + 1)}`;
}

/** The Monday of a numbered week of a year. */
export function mondayOfWeek(year: number, week: number): string {
  return addDays(mondayOf(isoDate(year, 1, 4)), (week - 1) * 7);
}

/** Easter Sunday (Gregorian; the anonymous algorithm). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The n-th weekday of a month, from the end where n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const first = isoDate(year, month, 1);
  if (n > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  const last = addDays(isoDate(year, month + 1, 1), -1);
  return addDays(lastOn(last, weekday), (n + 1) * 7);
}
