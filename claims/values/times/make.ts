import { addDays, addMonths, fields, four, isDay, isoDate, mondayOf, two, weekTimex } from '../calendar.ts';
import type { TimeUnit } from '../senses.ts';
import type { DateReading } from './types.ts';

/** A day of the calendar; a year of null is not told. */
export function day(to: number, year: number | null, month: number, date: number): DateReading {
  const timex = `${year === null ? 'XXXX' : four(year)}-${two(month)}-${two(date)}`;
  return {
    to,
    timex,
    low: timex,
    grain: 'day',
    unit: 'D',
    month,
    ...(year === null ? {} : { year }),
    ...(year !== null && isDay(year, month, date) ? { resolved: timex } : {}),
  };
}

/** A day by its ISO date. */
export function isoDay(to: number, iso: string): DateReading {
  const { year, month, day: date } = fields(iso);
  return day(to, year, month, date);
}

export function month(to: number, year: number | null, n: number): DateReading {
  const timex = `${year === null ? 'XXXX' : four(year)}-${two(n)}`;
  const next = year === null ? `XXXX-${two((n % 12) + 1)}-01` : isoDate(year, n + 1, 1);
  return {
    to,
    timex,
    low: `${timex}-01`,
    after: next,
    grain: 'month',
    unit: 'M',
    month: n,
    ...(year === null ? {} : { year }),
  };
}

export function year(to: number, n: number): DateReading {
  const timex = four(n);
  return {
    to,
    timex,
    low: `${timex}-01-01`,
    after: `${four(n + 1)}-01-01`,
    grain: 'year',
    unit: 'Y',
    year: n,
  };
}

export function week(to: number, monday: string): DateReading {
  return {
    to,
    timex: weekTimex(monday),
    low: monday,
    after: addDays(monday, 7),
    grain: 'period',
    unit: 'W',
    resolved: monday,
  };
}

/** A period between two dates, the second not in it: `(2018-10-01,2019-01-01,P3M)`. */
export function period(to: number, start: string, end: string, duration: string): DateReading {
  return {
    to,
    timex: `(${start},${end},${duration})`,
    low: start,
    after: end,
    grain: 'period',
    unit: 'D',
    ...(start.startsWith('X') ? {} : { resolved: start }),
  };
}

export function quarter(to: number, n: number, of: number | null, months: 3 | 6): DateReading {
  const from = (n - 1) * months + 1;
  const name = of === null ? 'XXXX' : four(of);
  const end =
    from + months > 12 ? `${of === null ? 'XXXX' : four(of + 1)}-01-01` : `${name}-${two(from + months)}-01`;
  return period(to, `${name}-${two(from)}-01`, end, `P${months}M`);
}

export function decade(to: number, start: number): DateReading {
  return period(to, `${four(start)}-01-01`, `${four(start + 10)}-01-01`, 'P10Y');
}

export function century(to: number, n: number): DateReading {
  return period(to, `${four((n - 1) * 100)}-01-01`, `${four(n * 100)}-01-01`, 'P100Y');
}

/** The period of a unit that lies `shift` of them from the one that holds `date`; null for hours and less. */
export function shifted(to: number, date: string, unit: TimeUnit, shift: number): DateReading | null {
  const { year: y, month: m } = fields(date);
  switch (unit) {
    case 'D':
    case 'BD':
      return isoDay(to, addDays(date, shift));
    case 'W':
      return week(to, addDays(mondayOf(date), shift * 7));
    case 'FN':
      return shift === 0
        ? null
        : period(
            to,
            shift > 0 ? addDays(date, 1) : addDays(date, -14),
            shift > 0 ? addDays(date, 15) : date,
            'P2W',
          );
    case 'WE': {
      const monday = addDays(mondayOf(date), shift * 7);
      return {
        ...week(to, monday),
        timex: `${weekTimex(monday)}-WE`,
        low: addDays(monday, 5),
        resolved: addDays(monday, 5),
      };
    }
    case 'M': {
      const first = fields(addMonths(isoDate(y, m, 1), shift));
      return month(to, first.year, first.month);
    }
    case 'Q': {
      const index = y * 4 + Math.floor((m - 1) / 3) + shift;
      return quarter(to, (index % 4) + 1, Math.floor(index / 4), 3);
    }
    case 'Y':
      return year(to, y + shift);
    case '10Y':
      return decade(to, (Math.floor(y / 10) + shift) * 10);
    case '100Y':
      return century(to, Math.floor(y / 100) + 1 + shift);
    default:
      return null;
  }
}
