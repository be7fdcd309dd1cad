import { two } from '../calendar.ts';
import { type Context, remember, senseAt, skip } from './context.ts';
import type { ClockReading } from './types.ts';
import { writtenDate } from './written-dates.ts';

interface Bare {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Whether minutes are written. */
  readonly exact: boolean;
  /** Whether only a word beside it shows that it is a time. */
  readonly loose: boolean;
  readonly late?: boolean;
}

/** Parts of the day that are an hour where none is told: midnight, lunch. */
const HOURS_OF_PARTS: Readonly<Record<string, number>> = { MN: 0, LU: 12 };

function timexOf(hour: number, minute: number, exact: boolean, second?: number): string {
  const minutes = exact || minute > 0 ? `:${two(minute)}` : '';
  return `T${two(hour)}${minutes}${second === undefined ? '' : `:${two(second)}`}`;
}

/** "10:30", "8.30", "1140", "7": an hour, with its minutes where they are written. */
function digitsAt(context: Context, at: number): Bare | null {
  const piece = context.pieces[at];
  const key = piece?.key ?? '';
  const colon = piece?.kind === 'clock' ? key.match(/^(\d{1,2}):(\d\d)(?::(\d\d))?$/u) : null;
  const dot = piece?.kind === 'number' ? key.match(/^(\d{1,2})\.(\d\d)$/u) : null;
  const run = piece?.kind === 'number' ? key.match(/^(\d{1,2})(\d\d)$/u) : null;
  const found = colon ?? dot ?? run;
  if (found) {
    const hour = Number(found[1]);
    const minute = Number(found[2]);
    const second = found[3];
    if (hour > 24 || minute > 59 || Number(second ?? 0) > 59) return null;
    return {
      to: at + 1,
      hour,
      minute,
      exact: true,
      loose: !colon,
      ...(second ? { second: Number(second) } : {}),
    };
  }
  if (piece?.kind !== 'number' || !/^\d{1,2}$/u.test(key) || Number(key) > 24) return null;
  const colonMark = context.pieces[at + 1];
  const minutes = context.pieces[at + 2];
  if (
    colonMark?.text === ':' &&
    colonMark.glued &&
    /^\d\d$/u.test(minutes?.key ?? '') &&
    Number(minutes?.key) < 60
  )
    return { to: at + 3, hour: Number(key), minute: Number(minutes?.key), exact: true, loose: false };
  return { to: at + 1, hour: Number(key), minute: 0, exact: false, loose: true };
}

/** "साढ़े सात", "आठ", "seven thirty": an hour in words. */
function wordsAt(context: Context, at: number): Bare | null {
  const piece = context.pieces[at];
  const addend = context.grammar.hourNumber(context.pieces, at);
  if (!addend || piece?.kind === 'slash' || addend.value >= 25 || addend.value < 0.5) return null;
  const hour = Math.floor(addend.value);
  const minute = Math.round((addend.value - hour) * 60);
  if (minute % 15 !== 0) return null;
  const end = at + addend.length;
  if (minute === 0 && piece?.kind === 'word') {
    const gap = context.pieces[end]?.text === '-' && context.pieces[end]?.glued ? end + 1 : end;
    const rest = context.grammar.hourNumber(context.pieces, gap);
    if (
      rest &&
      context.pieces[gap]?.kind === 'word' &&
      Number.isInteger(rest.value) &&
      rest.value >= 5 &&
      rest.value < 60
    )
      return { to: gap + rest.length, hour, minute: rest.value, exact: true, loose: true };
  }
  return { to: end, hour, minute, exact: minute > 0, loose: true };
}

