import { clockAt } from './clock.ts';
import { type Context, senseAt, skip } from './context.ts';
import { durationTimex } from './duration.ts';
import type { TimeReading } from './types.ts';

function repeated(from: number, to: number, timex: string): TimeReading {
  return {
    from,
    to,
    tight: { from, bare: from, to },
    rule: 'time.set',
    fact: { type: 'time', timex, grain: 'period', comparator: 'exact' },
  };
}

/** "हर दो दिन", "every day", "each Monday at 4 pm". */
function everyAt(context: Context, at: number): { to: number; timex: string } | null {
  const every = senseAt(context, at, 'every');
  if (!every) return null;
  const other = senseAt(context, every.to, 'other');
  const number = other
    ? { value: 2, length: other.to - every.to }
    : context.grammar.amountOfTime(context.pieces, every.to);
  const unit = senseAt(context, every.to + (number?.length ?? 0), 'unit');
  if (unit)
    return { to: unit.to, timex: durationTimex([{ count: number?.value ?? 1, unit: unit.sense.unit }]) };
  const weekday = senseAt(context, other?.to ?? every.to, 'weekday');
  if (weekday) return { to: weekday.to, timex: `XXXX-WXX-${weekday.sense.n}` };
  const part = senseAt(context, every.to, 'part');
  return part ? { to: part.to, timex: `T${part.sense.id}` } : null;
}

/** "in the mornings": a part of every day. */
function partsOfDays(context: Context, at: number): { to: number; timex: string } | null {
  const opened = skip(context, at, 'in');
  const the = opened > at ? skip(context, opened, 'the') : at;
  const part = the > opened ? senseAt(context, the, 'part') : null;
  return part?.sense.plural ? { to: part.to, timex: `T${part.sense.id}` } : null;
}

function named(context: Context, at: number): { to: number; timex: string } | null {
  const frequency = senseAt(context, at, 'frequency');
  if (frequency) return { to: frequency.to, timex: frequency.sense.timex };
  const weekday = senseAt(context, at, 'weekday');
  if (!weekday) return partsOfDays(context, at);
  if (weekday.sense.every) return { to: weekday.to, timex: `XXXX-WXX-${weekday.sense.n}` };
  const part = senseAt(context, weekday.to, 'part');
  return part?.sense.plural ? { to: part.to, timex: `XXXX-WXX-${weekday.sense.n}T${part.sense.id}` } : null;
}

/** A time that comes again and again, as a TIMEX3 set. */
export function repetitionAt(context: Context, at: number): TimeReading | null {
  const found = everyAt(context, at) ?? named(context, at);
  if (found) {
    const next = skip(context, found.to, 'at', 'on', 'of');
    const clock = clockAt(context, next, context.grammar.callsTime(context.pieces, next - 1));
    if (clock?.grain !== 'time') return repeated(at, found.to, found.timex);
    const timex =
      found.timex.startsWith('P') || found.timex.startsWith('T')
        ? clock.timex
        : `${found.timex}${clock.timex}`;
    return repeated(at, clock.to, timex);
  }
  const clock = clockAt(context, at, false);
  const after = clock?.grain === 'time' ? (everyAt(context, clock.to) ?? named(context, clock.to)) : null;
  if (!clock || !after) return null;
  return repeated(at, after.to, after.timex.startsWith('X') ? `${after.timex}${clock.timex}` : clock.timex);
}
