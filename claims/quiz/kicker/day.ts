import { CARDINAL } from '../../languages/hi/values/number-words.ts';
import type { Question } from '../../languages/language.ts';
import type { ItemKind, Lang } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { hasYear } from '../../text/years.ts';
import { daysBetween } from '../../values/calendar.ts';
import type { Told } from './told.ts';
import { stemsGiveAway } from './words.ts';

/** How a year stands alone before a stem. */
const YEAR_ALONE: Readonly<Record<Lang, (year: string) => string>> = {
  hi: (year) => `वर्ष ${year}`,
  en: (year) => year,
};

/** What is asked is up to when something is to last. */
const UNTIL: Readonly<Partial<Record<Lang, RegExp>>> = { hi: /किस तारीख तक(?= )|किस तारीख .*ग[ाेी]\?$/u };

/** A day of the month, which the day of the news tells apart from others. */
const DAY_OF_MONTH = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;

/** The day of the month that an answer tells, in digits: 7 of "सात सितंबर". */
function dayIn(answer: string): string | undefined {
  const digits = answer.match(DAY_OF_MONTH)?.[0];
  return digits ?? CARDINAL.get(fold(answer.split(' ')[0] ?? ''))?.toString();
}

/** The year that an answer is, or ends with. */
const YEAR_OF: Readonly<Record<Lang, RegExp>> = { hi: /(?:^|\s)(\d{4})$/u, en: /^(\d{4})$/u };

/**
 * What of the day of the news may stand before a stem: nothing where it tells a year, or asks for one, and the year alone
 * where the month would give the answer away. `iso` is that day, `written` how it is written.
 */
export function dayBeside(
  { stem, answer }: Question,
  told: Told,
  kind: ItemKind,
  iso: string,
  written: string,
  lang: Lang,
  besideYear: boolean,
): string | undefined {
  // By when something is to be does not follow from when it was told.
  const isToCome = !hasYear(stem) && (YEAR_OF[lang].exec(answer)?.[1] ?? '') > iso.slice(0, 4);
  if ((hasYear(stem) && !besideYear) || (hasYear(answer) && !isToCome)) return undefined;
  // The day of the news is read as the day that is asked for.
  if (kind === 'weekday') return written.replace(/^\p{Nd}{1,2} /u, '');
  const tells = (part: string, asked: readonly string[] = told.answer) =>
    stemsGiveAway(told.stemsIn(part), asked);
  if (!tells(written)) return written;
  // A deadline may be put off: the day of the news says which one it was then.
  const number = dayIn(answer);
  const isUntil = UNTIL[lang]?.test(stem) === true && number !== undefined && !tells(written, [number]);
  if (kind === 'date' && isUntil) return written;
  const isMonth = kind === 'date' && !(number !== undefined && tells(written, [number]));
  // "10%" under 10 February: the month, or the year alone, says when.
  const year = iso.slice(0, 4);
  const month = written.replace(/^\p{Nd}{1,2} /u, '');
  if (kind !== 'date' && !tells(month)) return month;
  const isChance = kind !== 'date' && !tells(year);
  return isMonth || isChance ? YEAR_ALONE[lang](year) : undefined;
}

/** Days between what happened and the news of it, at most. */
const LATE_NEWS = 6;

/** Whether an ISO day is the day of the news or one of the few before it. */
export function isShortlyBefore(day: string, news: string): boolean {
  const days = daysBetween(day, news);
  return days >= 0 && days <= LATE_NEWS;
}