/** "दस बजकर दस मिनट", "आठ बजने में तीन मिनट बाकी", "20 min past eight", "quarter to five", "half past seven". */
function aroundHour(context: Context, at: number): Bare | null {
  const hour = digitsAt(context, at) ?? wordsAt(context, at);
  const past = hour && !hour.exact ? senseAt(context, hour.to, 'minutesPastHour') : null;
  if (hour && past) {
    const minutes = context.grammar.hourNumber(context.pieces, past.to);
    if (!minutes || minutes.value >= 60) return null;
    const end = skip(context, past.to + minutes.length, 'minutes');
    return { to: end, hour: hour.hour, minute: minutes.value, exact: true, loose: false };
  }
  const before = hour ? senseAt(context, hour.to, 'minutesToHour') : null;
  if (hour && before) {
    const minutes = context.grammar.hourNumber(context.pieces, before.to);
    const unit = minutes ? senseAt(context, before.to + minutes.length, 'minutes') : null;
    if (!minutes || !unit || minutes.value >= 60) return null;
    const total = hour.hour * 60 + hour.minute - minutes.value;
    return {
      to: skip(context, unit.to, 'left'),
      hour: Math.floor(total / 60),
      minute: total % 60,
      exact: true,
      loose: false,
    };
  }
  return pastOrTo(context, at);
}

function pastOrTo(context: Context, at: number): Bare | null {
  const share = senseAt(context, at, 'quarterHour') ?? senseAt(context, at, 'halfHour');
  const half = senseAt(context, at, 'halfHour') !== null;
  const number = share ? null : context.grammar.hourNumber(context.pieces, at);
  const minutes = share ? (half ? 30 : 15) : number?.value === 0.75 ? 45 : number?.value;
  if (minutes === undefined || minutes >= 60 || minutes < 1) return null;
  const end = share ? share.to : skip(context, at + (number?.length ?? 0), 'minutes');
  const past = senseAt(context, end, 'past');
  const to = past ? null : senseAt(context, end, 'toHour');
  const link = past ?? to;
  if (!link || (to && !share && end === at + (number?.length ?? 0))) return null;
  const hour = digitsAt(context, link.to) ?? wordsAt(context, link.to);
  if (!hour || hour.exact) return null;
  const total = hour.hour * 60 + (past ? minutes : -minutes);
  return {
    to: hour.to,
    hour: Math.floor(((total + 1440) % 1440) / 60),
    minute: (total + 1440) % 60,
    exact: true,
    loose: false,
  };
}

/** "a" and "p" alone are glued to their digits. */
function isMeridiem(context: Context, to: number, from: number): boolean {
  const word = context.pieces[from];
  return (
    to - from > 1 ||
    (word?.key.length ?? 0) > 1 ||
    (word?.glued === true && context.pieces[from - 1]?.kind !== 'word')
  );
}

/** A clock time with the word that makes it one: बजे, o'clock, am. */
function markedAt(context: Context, at: number): { bare: Bare; marked: boolean } | null {
  const named = senseAt(context, at, 'hour');
  if (named) {
    const again = digitsAt(context, named.to) ?? wordsAt(context, named.to);
    const word = again ? senseAt(context, again.to, 'oclock') : null;
    if (!word)
      return {
        bare: {
          to: named.to,
          hour: named.sense.h,
          minute: 0,
          exact: false,
          loose: false,
          late: named.sense.h >= 12,
        },
        marked: true,
      };
  }
  const around = aroundHour(context, at);
  const bare = around ?? digitsAt(context, at) ?? wordsAt(context, at);
  if (!bare) return null;
  const oclock = senseAt(context, bare.to, 'oclock');
  const meridiem = senseAt(context, oclock?.to ?? bare.to, 'meridiem');
  if (meridiem && bare.hour <= 12 && isMeridiem(context, meridiem.to, bare.to)) {
    const hour = (bare.hour % 12) + (meridiem.sense.pm ? 12 : 0);
    return { bare: { ...bare, to: meridiem.to, hour, loose: false, late: meridiem.sense.pm }, marked: true };
  }
  if (oclock) return { bare: { ...bare, to: oclock.to, loose: false }, marked: true };
  const paired =
    bare.exact &&
    context.pieces[at]?.kind === 'word' &&
    context.grammar.endsClock(context.pieces, at, bare.to);
  return { bare, marked: around !== null || !bare.loose || paired };
}

/** An hour in the part of the day that is told: शाम 5 is 17. */
function placed(hour: number, part: string, late: boolean): number {
  if (part === 'MN') return hour === 12 ? 0 : hour;
  if (!late || hour >= 12) return hour === 12 && part === 'NI' ? 0 : hour;
  if (part === 'NI' && hour < 5) return hour;
  return (part === 'AF' || part === 'LU' || part === 'MEL') && hour >= 10 ? hour : hour + 12;
}

