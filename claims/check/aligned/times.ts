import type { Time } from '../../model.ts';
import { isUnknownDay } from '../unknown-day.ts';

type Result = 'same' | 'different' | 'unknown';

interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const YEAR = /^(\d{4})$/;
const MONTH = /^(\d{4}|XXXX)-(\d{2})$/;
const DATE = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/;
/** A leap year: a date without its year may be any day of one. */
const ANY_YEAR = 2000;

const day = (year: number, month: number, date: number) => Date.UTC(year, month, date) / DAY;

/** The days that a date, month or year names, and whether its year is known. */
function daysOf(timex: string): (Days & { readonly dated: boolean }) | null {
  const year = YEAR.exec(timex);
  if (year) return { from: day(Number(year[1]), 0, 1), to: day(Number(year[1]), 11, 31), dated: true };
  const month = MONTH.exec(timex) ?? DATE.exec(timex);
  if (!month) return null;
  const dated = month[1] !== 'XXXX';
  const [y, m] = [dated ? Number(month[1]) : ANY_YEAR, Number(month[2]) - 1];
  const date = month[3] ? Number(month[3]) : null;
  return { from: day(y, m, date ?? 1), to: date ? day(y, m, date) : day(y, m + 1, 0), dated };
}

function boundedBy({ from, to }: Days, comparator: Time['comparator']): Days {
  switch (comparator) {
    case 'lessThan':
      return { from: Number.NEGATIVE_INFINITY, to: from - 1 };
    case 'atMost':
      return { from: Number.NEGATIVE_INFINITY, to };
    case 'moreThan':
      return { from: to + 1, to: Number.POSITIVE_INFINITY };
    case 'atLeast':
      return { from, to: Number.POSITIVE_INFINITY };
    default:
      return { from, to };
  }
}

const WEEKDAY = /^XXXX-WXX-\d/u;
const CLOCK = /^T\d{2}(?::\d{2})*$/u;

/** Times that name no date: other days of the week exclude each other, and so do times of the clock as exactly told. */
function compareUndated(statement: Time, told: Time): Result {
  if (statement.comparator !== 'exact' || told.comparator !== 'exact') return 'unknown';
  const [s, t] = [WEEKDAY.exec(statement.timex)?.[0], WEEKDAY.exec(told.timex)?.[0]];
  if (s && t) return s === t ? 'unknown' : 'different';
  const isClock = CLOCK.test(statement.timex) && CLOCK.test(told.timex);
  return isClock && statement.timex.length === told.timex.length ? 'different' : 'unknown';
}

/**
 * What the time of a sentence means for a statement's: `same` when it lies within it, `different` when it
 * cannot, else `unknown`. A weekday or part of the day differs from another of the same grain.
 */
export function compareTimes(statement: Time, told: Time): Result {
  if (isUnknownDay(statement) || isUnknownDay(told)) return 'unknown';
  if (statement.timex === told.timex && statement.comparator === told.comparator) return 'same';
  const [s, t] = [daysOf(statement.timex), daysOf(told.timex)];
  if (!s || !t) return compareUndated(statement, told);
  if (s.dated && !t.dated) return 'unknown';
  // A statement that leaves the year out means the year that is told of.
  if (t.dated && !s.dated)
    return compareTimes(statement, { ...told, timex: told.timex.replace(/^\d{4}/u, 'XXXX') });
  // "Until" and "since" name an end as often as a bound: another one neither entails nor excludes it.
  const open = (time: Time) => time.comparator === 'atMost' || time.comparator === 'atLeast';
  if (open(statement) && open(told)) return 'unknown';
  const [own, other] = [boundedBy(s, statement.comparator), boundedBy(t, told.comparator)];
  if (own.from <= other.from && other.to <= own.to) return 'same';
  return own.to < other.from || other.to < own.from ? 'different' : 'unknown';
}
