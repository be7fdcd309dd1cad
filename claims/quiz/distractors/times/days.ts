import * as english from '../../../languages/en/calendar.ts';
import * as hindi from '../../../languages/hi/calendar.ts';
import { languageOf } from '../../../languages/registry.ts';
import type { Time } from '../../../model.ts';
import { shuffled } from '../../random.ts';
import type { Candidate } from '../../types.ts';

/** The names of months and weekdays. */
export const CALENDARS = { hi: hindi, en: english } as const;

/** A false time with its number, for ordering. */
export interface Other {
  readonly text: string;
  readonly value?: number;
}

/** Days moved by these. */
const DAY_STEPS = [-3, 2, 5, -1, 4, -6, 7, 1, -2, -8];

/** The number of the key's day or year, the minute of the day of its hour. */
export function timeValue(fact: Time): number | undefined {
  if (fact.grain === 'year') return Number(fact.timex.slice(0, 4));
  if (fact.grain === 'day') return Number(fact.timex.match(/-(\d\d)$/u)?.[1] ?? Number.NaN) || undefined;
  if (fact.grain === 'time') {
    const [, hour, minute] = fact.timex.match(/T(\d\d):(\d\d)/u) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  }
  return undefined;
}

function numberWord(candidate: Candidate, value: number, like: string): string | null {
  return languageOf(candidate.reading.claim.lang).formatLike(value, {
    exact: like,
    fact: { type: 'quantity', dimension: 'count', value, comparator: 'exact' },
  });
}

/** The number by which a day or an hour is told; of "पांच बजकर 35 मिनट" the hour, in a word though its minutes are in figures. */
export function numberTold(answer: string): string {
  const [own = ''] = answer.split(' बजकर ');
  return own.match(/\p{Nd}+/u)?.[0] ?? (own.split(' ')[0] as string);
}

/** The key with its number changed, digits beside digits and words beside words. */
export function withNumber(candidate: Candidate, value: number): Other[] {
  const { answer } = candidate.question;
  const like = numberTold(answer);
  const shown = numberWord(candidate, value, like);
  return shown ? [{ text: withOwnEnding(answer.replace(like, shown)), value }] : [];
}

/** "August 2th": each number has its own ending. */
function withOwnEnding(text: string): string {
  return text.replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/gu, (_, digits: string) => {
    const ending = /1\d$/u.test(digits) ? undefined : ENDINGS[Number(digits.at(-1))];
    return `${digits}${ending ?? 'th'}`;
  });
}

const ENDINGS = [undefined, 'st', 'nd', 'rd'] as const;

/** The days of each month; February's without the leap day. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The month and day that lie so many days from a day of a year, within that year; null beyond it. */
function dayFrom(month: number, day: number, step: number): { month: number; day: number } | null {
  const own = MONTH_DAYS[month - 1] ?? 0;
  const moved = day + step;
  if (moved > own) return month === 12 ? null : { month: month + 1, day: moved - own };
  if (moved > 0) return { month, day: moved };
  return month === 1 ? null : { month: month - 1, day: moved + (MONTH_DAYS[month - 2] as number) };
}

/** The key on another day: its number changed, and its month where it is another. */
function onDay(candidate: Candidate, { month, day }: { month: number; day: number }, own: number): string {
  const { answer } = candidate.question;
  const like = answer.match(/\p{Nd}+/u)?.[0] ?? '';
  const dated = answer.replace(like, numberWord(candidate, day, like) ?? String(day));
  if (month === own) return withOwnEnding(dated);
  const name = CALENDARS[candidate.reading.claim.lang].MONTHS[month - 1] as string;
  return withOwnEnding(dated.replace(/[\p{L}\p{M}]{2,}/u, name));
}

/** A Hindi date of an earlier year is history: which year it was is worth more than which day of its month. */
const HISTORY_ENDS = 2000;
/** Years by which a date of history is moved. */
const HISTORY_STEPS = [-5, -3, -2, 2, 3, 4, -4, 6];

