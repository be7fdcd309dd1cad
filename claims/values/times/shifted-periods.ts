import { addDays, addMonths, two } from '../calendar.ts';
import { type Context, dayNumberAt, senseAt, skip, yearOf } from './context.ts';
import { durationAt, durationTimex, isOfClock, moved } from './duration.ts';
import { day, month, period, shifted, year } from './make.ts';
import type { DateReading } from './types.ts';
import { writtenDate } from './written-dates.ts';

/** "the week after next". */
function afterNext(context: Context, at: number): DateReading | null {
  const unit = senseAt(context, skip(context, at, 'the'), 'unit');
  const after = unit ? senseAt(context, unit.to, 'afterNext') : null;
  return unit && after && context.date !== null ? shifted(after.to, context.date, unit.sense.unit, 2) : null;
}

/** "अगले महीने", "this year", "last quarter", "इस मई", "next Christmas". */
export function shiftedPeriod(context: Context, at: number): DateReading | null {
  const shift = senseAt(context, skip(context, at, 'the'), 'shift');
  if (!shift) return afterNext(context, at);
  const unit = senseAt(context, shift.to, 'unit');
  if (unit && !context.grammar.countsFromNow(context.pieces, at, unit.to)) return null;
  if (
    unit &&
    !unit.sense.plural &&
    context.date !== null &&
    !(unit.sense.unit === 'D' && shift.sense.n === 0)
  )
    return (
      shifted(unit.to, context.date, unit.sense.unit, shift.sense.n) ??
      clockPeriod(context, unit.to, shift.sense.n, unit.sense.unit)
    );
  const y = yearOf(context);
  if (y === null) return null;
  const fiscal = senseAt(context, shift.to, 'yearWord');
  if (fiscal) {
    const found = year(fiscal.to, y + shift.sense.n);
    return fiscal.sense.prefix
      ? { ...found, timex: `${fiscal.sense.prefix}${y + shift.sense.n}`, grain: 'season' }
      : found;
  }
  const named = senseAt(context, shift.to, 'month');
  if (named && context.grammar.isMonth(context.pieces, shift.to, named.to)) {
    const date = monthAfter(context, named.to);
    if (date !== null) return day(date.to, null, named.sense.n, date.day);
    return month(named.to, y + shift.sense.n, named.sense.n);
  }
  const season = senseAt(context, shift.to, 'season');
  if (season)
    return {
      to: season.to,
      timex: `${y + shift.sense.n}-${season.sense.id}`,
      low: `${y}`,
      grain: 'season',
      unit: 'M',
    };
  const feast = senseAt(context, shift.to, 'feast');
  if (feast)
    return context.grammar.feast(feast.sense, nearestFeast(context, feast.sense, shift.sense.n), feast.to);
  const date = writtenDate(context, shift.to);
  if (date?.grain === 'day' && shift.sense.word !== 'last' && shift.sense.word !== 'previous') return date;
  return null;
}

function nearestFeast(
  context: Context,
  feast: { readonly on: unknown; readonly ref: string },
  shift: number,
): number | null {
  const y = yearOf(context);
  if (y === null || context.date === null) return null;
  const here = context.grammar.feast(feast as never, y, 0)?.resolved;
  if (shift > 0) return here && here > context.date ? y : y + 1;
  return shift < 0 && (!here || here >= context.date) ? y - 1 : y;
}

function monthAfter(context: Context, at: number): { day: number; to: number } | null {
  const number = dayNumberAt(context, at);
  return number ? { day: number.value, to: number.to } : null;
}

/** "next hour", "last minute": from or to the moment of publication. */
function clockPeriod(
  context: Context,
  to: number,
  shift: number,
  unit: 'S' | 'MIN' | 'H' | string,
): DateReading | null {
  if (context.date === null || shift === 0 || (unit !== 'H' && unit !== 'MIN' && unit !== 'S')) return null;
  return aroundNow(context, to, [{ count: 1, unit }], shift < 0 ? -1 : 1);
}

export function stamp({ date, seconds }: { date: string; seconds: number }): string {
  const h = Math.floor(seconds / 3600);
  const m = Math.floor(seconds / 60) % 60;
  const s = Math.round(seconds % 60);
  return `${date}T${two(h)}:${two(m)}:${two(s)}`;
}

export type Parts = NonNullable<ReturnType<typeof durationAt>>['parts'];

/** The days after, or before, that of publication: `(2016-11-08,2016-11-11,P3D)`. */
function aroundNow(context: Context, to: number, parts: Parts, sign: 1 | -1): DateReading | null {
  if (context.date === null) return null;
  const name = durationTimex(parts);
  const quarters =
    parts.length === 1 && parts[0]?.unit === 'Q' && Number.isInteger(parts[0].count) ? parts[0].count : 0;
  if (quarters > 0 && quarters < 400) {
    const here = shifted(to, context.date, 'Q', sign > 0 ? 1 : 0)?.low;
    const other = here ? addMonths(here, sign * quarters * 3) : undefined;
    if (here && other) return sign > 0 ? period(to, here, other, name) : period(to, other, here, name);
  }
  if (parts.some(({ unit }) => isOfClock(unit))) {
    const now = { date: context.date, seconds: context.seconds };
    const other = moved(now, parts, sign);
    if (!other) return null;
    const [a, b] = sign > 0 ? [now, other] : [other, now];
    return { ...period(to, stamp(a), stamp(b), name), resolved: stamp(a) };
  }
  const base = sign > 0 ? addDays(context.date, 1) : context.date;
  const other = moved({ date: base, seconds: 0 }, parts, sign);
  if (!other) return null;
  return sign > 0 ? period(to, base, other.date, name) : period(to, other.date, base, name);
}

/** "अगले 3 दिन", "2 अगले दिनों", "the past two weeks", "आने वाले 5 सालों". */
export function shiftedDuration(context: Context, at: number): DateReading | null {
  const start = skip(context, at, 'the');
  const shift = senseAt(context, start, 'shift');
  if (shift && shift.sense.n !== 0) {
    const duration = durationAt(context, shift.to);
    return duration && context.grammar.countsFromNow(context.pieces, start, duration.to)
      ? aroundNow(context, duration.to, duration.parts, shift.sense.n < 0 ? -1 : 1)
      : null;
  }
  const number = context.grammar.amountOfTime(context.pieces, start);
  const inner = number ? senseAt(context, start + number.length, 'shift') : null;
  const unit = inner ? senseAt(context, inner.to, 'unit') : null;
  if (!number || !inner || !unit || inner.sense.n === 0) return null;
  if (!unit.sense.plural && number.value !== 1 && context.grammar.shiftsParts) return null;
  return aroundNow(
    context,
    unit.to,
    [{ count: number.value, unit: unit.sense.unit }],
    inner.sense.n < 0 ? -1 : 1,
  );
}