function clock(bare: Bare, to: number, part?: { id: string; late: boolean }): ClockReading {
  const hour = part && bare.late === undefined ? placed(bare.hour, part.id, part.late) : bare.hour;
  return {
    to,
    timex: timexOf(hour, bare.minute, bare.exact, bare.second),
    grain: 'time',
    hour,
    minute: bare.minute,
    sure: part !== undefined || bare.late !== undefined || bare.hour > 12,
    ...(part ? { late: part.late } : bare.late === undefined ? {} : { late: bare.late }),
    ...(part ? { part: part.id } : {}),
  };
}

/** Whether a bare number counts what follows it. */
function counts(context: Context, at: number): boolean {
  const piece = context.pieces[at];
  if (piece?.text === '%' || context.grammar.units.match(context.pieces, at)) return true;
  return context.grammar.countsSomething(context.pieces, at);
}

/** Four digits that are a year before they are an hour. */
function isRun(context: Context, at: number): boolean {
  const key = context.pieces[at]?.key ?? '';
  return context.pieces[at]?.kind === 'number' && /^\d{3,4}$/u.test(key) && !key.startsWith('0');
}

/** A part of the day at `at`, with the little words around it: "in the morning", "शाम को". */
function partAt(
  context: Context,
  at: number,
): { to: number; id: string; late: boolean; weak: boolean } | null {
  const start = context.grammar.shiftsParts ? skip(context, skip(context, at, 'in', 'on'), 'the') : at;
  const found = senseAt(context, start, 'part');
  return found && !found.sense.plural
    ? { to: found.to, id: found.sense.id, late: found.sense.late, weak: found.sense.weak === true }
    : null;
}

/**
 * A time of day: "शाम साढ़े पांच बजे", "3.30 pm", "5 in the afternoon", "noon", "सुबह". A bare number is one
 * only where `loose` says that the words before it call for a time.
 */
export function clockAt(context: Context, at: number, loose: boolean): ClockReading | null {
  return remember(context, loose ? 'clock.loose' : 'clock', at, () => findClockAt(context, at, loose));
}

/** "the morning of 5 June": the number is the day of a date, and no hour. */
function datedAfter(context: Context, at: number, hour: number): boolean {
  const date = writtenDate(context, at);
  return date?.grain === 'day' && date.to > hour;
}

function findClockAt(context: Context, at: number, loose: boolean): ClockReading | null {
  const part = partAt(context, at);
  if (part) {
    const linked = skip(context, part.to, 'of', 'in', 'on', 'at');
    const inner = markedAt(context, linked);
    if (inner && !datedAfter(context, linked, inner.bare.to) && (inner.marked || part.to > at || loose)) {
      const calls = inner.marked || !context.grammar.countsSomething(context.pieces, inner.bare.to);
      if (calls) return clock(inner.bare, inner.bare.to, part);
    }
    if (part.weak || context.grammar.greetings.has(context.pieces[at - 1]?.key ?? '')) return null;
    const whole = HOURS_OF_PARTS[part.id];
    if (whole !== undefined)
      return clock(
        { to: part.to, hour: whole, minute: 0, exact: false, loose: false, late: whole >= 12 },
        part.to,
      );
    return {
      to: part.to,
      timex: `T${part.id}`,
      grain: 'daypart',
      hour: 0,
      minute: 0,
      sure: true,
      late: part.late,
      part: part.id,
    };
  }
  const start = skip(context, at, 'at');
  const found = markedAt(context, start);
  if (!found) return null;
  const linked = skip(context, found.bare.to, 'of', 'in');
  const after = partAt(context, linked) ?? partAt(context, skip(context, found.bare.to, 'edge'));
  if (after && found.bare.hour <= 12 && (found.marked || linked > found.bare.to || after.id === 'MEL'))
    return clock(found.bare, context.grammar.partTail(context.pieces, after.to), after);
  const ends =
    start > at && found.bare.hour <= 12 && /^[.?!]?$/u.test(context.pieces[found.bare.to]?.text ?? '');
  if (!found.marked && ((!loose && !ends) || isRun(context, start) || counts(context, found.bare.to)))
    return null;
  return clock(found.bare, found.bare.to);
}
