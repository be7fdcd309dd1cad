import { type Context, senseAt, skip, yearAt, yearOf } from './context.ts';
import { durationAt, isOfClock, moved } from './duration.ts';
import { isoDay, year } from './make.ts';
import { type Parts, stamp } from './shifted-periods.ts';
import type { DateReading } from './types.ts';
import { dayWord, nearest, shiftedWeekday, weekdayAndDate } from './weekdays.ts';
import { writtenDate } from './written-dates.ts';

/** The day or moment that lies a duration from `base`. */
export function from(
  to: number,
  base: { date: string; seconds: number },
  parts: Parts,
  sign: 1 | -1,
): DateReading | null {
  const clock = parts.some(({ unit }) => isOfClock(unit));
  const found = moved(base, parts, sign);
  if (!found) return null;
  if (!clock) return isoDay(to, found.date);
  return {
    ...isoDay(to, found.date),
    timex: stamp(found),
    low: stamp(found),
    resolved: stamp(found),
    grain: 'time',
  };
}

/** "दो दिन पहले", "three weeks later", "in 5 minutes", "दो महीने में" of what is to come. */
export function durationAway(context: Context, at: number): DateReading | null {
  if (context.date === null) return null;
  const now = { date: context.date, seconds: context.seconds };
  const opened = senseAt(context, at, 'inFuture');
  if (opened) {
    const duration = durationAt(context, opened.to);
    const toCome = context.tense(at) > 0 || at === 0;
    if (!duration || !toCome || senseAt(context, duration.to, 'of')) return null;
    return from(duration.to, now, duration.parts, 1);
  }
  const duration = durationAt(context, at);
  if (!duration) return null;
  if (context.grammar.anchors(context.pieces, at)) return null;
  const ago = senseAt(context, duration.to, 'ago');
  if (ago) return from(ago.to, now, duration.parts, -1);
  const later = senseAt(context, duration.to, 'later');
  if (later && (later.sense.fromNow || context.tense(at) > 0)) return from(later.to, now, duration.parts, 1);
  const within = senseAt(context, duration.to, 'within');
  if (within && (context.tense(at) > 0 || context.pieces[within.to] === undefined))
    return from(within.to, now, duration.parts, 1);
  const onward = senseAt(context, duration.to, 'fromThen');
  const then = onward ?? senseAt(context, duration.to, 'beforeThen');
  if (!then) return null;
  const sign = onward ? 1 : -1;
  const base = baseDate(context, then.to);
  return base?.resolved
    ? from(base.to, { date: base.resolved.slice(0, 10), seconds: 0 }, duration.parts, sign)
    : null;
}

/** "the day after Christmas", "the day before 5 June". */
export function dayBeside(context: Context, at: number): DateReading | null {
  const the = skip(context, at, 'the');
  const unit = the > at && context.grammar.shiftsParts ? senseAt(context, the, 'unit') : null;
  if (unit?.sense.unit !== 'D' || unit.sense.plural) return null;
  const onward = senseAt(context, unit.to, 'fromThen');
  const then = onward ?? senseAt(context, unit.to, 'beforeThen');
  const base = then && context.pieces[unit.to]?.key !== 'from' ? baseDate(context, then.to) : null;
  if (!base?.resolved || base.grain !== 'day') return null;
  return from(base.to, { date: base.resolved, seconds: 0 }, [{ count: 1, unit: 'D' }], onward ? 1 : -1);
}

/** A day from which a duration is counted. */
function baseDate(context: Context, at: number): DateReading | null {
  const now = senseAt(context, at, 'now');
  if (now && context.date !== null) return isoDay(now.to, context.date);
  const found =
    dayWord(context, at) ??
    shiftedWeekday(context, at) ??
    weekdayAndDate(context, at) ??
    writtenDate(context, at);
  if (found?.timex.startsWith('XXXX-WXX-') && found.grain === 'weekday')
    return nearest(context, found.to, Number(found.timex.slice(-1)), 1);
  if (!found || found.resolved || found.grain !== 'day') return found;
  const y = yearOf(context);
  if (y === null) return found;
  const here = `${y}${found.timex.slice(4)}`;
  const passed = context.date !== null && here < context.date && senseAt(context, at, 'feast') !== null;
  return { ...found, resolved: passed ? `${y + 1}${found.timex.slice(4)}` : here };
}

/** "कल से तीन सप्ताह बाद", "आज से 2 सप्ताह": the day first. */
export function dayThenDuration(context: Context, at: number): DateReading | null {
  const base = dayWord(context, at) ?? yearBase(context, at);
  const since = base ? senseAt(context, base.to, 'from') : null;
  const duration = since ? durationAt(context, since.to) : null;
  if (!base?.resolved || !duration) return null;
  const ago = senseAt(context, duration.to, 'ago');
  const end = ago?.to ?? skip(context, duration.to, 'later', 'within');
  return from(end, { date: base.resolved, seconds: 0 }, duration.parts, ago ? -1 : 1);
}

function yearBase(context: Context, at: number): DateReading | null {
  const found = skip(context, at, 'yearWord') > at ? yearAt(context, at, false) : null;
  return found ? { ...year(found.to, found.value), resolved: `${found.value}-01-01` } : null;
}
