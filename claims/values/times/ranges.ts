import { clockAt } from './clock.ts';
import { type Context, dayNumberAt, senseAt, skip, skipMark } from './context.ts';
import { acrossDays, dateOf, twoDays } from './day-ranges.ts';
import { day } from './make.ts';
import { dayAt, momentAt } from './moments.ts';
import { agreed, closed, filled, hoursBetween, late, lengthOf } from './range-ends.ts';
import type { ClockReading, DateReading, RangeReading } from './types.ts';

function joint(context: Context, at: number): number {
  const word = skip(context, at, 'to', 'upTo');
  return word > at ? word : skipMark(context, at, '-–—~');
}

function dateRange(
  context: Context,
  from: number,
  to: number,
  a: DateReading,
  b: DateReading,
): RangeReading | null {
  const first = filled(a, b, true);
  const second = filled(b, a, false);
  const ends = /^\(/u.test(second.timex) ? second.low : second.low;
  const length = lengthOf(context, first, second);
  if (length === null || /-/u.test(length)) return null;
  return {
    from,
    to: closed(context, to),
    tight: to,
    timex: `(${first.low},${ends},${length})`,
    high: ends,
    grain: 'period',
    ...(first.low.startsWith('X') ? {} : { resolved: first.low }),
  };
}

function timeRange(
  context: Context,
  from: number,
  to: number,
  a: ClockReading,
  b: ClockReading,
  date?: DateReading,
): RangeReading {
  const [first, second] = agreed(a, b);
  const prefix = date?.timex ?? '';
  return {
    from,
    to: closed(context, to),
    tight: to,
    timex: `(${prefix}${first.timex},${prefix}${second.timex},${hoursBetween(first, second)})`,
    high: `${prefix}${second.timex}`,
    grain: 'time',
    ...(date?.resolved ? { resolved: `${date.resolved}${first.timex}` } : {}),
  };
}

/** "3 and 12 September", "April 9-17": the month is told once. */
function sharedMonth(context: Context, at: number, opened: boolean): RangeReading | null {
  const start = skip(context, at, 'the');
  const number = dayNumberAt(context, start);
  const gap = number ? rangeGap(context, number.to, opened) : 0;
  if (number && gap > number.to) {
    const second = momentAt(context, gap);
    if (
      second?.date?.grain === 'day' &&
      second.date.month !== undefined &&
      !second.clock &&
      /-\d\d$/u.test(second.date.low)
    ) {
      const y = second.date.year ?? null;
      const low = day(number.to, y, second.date.month, number.value);
      return low.low <= second.date.low ? dateRange(context, at, second.to, low, second.date) : null;
    }
  }
  const first = momentAt(context, at);
  if (
    first?.date?.grain !== 'day' ||
    first.clock ||
    first.date.month === undefined ||
    !/-\d\d$/u.test(first.date.low)
  )
    return null;
  const to = rangeGap(context, first.to, opened);
  const high = to > first.to ? dayNumberAt(context, skip(context, to, 'the')) : null;
  if (
    !high ||
    context.grammar.countsSomething(context.pieces, high.to) ||
    context.pieces[high.to]?.text === ':'
  )
    return null;
  const second = day(high.to, first.date.year ?? null, first.date.month, high.value);
  return first.date.low < second.low ? dateRange(context, at, high.to, first.date, second) : null;
}

/** Where the word or mark between two ends stops; "and" only in "between … and". */
function rangeGap(context: Context, at: number, between: boolean): number {
  const to = joint(context, at);
  return to > at
    ? to
    : between || context.grammar.closesBetween(context.pieces, at)
      ? skip(context, at, 'and')
      : at;
}

/** Two hours with a word between: "5 से 6 बजे", "from 9 to 5pm"; bare hours need a word that calls for them. */
function hoursAt(
  context: Context,
  at: number,
  opened: boolean,
  loose: boolean,
): { to: number; a: ClockReading; b: ClockReading } | null {
  const a = clockAt(context, at, true);
  if (a?.grain !== 'time') return null;
  const gap = rangeGap(context, a.to, opened);
  if (gap === a.to) return null;
  const b = clockAt(context, gap, true);
  if (b?.grain !== 'time') return null;
  const military =
    /^0\d{3}$/u.test(`${context.pieces[at]?.key}`) || /^0\d{3}$/u.test(`${context.pieces[gap]?.key}`);
  const marked =
    military ||
    clockAt(context, at, false)?.grain === 'time' ||
    clockAt(context, gap, false)?.grain === 'time';
  if (!marked && !loose) return null;
  if (!marked && context.grammar.countsSomething(context.pieces, b.to)) return null;
  const part =
    a.part && a.late !== undefined && b.part === undefined && !b.sure && a.late && b.hour < 12 ? late(b) : b;
  return { to: b.to, a, b: part };
}

/** Two hours with their minutes in words: "two thirty to two forty five". */
function exactWords(context: Context, at: number, hours: { a: ClockReading; b: ClockReading }): boolean {
  return context.pieces[at]?.kind === 'word' && hours.a.minute > 0 && hours.b.minute > 0;
}

/** "2014 से 2018 तक", "from May to October 2020", "between 3 and 5 pm on Monday". */
export function rangeAt(context: Context, at: number): RangeReading | null {
  const between = senseAt(context, at, 'between');
  const opened = between ?? senseAt(context, at, 'from');
  const start = opened?.to ?? at;
  return (
    rangeOfMoments(context, at, start, between !== null) ??
    sharedAt(context, at, start, between !== null) ??
    rangeOfHours(context, at, start, opened !== null, between !== null)
  );
}

function sharedAt(context: Context, at: number, start: number, between: boolean): RangeReading | null {
  const found = sharedMonth(context, start, between);
  return found ? { ...found, from: at } : null;
}

function rangeOfMoments(context: Context, at: number, start: number, between: boolean): RangeReading | null {
  const first = momentAt(context, start);
  if (!first) return null;
  const gap = rangeGap(context, first.to, between);
  if (gap === first.to) return null;
  const second = momentAt(context, skip(context, gap, 'the'));
  if (!second) return null;
  if (first.clock?.grain === 'time' && second.clock?.grain === 'time') {
    const days = twoDays(context, gap, first, second);
    if (days) return acrossDays(context, at, second.to, days, [first.clock, second.clock]);
    const date = first.date ?? second.date;
    return timeRange(context, at, second.to, first.clock, second.clock, date);
  }
  if (first.clock || second.clock) return null;
  const a = dateOf(context, first);
  const b = dateOf(context, second);
  if (!a || !b || (first.bare === 'year' && second.bare === 'year' && !isYears(context, at, second.to)))
    return null;
  return dateRange(context, at, second.to, a, b);
}

/** Two bare years make a stretch only where they could be years in this text. */
function isYears(context: Context, from: number, to: number): boolean {
  const { pieces, grammar } = context;
  const first = pieces[from];
  const last = pieces[to - 1];
  const before = pieces[from - 1];
  if ((first?.glued && before?.text === '-') || /^\p{Sc}$/u.test(before?.text ?? '')) return false;
  const after = pieces[to];
  if ((after?.glued && after.kind === 'word') || after?.text === '-') return false;
  const low = Number(first?.kind === 'number' ? first.key : yearIn(pieces, from, to));
  const high = Number(last?.key);
  return low >= 1700 && high <= 2100 && low < high && !grammar.countsSomething(pieces, to);
}

/** The first year among some pieces. */
function yearIn(pieces: Context['pieces'], from: number, to: number): string {
  return pieces.slice(from, to).find(({ kind }) => kind === 'number')?.key ?? '';
}

function rangeOfHours(
  context: Context,
  at: number,
  start: number,
  opened: boolean,
  between: boolean,
): RangeReading | null {
  const dated = dayAt(context, start);
  if (dated) {
    const on = skipMark(context, skip(context, dated.to, 'of', 'on', 'in', 'at'), ',');
    const inner = senseAt(context, on, 'between');
    const from = inner ?? senseAt(context, on, 'from');
    const hours = hoursAt(context, from?.to ?? on, inner !== null || between, true);
    if (hours) {
      const lateDay = dated.late && !hours.a.sure;
      const a = lateDay && hours.a.hour < 12 ? late(hours.a) : hours.a;
      const b = lateDay && !hours.b.sure && hours.b.hour < 12 ? late(hours.b) : hours.b;
      return timeRange(context, at, hours.to, a, b, dated.date);
    }
  }
  const sure = hoursAt(context, start, between, false);
  const hours = sure ?? hoursAt(context, start, between, true);
  if (!hours) return null;
  const after = skip(context, closed(context, hours.to), 'of', 'on', 'in');
  const day = momentAt(context, after);
  if (day?.date && !day.bare && !day.clock && day.date.unit === 'D')
    return { ...timeRange(context, at, hours.to, hours.a, hours.b, day.date), to: day.to, tight: day.to };
  const part = day?.date && day.clock?.grain === 'daypart' ? day : null;
  if (part?.date) {
    const move = (clock: ClockReading) =>
      part.clock?.late && !clock.sure && clock.hour < 12 ? late(clock) : clock;
    const reading = timeRange(context, at, hours.to, move(hours.a), move(hours.b), part.date);
    return { ...reading, to: part.to, tight: part.to };
  }
  if (!sure && !(opened && exactWords(context, start, hours))) return null;
  return timeRange(context, at, hours.to, hours.a, hours.b);
}
