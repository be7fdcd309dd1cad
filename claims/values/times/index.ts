import type { Comparator, Time } from '../../facts.ts';
import type { ValueGrammar } from '../grammar.ts';
import type { Piece } from '../pieces.ts';
import type { Mod } from '../senses.ts';
import { mayBegin } from './beginnings.ts';
import { type Context, senseAt, skip } from './context.ts';
import { durationAt, durationTimex } from './duration.ts';
import { lastingAt } from './lasting.ts';
import { momentAt } from './moments.ts';
import { rangeAt } from './ranges.ts';
import { repetitionAt } from './repetitions.ts';
import type { Moment, RangeReading, TimeReading } from './types.ts';

const COMPARATORS: Readonly<Record<Mod, Comparator>> = {
  before: 'lessThan',
  after: 'moreThan',
  since: 'atLeast',
  until: 'atMost',
  about: 'about',
};

/** What the readers share. `published`: ISO date or date-time of the article. */
export function contextOf(grammar: ValueGrammar, pieces: readonly Piece[], published?: string): Context {
  const found = published?.match(/^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/u);
  const valid = found && !Number.isNaN(new Date(`${found[1]}T00:00:00Z`).getTime());
  return {
    pieces,
    grammar,
    date: valid ? (found[1] as string) : null,
    seconds: valid ? Number(found[2] ?? 0) * 3600 + Number(found[3] ?? 0) * 60 + Number(found[4] ?? 0) : 0,
    monthFirst: grammar.monthFirst,
    tense: (at) => grammar.tense(pieces, at),
    memory: new Map(),
  };
}

function factOf(context: Context, moment: Moment): Time {
  const { date, clock } = moment;
  if (moment.now || (!date && !clock))
    return {
      type: 'time',
      timex: 'PRESENT_REF',
      grain: 'period',
      comparator: 'exact',
      ...(context.date ? { resolved: context.date } : {}),
    };
  const timex = `${date?.timex ?? ''}${clock?.timex ?? ''}`;
  const exact = date?.resolved && clock?.grain === 'time' ? `${date.resolved}${clock.timex}` : date?.resolved;
  return {
    type: 'time',
    timex,
    grain: clock?.grain ?? date?.grain ?? 'period',
    comparator: 'exact',
    ...(exact ? { resolved: exact } : {}),
  };
}

function rangeFact(range: RangeReading): Time {
  const { timex, high, grain, resolved } = range;
  return { type: 'time', timex, high, grain, comparator: 'range', ...(resolved ? { resolved } : {}) };
}

/** The words after a time that bound it, and where they end. */
function boundAfter(context: Context, at: number): { mod: Mod; to: number } | null {
  const found = senseAt(context, at, 'modAfter');
  if (!found || context.pieces[found.to]?.kind === 'number') return null;
  return { mod: found.sense.mod, to: found.to };
}

/** Without "the" and "at". */
function bareStart(context: Context, at: number): number {
  return skip(context, at, 'the', 'at');
}

function ofMoment(
  context: Context,
  from: number,
  moment: Moment,
  start: number,
  mod?: Mod,
): TimeReading | null {
  const after = boundAfter(context, moment.to);
  const fact = factOf(context, moment);
  const bound = mod ?? moment.mod ?? after?.mod;
  const tail = context.grammar.timeTail(context.pieces, moment.to, {
    daypart: moment.clock?.grain === 'daypart',
    dated: moment.date !== undefined,
  });
  if (moment.bare === 'year' && !bound && !context.grammar.isYear(context.pieces, start, moment.to))
    return null;
  if (moment.bare === 'month' && !context.grammar.isMonth(context.pieces, start, moment.to)) return null;
  return {
    from,
    to: after?.to ?? tail,
    tight: {
      from: start,
      bare: bareStart(context, start),
      to: moment.date?.to === moment.to ? (moment.date.short ?? moment.to) : moment.to,
    },
    fact: bound ? { ...fact, comparator: COMPARATORS[bound] } : fact,
    rule: moment.rule,
  };
}