/** The key in other years, where it is a date of history with its year: "23 मार्च 1931". */
function inOtherYears({ question: { answer }, reading }: Candidate, next: () => number): Other[] {
  const told = answer.match(/(?<!\p{Nd})1[89]\d\d(?!\p{Nd})/u)?.[0];
  const day = Number(numberTold(answer));
  if (reading.claim.lang !== 'hi' || told === undefined || Number.isNaN(day)) return [];
  return shuffled(HISTORY_STEPS, next)
    .map((step) => ({ year: Number(told) + step, step }))
    .filter(({ year }) => year < HISTORY_ENDS)
    .map(({ year, step }) => ({ text: answer.replace(told, String(year)), value: day + step }));
}

/** Other days near the key: what had happened when the news of it came out was on no later day, what was to come on no earlier. */
export function otherDays(candidate: Candidate, fact: Time, next: () => number): Other[] {
  const ofHistory = inOtherYears(candidate, next);
  if (ofHistory.length > 0) return ofHistory;
  const [, month, day] = fact.timex.match(/-(\d\d)-(\d\d)$/u)?.map(Number) ?? [];
  if (month === undefined || day === undefined || !/^\p{Nd}/u.test(candidate.question.answer)) {
    return daysOfMonth(candidate, fact, next);
  }
  const [, lastMonth, lastDay] = candidate.target.asOf?.match(/-(\d\d)-(\d\d)$/u)?.map(Number) ?? [];
  const last = (lastMonth ?? 12) * 100 + (lastDay ?? 31);
  const own = month * 100 + day;
  const told = daysInStem(candidate);
  const isOnlyLater = countsFewUpTo(candidate);
  return shuffled(DAY_STEPS, next).flatMap((step) => {
    const other = dayFrom(month, day, step);
    if (!other || (isOnlyLater && step < 0)) return [];
    const place = other.month * 100 + other.day;
    if (own <= last !== place <= last || told.some((one) => isBetween(one, own, place))) return [];
    return [{ text: onDay(candidate, other, month), value: day + step }];
  });
}

/** So few may have been as many some days before. */
const FEW = 100;

/** "एक मार्च तक तीन मामले सामने आए थे": there may have been three the day before as well. */
function countsFewUpTo({ question: { stem }, reading: { claim } }: Candidate): boolean {
  const counts = claim.arguments.flatMap(({ fact }) =>
    fact?.type === 'quantity' && fact.dimension === 'count' ? [fact.value] : [],
  );
  return /(?:^| )किस तारीख तक /u.test(stem) && counts.some((value) => value < FEW);
}

/** Whether a day lies between the key and another: whatever the stem tells of it, the other is on its other side. */
function isBetween(day: number, own: number, other: number): boolean {
  return day !== own && (own < day ? other >= day : other <= day);
}

/** The days that a stem names, each as its month and day in one number: 313 of "13 मार्च". */
function daysInStem({ question: { stem }, reading: { claim } }: Candidate): number[] {
  const months = CALENDARS[claim.lang].MONTHS;
  return [...stem.matchAll(/(?<!\p{Nd})(\p{Nd}{1,2}) ([\p{L}\p{M}]{2,12})/gu)].flatMap(([, day, word]) => {
    const month = months.indexOf(word as string) + 1;
    return month > 0 ? [month * 100 + Number(day)] : [];
  });
}

/** Other days of the same month, where the key names its month before its day or not at all. */
function daysOfMonth(candidate: Candidate, fact: Time, next: () => number): Other[] {
  const day = timeValue(fact);
  if (day === undefined) return [];
  return shuffled(DAY_STEPS, next)
    .map((step) => day + step)
    .filter((value) => value >= 1 && value <= 28 && isOfSide(candidate, fact, value))
    .flatMap((value) => withNumber(candidate, value));
}

/** What was over when the news came out was on no later day, what was to come on no earlier: "पांच मार्च" of a month. */
function isOfSide({ target }: Candidate, fact: Time, value: number): boolean {
  const [, month, day] = fact.timex.match(/-(\d\d)-(\d\d)$/u)?.map(Number) ?? [];
  const [, newsMonth, newsDay = 0] = target.asOf?.match(/-(\d\d)-(\d\d)$/u)?.map(Number) ?? [];
  if (month === undefined || day === undefined || month !== newsMonth) return true;
  return day <= newsDay === value <= newsDay;
}
