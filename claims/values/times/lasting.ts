import { two } from '../calendar.ts';
import { type Context, senseAt, skip, skipMark } from './context.ts';
import { durationAt, durationTimex, isOfClock, moved } from './duration.ts';
import { momentAt } from './moments.ts';
import type { Moment, RangeReading } from './types.ts';

type Parts = NonNullable<ReturnType<typeof durationAt>>['parts'];

/** Half hours as minutes: two hours and a half are 2 hours and 30 minutes. */
function inWholeUnits(parts: Parts): Parts {
  return parts.flatMap((part) => {
    const whole = Math.floor(part.count);
    const minutes = (part.count - whole) * 60;
    if (part.unit !== 'H' || minutes === 0 || !Number.isInteger(minutes)) return [part];
    const rest = { count: minutes, unit: 'MIN' as const };
    return whole === 0 ? [rest] : [{ count: whole, unit: 'H' as const }, rest];
  });
}

/** A stretch that begins at a moment and lasts so long. */
function lasting(
  context: Context,
  from: number,
  to: number,
  start: Moment,
  parts: Parts,
): RangeReading | null {
  const name = durationTimex(parts);
  const { date, clock } = start;
  if (clock?.grain === 'time') {
    if (!parts.every(({ unit }) => isOfClock(unit))) return null;
    const end = moved(
      {
        date: date?.resolved ?? context.date ?? '2000-01-01',
        seconds: clock.hour * 3600 + clock.minute * 60,
      },
      parts,
      1,
    );
    if (!end) return null;
    const h = Math.floor(end.seconds / 3600);
    const m = Math.floor(end.seconds / 60) % 60;
    const s = end.seconds % 60;
    const prefix = date?.timex ?? '';
    const high = `${prefix}T${two(h)}:${two(m)}:${two(s)}`;
    const long = durationTimex(inWholeUnits(parts));
    return { from, to, tight: to, timex: `(${prefix}${clock.timex},${high},${long})`, high, grain: 'time' };
  }
  const first =
    date?.resolved ??
    (date?.low.startsWith('XXXX-') && context.date
      ? `${context.date.slice(0, 4)}${date.low.slice(4)}`
      : undefined);
  if (!first || !/^\d{4}-\d\d-\d\d$/u.test(first) || parts.some(({ unit }) => isOfClock(unit))) return null;
  const end = moved({ date: first, seconds: 0 }, parts, 1);
  if (!end) return null;
  return {
    from,
    to,
    tight: to,
    timex: `(${first},${end.date},${name})`,
    high: end.date,
    grain: 'period',
    resolved: first,
  };
}

/** "for 2 hours from 2pm", "3 days starting next Monday", "from 10 am for 3 hours". */
export function lastingAt(context: Context, at: number): RangeReading | null {
  const opened = skip(context, at, 'for');
  const duration = durationAt(context, opened);
  if (duration) {
    const next = skipMark(context, duration.to, ',');
    const link = senseAt(context, next, 'starting') ?? (opened > at ? senseAt(context, next, 'from') : null);
    const start = link ? momentAt(context, link.to, true) : null;
    return start && !start.bare && !start.now ? lasting(context, at, start.to, start, duration.parts) : null;
  }
  const from = senseAt(context, at, 'from');
  const start = momentAt(context, from?.to ?? at);
  if (!start) return null;
  const inner = senseAt(context, start.to, 'from');
  const clock = inner && start.date && !start.clock ? momentAt(context, inner.to) : null;
  const whole: Moment = clock?.clock && start.date ? { ...clock, date: start.date } : start;
  const lasts = senseAt(context, whole.to, 'for');
  const long = lasts ? durationAt(context, lasts.to) : null;
  return long && whole.clock?.grain === 'time' ? lasting(context, at, long.to, whole, long.parts) : null;
}
