import { type Context, senseAt, skip, yearOf } from './context.ts';
import { day, month } from './make.ts';
import type { DateReading } from './types.ts';
import { writtenDate } from './written-dates.ts';

/** A month, or a day of one, without its year. */
function yearless(context: Context, at: number): DateReading | null {
  const date = writtenDate(context, at);
  if (date?.grain === 'day' && /^XXXX-\d\d-\d\d$/u.test(date.timex)) return date;
  const name = date ? null : senseAt(context, at, 'month');
  return name && context.grammar.isMonth(context.pieces, at, name.to)
    ? month(name.to, null, name.sense.n)
    : null;
}

/** "March last year", "5 June of this year": the year that the day of publication makes of it. */
export function datedByShift(context: Context, at: number): DateReading | null {
  const now = yearOf(context);
  const date = now === null ? null : yearless(context, at);
  const shift = date ? senseAt(context, skip(context, date.to, 'of'), 'shift') : null;
  const unit = shift ? senseAt(context, shift.to, 'unit') : null;
  if (!date || !shift || unit?.sense.unit !== 'Y' || unit.sense.plural || now === null) return null;
  const of = now + shift.sense.n;
  const m = Number(date.timex.slice(5, 7));
  return date.grain === 'month' ? month(unit.to, of, m) : day(unit.to, of, m, Number(date.timex.slice(8)));
}
