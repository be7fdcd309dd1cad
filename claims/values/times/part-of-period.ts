import { addDays, daysBetween, mondayOf } from '../calendar.ts';
import { type Context, senseAt, skip, yearAt, yearOf } from './context.ts';
import { container, counted } from './counted-dates.ts';
import { type DurationPart, durationAt, durationTimex, isOfClock, moved } from './duration.ts';
import { period, quarter, shifted } from './make.ts';
import type { DateReading } from './types.ts';

/** A year that stands for one that is not told; not a leap year. */
const OPEN_YEAR = '2001';

/** "first" (1) or "last" (-1) at `at`. */
function endNamed(context: Context, at: number): { sign: 1 | -1; to: number } | null {
  const ordinal = context.grammar.anyOrdinal(context.pieces, at);
  if (ordinal?.value === 1) return { sign: 1, to: at + ordinal.length };
  const shift = senseAt(context, at, 'shift');
  return shift?.sense.word === 'last' ? { sign: -1, to: shift.to } : null;
}

/** "first ten days" at `at`: which edge, and how long. */
function stretchAt(context: Context, at: number): { sign: 1 | -1; part: DurationPart; to: number } | null {
  const edge = endNamed(context, at);
  const length = edge ? durationAt(context, edge.to) : null;
  const [part, ...more] = length?.parts ?? [];
  if (
    !edge ||
    !length ||
    !part ||
    more.length > 0 ||
    isOfClock(part.unit) ||
    senseAt(context, edge.to, 'few')
  )
    return null;
  return { sign: edge.sign, part, to: length.to };
}

/** "the first ten days of last year", "जून के पहले दस दिन": a count of days, weeks or months at the edge of a period. */
export function partOfPeriod(context: Context, at: number): DateReading | null {
  const first = stretchAt(context, skip(context, at, 'the'));
  if (first) {
    const of = skip(context, first.to, 'of');
    const inside = of > first.to ? container(context, of) : null;
    return inside ? cut(inside.to, inside, first) : null;
  }
  const inside = container(context, at);
  const of = inside ? skip(context, inside.to, 'of') : at;
  const stretch = inside && of > inside.to ? stretchAt(context, of) : null;
  return inside && stretch ? cut(stretch.to, inside, stretch) : null;
}

/** The part of a period from its beginning (1), or to its end (-1). */
function cut(
  to: number,
  inside: DateReading,
  { sign, part }: { readonly sign: 1 | -1; readonly part: DurationPart },
): DateReading | null {
  if (!inside.after) return null;
  const open = inside.low.startsWith('XXXX');
  const [low, after] = [inside.low, inside.after].map((iso) => iso.replace('XXXX', OPEN_YEAR)) as [
    string,
    string,
  ];
  if (open && (inside.month === 12 || (inside.month === 2 && sign < 0))) return null;
  const inWeeks = part.unit === 'W' && sign < 0;
  const base = sign > 0 ? low : inWeeks ? mondayOf(after) : after;
  const other = moved({ date: base, seconds: 0 }, [part], sign)?.date;
  if (!other || other < low || other > after) return null;
  const [start, end] = sign > 0 ? [base, other] : [other, base];
  const named = (iso: string) => (open ? iso.replace(OPEN_YEAR, 'XXXX') : iso);
  return period(to, named(start), named(end), durationTimex([part]));
}

/** "2019", "last year", "the year": the year at `at`, null where it is not known which. */
function yearNamed(context: Context, at: number): { value: number | null; to: number } | null {
  const the = skip(context, at, 'the');
  const shift = senseAt(context, the, 'shift');
  const unit = senseAt(context, shift?.to ?? the, 'unit');
  if (unit?.sense.unit === 'Y' && !unit.sense.plural) {
    const now = yearOf(context);
    return { value: now === null || !shift ? null : now + shift.sense.n, to: unit.to };
  }
  return shift ? null : yearAt(context, the, false);
}

/** "first quarter", "second half", "Q3" at `at`. */
function partNamed(context: Context, at: number): { n: number; months: 3 | 6; to: number } | null {
  const named = senseAt(context, at, 'quarterName');
  if (named) return { n: named.sense.n, months: named.sense.half ? 6 : 3, to: named.to };
  const place = counted(context, at);
  if (!place) return null;
  const half = place.n <= 2 ? senseAt(context, place.to, 'halfYear') : null;
  if (half) return { n: place.n < 0 ? 2 : place.n, months: 6, to: half.to };
  const unit = place.n <= 4 ? senseAt(context, place.to, 'unit') : null;
  return unit?.sense.unit === 'Q' && !unit.sense.plural
    ? { n: place.n < 0 ? 4 : place.n, months: 3, to: unit.to }
    : null;
}

/** "the first half of 2019", "last year's third quarter", "the second half of last year". */
export function partOfYear(context: Context, at: number): DateReading | null {
  const first = partNamed(context, skip(context, at, 'the'));
  if (first) {
    const of = skip(context, first.to, 'of');
    const year = of > first.to ? yearNamed(context, of) : null;
    return year ? quarter(year.to, first.n, year.value, first.months) : null;
  }
  const year = yearNamed(context, at);
  const of = year ? skip(context, year.to, 'of') : at;
  const part = year && of > year.to ? partNamed(context, of) : null;
  return year && part ? quarter(part.to, part.n, year.value, part.months) : null;
}

/** "year to date", "month to date": the period that is now, as far as it has come. */
export function periodToDate(context: Context, at: number): DateReading | null {
  const unit = context.date === null ? null : senseAt(context, at, 'unit');
  const end = unit ? senseAt(context, unit.to, 'toDate') : null;
  return unit && end && !unit.sense.plural && context.date !== null
    ? shifted(end.to, context.date, unit.sense.unit, 0)
    : null;
}

/** "the rest of the week", "the remainder of this year": from the day of publication to its last day. */
export function restOfPeriod(context: Context, at: number): DateReading | null {
  const rest = senseAt(context, skip(context, at, 'the'), 'rest');
  if (!rest || context.date === null) return null;
  const shift = senseAt(context, rest.to, 'shift');
  const unit = senseAt(context, shift?.to ?? skip(context, rest.to, 'the'), 'unit');
  if (!unit || unit.sense.plural || (shift && shift.sense.n !== 0)) return null;
  const after = shifted(unit.to, context.date, unit.sense.unit, 0)?.after;
  if (!after || !/^[WMQY]$/u.test(unit.sense.unit)) return null;
  const last = addDays(after, -1);
  const days = daysBetween(context.date, last);
  return days > 0 ? period(unit.to, context.date, last, `P${days}D`) : null;
}
