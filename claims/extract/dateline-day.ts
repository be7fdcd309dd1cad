import type { Language } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import { tokenize } from '../text/tokens.ts';
import { addDays, isDay, isoDate } from '../values/calendar.ts';

const DAY_OF_YEAR = /^(?<year>XXXX|\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u;

/** A dateline may be a day ahead of its publication: clocks differ from place to place. */
const DAYS_AHEAD = 1;

/** The last such day of a year up to `latest`; undefined where there is none in it or the year before. */
function lastSuch(month: number, day: number, latest: string): string | undefined {
  const year = Number(latest.slice(0, 4));
  return [year, year - 1]
    .filter((one) => isDay(one, month, day))
    .map((one) => isoDate(one, month, day))
    .find((iso) => iso <= latest);
}

/**
 * The ISO day that a dateline tells ("लखनऊ, 14 जुलाई (एजेंसी)।"): by its own year, else the last such day up to
 * the day of publication. Undefined where it tells no day, two, or one of a year that nothing tells.
 */
export function datelineDay(
  text: string,
  dateline: Range,
  language: Language,
  published: string | undefined,
): string | undefined {
  const told = language
    .values(tokenize(text, dateline.start, dateline.end), {})
    .map(({ fact }) => (fact.type === 'time' ? fact.timex.match(DAY_OF_YEAR)?.groups : undefined))
    .filter((groups) => groups !== undefined);
  const only = told[0];
  const another = told[1];
  if (!only || another) return undefined;
  const latest = published && addDays(published, DAYS_AHEAD);
  const year = only.year;
  const month = Number(only.month);
  const day = Number(only.day);
  if (year === 'XXXX') return latest && lastSuch(month, day, latest);
  const iso = isoDate(Number(year), month, day);
  return latest === undefined || iso <= latest ? iso : undefined;
}
