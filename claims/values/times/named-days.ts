import { addDays, mondayOf, weekTimex } from '../calendar.ts';
import { type Context, senseAt, skip, skipMark, yearAt, yearOf } from './context.ts';
import { month } from './make.ts';
import type { DateReading } from './types.ts';

/** "2019", "of 2019", "last year", "of this year" after a name. */
function yearOfNamed(context: Context, at: number): { value: number; to: number } | null {
  const of = skip(context, at, 'of');
  const told = yearAt(context, of, false);
  if (told) return told;
  const shift = senseAt(context, of, 'shift');
  const unit = shift ? senseAt(context, shift.to, 'unit') : null;
  const now = yearOf(context);
  return shift && now !== null && unit?.sense.unit === 'Y' && !unit.sense.plural
    ? { value: now + shift.sense.n, to: unit.to }
    : null;
}

/** The weekend beside a feast: that of its week, or the one that its Monday makes long. */
function weekendOf(feast: DateReading, to: number): DateReading {
  const { resolved } = feast;
  if (!resolved) return { ...feast, to, grain: 'period' };
  const monday = mondayOf(resolved);
  const saturday = addDays(monday, resolved === monday ? -2 : 5);
  return {
    to,
    timex: `${weekTimex(mondayOf(saturday))}-WE`,
    low: saturday,
    resolved: saturday,
    grain: 'period',
    unit: 'W',
  };
}

/** A feast, with its year where one is told, or its weekend: "Christmas last year", "Easter weekend 2021". */
export function feast(context: Context, at: number): DateReading | null {
  const before = yearAt(context, at, false);
  const named = senseAt(context, skip(context, before ? skip(context, before.to, 'of') : at, 'the'), 'feast');
  if (!named) return null;
  const after = before ? null : yearOfNamed(context, named.to);
  const end = after?.to ?? named.to;
  const weekend = senseAt(context, end, 'unit');
  if (weekend?.sense.unit !== 'WE' || weekend.sense.plural)
    return context.grammar.feast(named.sense, before?.value ?? after?.value ?? null, end);
  const late = before || after ? null : yearOfNamed(context, weekend.to);
  const of = before?.value ?? after?.value ?? late?.value ?? null;
  const found = context.grammar.feast(named.sense, of, end);
  return found ? weekendOf(found, late?.to ?? weekend.to) : null;
}

/** "April of 87", "June '68": a month of a year that is told by its last two figures. */
export function monthOfShortYear(context: Context, at: number): DateReading | null {
  const name = senseAt(context, at, 'month');
  if (!name) return null;
  const of = skip(context, name.to, 'of');
  const figures = skipMark(context, of, "'’‘");
  const piece = context.pieces[figures];
  if (piece?.kind !== 'number' || !/^\d\d$/u.test(piece.key) || (figures === of && of === name.to))
    return null;
  const n = Number(piece.key);
  const certain = figures > of ? piece.glued : n > 31;
  if (!certain || context.grammar.countsSomething(context.pieces, figures + 1)) return null;
  return month(figures + 1, (n < 30 ? 2000 : 1900) + n, name.sense.n);
}

/** A season of a year: "summer 2019", "2016 की सर्दियां". */
export function season(context: Context, at: number): DateReading | null {
  const named = senseAt(context, skip(context, at, 'the'), 'season');
  if (!named) return null;
  const of = yearOfNamed(context, named.to);
  const timex = `${of ? `${of.value}-` : ''}${named.sense.id}`;
  return { to: of?.to ?? named.to, timex, low: timex, grain: 'season', unit: 'M' };
}
