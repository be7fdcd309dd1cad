import type { Fact } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Clock } from '../../language.ts';

interface Found {
  readonly length: number;
  readonly fact: Fact;
  readonly rule: string;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, i) => [
      [month, i + 1] as const,
      [month.slice(0, 3), i + 1] as const,
      [`${month.slice(0, 3)}.`, i + 1] as const,
    ])
    .concat([
      ['sept', 9],
      ['sept.', 9],
    ]),
);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day, i) => [day, i + 1]),
);

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(token: Token | undefined): number | null {
  const found = token?.key.match(/^(\d{1,2})(?:st|nd|rd|th)?$/u);
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(token: Token | undefined): number | null {
  return /^(?:1[5-9]|20)\d\d$/u.test(token?.key ?? '') ? Number(token?.key) : null;
}

/** The year after a date, with the comma before it: how many tokens, and which. */
function yearAfter(tokens: readonly Token[], at: number): { year: number; length: number } | null {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[at + comma]);
  return year === null ? null : { year, length: comma + 1 };
}

function date(month: number, day: number | null, year: number | null, length: number): Found {
  const grain = day === null ? 'month' : 'day';
  const timex = `${year ?? 'XXXX'}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  return {
    length,
    rule: 'value.date',
    fact: { type: 'time', timex, grain, comparator: 'exact', ...(year !== null ? { resolved: timex } : {}) },
  };
}

function isMonth(token: Token | undefined): number | null {
  const month = MONTHS.get(token?.key ?? '');
  if (month === undefined) return null;
  // "may" and "march" are verbs too: as months they are written with a capital.
  return /^\p{Lu}/u.test(token?.text ?? '') ? month : null;
}

function readDate(tokens: readonly Token[], at: number): Found | null {
  const month = isMonth(tokens[at]);
  if (month !== null) {
    const day = dayOf(tokens[at + 1]);
    const year = yearAfter(tokens, at + (day === null ? 1 : 2));
    if (day === null && year === null && tokens[at]?.key === 'may') return null;
    return date(month, day, year?.year ?? null, 1 + (day === null ? 0 : 1) + (year?.length ?? 0));
  }
  const day = dayOf(tokens[at]);
  const of = tokens[at + 1]?.key === 'of' ? 2 : 1;
  const following = day === null ? null : isMonth(tokens[at + of]);
  if (following === null) return null;
  const year = yearAfter(tokens, at + of + 1);
  return date(following, day, year?.year ?? null, of + 1 + (year?.length ?? 0));
}

/** The ISO date of the weekday last before, or on, the day of publication. */
function resolveWeekday(day: number, { published }: Clock): string | undefined {
  if (!published) return undefined;
  const base = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(base.getTime())) return undefined;
  const today = ((base.getUTCDay() + 6) % 7) + 1;
  base.setUTCDate(base.getUTCDate() - ((today - day + 7) % 7));
  return base.toISOString().slice(0, 10);
}

function readClockTime(tokens: readonly Token[], at: number): Found | null {
  const found = tokens[at]?.key.match(/^(\d{1,2})(?:[:.](\d\d))?$/u);
  const half = tokens[at + 1]?.key.replace(/\./gu, '');
  if (!found || (half !== 'am' && half !== 'pm')) return null;
  const hour = (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0);
  return {
    length: 2,
    rule: 'value.clock',
    fact: { type: 'time', timex: `T${two(hour)}:${found[2] ?? '00'}`, grain: 'time', comparator: 'exact' },
  };
}

/** The time that starts at `at`: dates, weekdays, years, clock times. */
export function readTime(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const clockTime = readClockTime(tokens, at) ?? readDate(tokens, at);
  if (clockTime) return clockTime;
  const weekday = WEEKDAYS.get(tokens[at]?.key ?? '');
  if (weekday !== undefined) {
    const resolved = resolveWeekday(weekday, clock);
    return {
      length: 1,
      rule: 'value.weekday',
      fact: {
        type: 'time',
        timex: `XXXX-WXX-${weekday}`,
        grain: 'weekday',
        comparator: 'exact',
        ...(resolved ? { resolved } : {}),
      },
    };
  }
  const year = yearOf(tokens[at]);
  const before = tokens[at - 1]?.key ?? '';
  if (year !== null && /^(in|since|until|by|from|of|year|during|before|after|to)$/u.test(before))
    return {
      length: 1,
      rule: 'value.year',
      fact: { type: 'time', timex: String(year), grain: 'year', comparator: 'exact' },
    };
  return null;
}
