import { lastOn } from '../../values/calendar.ts';

/** Months as papers write them, January first; the usual spelling of each comes first. */
export const MONTH_SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  ['जनवरी'],
  ['फरवरी'],
  ['मार्च'],
  ['अप्रैल', 'अप्रेल'],
  ['मई'],
  ['जून'],
  ['जुलाई'],
  ['अगस्त'],
  ['सितंबर', 'सितम्बर'],
  ['अक्टूबर', 'अक्तूबर'],
  ['नवंबर', 'नवम्बर'],
  ['दिसंबर', 'दिसम्बर'],
];

/** Weekdays, Monday first, the usual name of each before its others. */
export const WEEKDAY_SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  ['सोमवार'],
  ['मंगलवार'],
  ['बुधवार'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वीरवार'],
  ['शुक्रवार'],
  ['शनिवार'],
  ['रविवार', 'इतवार'],
];

export const MONTHS: readonly string[] = MONTH_SPELLINGS.map(([usual]) => usual);
export const WEEKDAYS: readonly string[] = WEEKDAY_SPELLINGS.map(([usual]) => usual);

/** Every spelling of every month, and of every weekday, as the alternatives of a pattern. */
export const ANY_MONTH = MONTH_SPELLINGS.flat().join('|');
export const ANY_WEEKDAY = WEEKDAY_SPELLINGS.flat().join('|');

/** The last weekday of that name, in any spelling, on or before an ISO day. */
export function lastWeekday(name: string, published: string): string {
  return lastOn(published, WEEKDAY_SPELLINGS.findIndex((names) => names.includes(name)) + 1);
}