function wholeUnit(context: Context, at: number): TimeReading | null {
  const whole = senseAt(context, at, 'whole');
  const unit = senseAt(context, skip(context, whole?.to ?? at, 'hyphen'), 'unit');
  const long = unit && !whole ? senseAt(context, unit.to, 'long') : null;
  if (!unit || unit.sense.plural || (!whole && !long)) return null;
  const to = long?.to ?? unit.to;
  const timex = durationTimex([{ count: 1, unit: unit.sense.unit }]);
  return {
    from: at,
    to,
    tight: { from: at, bare: at, to },
    rule: 'time.duration',
    fact: { type: 'time', timex, grain: 'period', comparator: 'exact' },
  };
}

/** A duration in more than one unit, or a vague one: no quantity holds it. */
function mixedDuration(context: Context, at: number): TimeReading | null {
  const few = senseAt(context, at, 'few');
  const bound = few ? null : context.grammar.boundsBefore.match(context.pieces, at);
  const start = at + (bound?.length ?? 0);
  const found = durationAt(context, start);
  const vague = senseAt(context, start, 'few') !== null;
  if (!found || (found.parts.length < 2 && !vague && !found.parted) || (bound && !vague)) return null;
  const after = senseAt(context, found.to, 'moreOrLess');
  const fact: Time = {
    type: 'time',
    timex: durationTimex(found.parts),
    grain: 'period',
    comparator: after?.sense.comparator ?? bound?.value ?? (vague ? 'about' : 'exact'),
  };
  return {
    from: at,
    to: after?.to ?? found.to,
    tight: { from: start, bare: start, to: found.to },
    fact,
    rule: 'time.duration',
  };
}

/** "more than 2 weeks before today", "less than three days ago": a bound on how far a day lies. */
function boundedAway(context: Context, at: number): TimeReading | null {
  const bound = context.grammar.boundsBefore.match(context.pieces, at);
  const far = bound && /^(?:moreThan|lessThan|atLeast|atMost)$/u.test(bound.value) ? bound : null;
  const start = at + (far?.length ?? 0);
  const moment = far && durationAt(context, start) ? momentAt(context, start) : null;
  if (!far || !moment?.date || moment.clock || moment.bare) return null;
  const fact: Time = { ...factOf(context, moment), comparator: far.value };
  return {
    from: at,
    to: moment.to,
    tight: { from: start, bare: start, to: moment.to },
    fact,
    rule: 'time.away',
  };
}

/** The time that starts at `at`, with the words that bound it; the longest reading, or null. */
export function readTime(context: Context, at: number): TimeReading | null {
  if (!mayBegin(context, at)) return null;
  const readings: (TimeReading | null)[] = [
    repetitionAt(context, at),
    wholeUnit(context, at),
    mixedDuration(context, at),
  ];
  const before = senseAt(context, at, 'modBefore');
  const start = before?.to ?? at;
  const again = before ? senseAt(context, start, 'modBefore') : null;
  const inner = again?.to ?? start;
  const found = momentAt(context, inner, before?.sense.hours ?? false);
  const moment = found?.now && !context.grammar.datesNow ? null : found;
  if (moment) readings.push(ofMoment(context, at, moment, inner, before?.sense.mod));
  const away = boundedAway(context, at);
  if (away) readings.push(away);
  const stretch = lastingAt(context, at);
  const opened = skip(context, at, 'for');
  if (stretch)
    readings.push({
      from: at,
      to: stretch.to,
      tight: { from: opened, bare: opened, to: stretch.to },
      fact: rangeFact(stretch),
      rule: 'time.range',
    });
  const range = rangeAt(context, inner);
  if (range) {
    const opened = skip(context, inner, 'between', 'from');
    // "how about between 3 and 5": what bounds a moment does not bound a stretch that is opened by its own word.
    readings.push({
      from: opened > inner ? inner : at,
      to: range.to,
      tight: { from: opened, bare: opened, to: range.tight },
      fact: rangeFact(range),
      rule: 'time.range',
    });
  }
  return readings.reduce<TimeReading | null>(
    (best, one) => (one && one.to > (best?.to ?? at) ? one : best),
    null,
  );
}
