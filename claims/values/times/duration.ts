import { addDays, addMonths } from '../calendar.ts';
import type { TimeUnit } from '../senses.ts';
import { type Context, remember, senseAt, skip } from './context.ts';

export interface DurationPart {
  readonly count: number;
  readonly unit: TimeUnit;
}

export interface DurationReading {
  readonly to: number;
  readonly parts: readonly DurationPart[];
  /** "एक और घंटे", "another hour": no quantity, for a word stands inside. */
  readonly parted: boolean;
}

const LETTER: Readonly<Record<TimeUnit, readonly [letter: string, factor: number]>> = {
  S: ['S', 1],
  MIN: ['M', 1],
  H: ['H', 1],
  D: ['D', 1],
  BD: ['BD', 1],
  W: ['W', 1],
  FN: ['W', 2],
  WE: ['WE', 1],
  M: ['M', 1],
  Q: ['M', 3],
  Y: ['Y', 1],
  '10Y': ['Y', 10],
  '100Y': ['Y', 100],
};

export function isOfClock(unit: TimeUnit): boolean {
  return unit === 'S' || unit === 'MIN' || unit === 'H';
}

/** The TIMEX3 value of a duration: `P1Y1M21D`, `PT1.5H`. */
export function durationTimex(parts: readonly DurationPart[]): string {
  const write = ({ count, unit }: DurationPart) =>
    `${Math.round(count * LETTER[unit][1] * 1e6) / 1e6}${LETTER[unit][0]}`;
  const days = parts.filter(({ unit }) => !isOfClock(unit)).map(write);
  const clock = parts.filter(({ unit }) => isOfClock(unit)).map(write);
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}

function partAt(context: Context, at: number): { part: DurationPart; to: number; parted: boolean } | null {
  const few = senseAt(context, at, 'few');
  const number = few ? null : context.grammar.amountOfTime(context.pieces, at);
  if (!few && !number) return null;
  const end = few ? few.to : at + (number?.length ?? 0);
  const another = skip(context, end, 'another');
  const more = skip(context, another, 'hyphen');
  const unit = senseAt(context, more, 'unit');
  if (!unit) return null;
  return {
    part: { count: few ? few.sense.n : (number?.value ?? 1), unit: unit.sense.unit },
    to: unit.to,
    parted: another > end,
  };
}

/** "3 घंटे", "1 साल 1 महीना और 21 दिन", "a week", "कुछ दिन". */
export function durationAt(context: Context, at: number): DurationReading | null {
  return remember(context, 'duration', at, () => findDurationAt(context, at));
}

function findDurationAt(context: Context, at: number): DurationReading | null {
  const first = partAt(context, at);
  if (!first) return null;
  const parts = [first.part];
  let to = first.to;
  while (parts.length < 4) {
    const next = partAt(context, skip(context, to, 'and'));
    const last = parts.at(-1);
    if (!next || !last) break;
    if (next.part.unit === last.unit && next.part.count < 1) {
      parts[parts.length - 1] = { unit: last.unit, count: last.count + next.part.count };
      to = next.to;
      break;
    }
    if (rank(next.part.unit) >= rank(last.unit)) break;
    parts.push(next.part);
    to = next.to;
  }
  return { to, parts, parted: first.parted };
}

const ORDER: readonly TimeUnit[] = [
  'S',
  'MIN',
  'H',
  'WE',
  'BD',
  'D',
  'W',
  'FN',
  'M',
  'Q',
  'Y',
  '10Y',
  '100Y',
];
const rank = (unit: TimeUnit) => ORDER.indexOf(unit);

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { D: 1, BD: 1, W: 7, FN: 14, WE: 7 };
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, Y: 12, '10Y': 120, '100Y': 1200 };
const SECONDS: Readonly<Partial<Record<TimeUnit, number>>> = { S: 1, MIN: 60, H: 3600 };

function businessDays(iso: string, count: number): string {
  let date = iso;
  for (let left = Math.min(Math.abs(count), 1000); left > 0; ) {
    date = addDays(date, Math.sign(count));
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return date;
}

/** Most units that are counted: farther lies outside of a news calendar. */
const FARTHEST = 100_000;

/** The moment that lies a duration before (-1) or after (1) a date and a time of day in seconds; null where it is not exact. */
export function moved(
  start: { readonly date: string; readonly seconds: number },
  parts: readonly DurationPart[],
  sign: 1 | -1,
): { date: string; seconds: number } | null {
  let { date, seconds } = start;
  for (const { count, unit } of parts) {
    if (count > FARTHEST) return null;
    const months = MONTHS[unit];
    const days = DAYS[unit];
    if (months !== undefined) {
      if (!Number.isInteger(count * months) || count * months > 12_000) return null;
      date = addMonths(date, sign * count * months);
    } else if (unit === 'BD')
      date = addDays(businessDays(date, sign * (sign > 0 ? count - 1 : count)), sign > 0 ? 1 : 0);
    else if (days !== undefined) {
      if (!Number.isInteger(count * days)) return null;
      date = addDays(date, sign * count * days);
    } else seconds += sign * Math.round(count * (SECONDS[unit] ?? 0));
    if (!/^[12]\d{3}-/u.test(date)) return null;
  }
  const over = Math.floor(seconds / 86_400);
  return { date: addDays(date, over), seconds: seconds - over * 86_400 };
}
