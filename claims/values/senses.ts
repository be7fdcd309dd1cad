import type { Comparator } from '../facts.ts';

/** A unit of calendar or clock, by its letter in a TIMEX3 duration; `WE` weekend, `Q` quarter, `10Y` decade, `BD` business day. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'BD' | 'W' | 'FN' | 'WE' | 'M' | 'Q' | 'Y' | '10Y' | '100Y';

/** How a time bounds what is said: TIMEX3 mod. */
export type Mod = 'before' | 'after' | 'since' | 'until' | 'about';

/** What a word or phrase means in an expression of time. */
export type Sense =
  | { readonly is: 'month'; readonly n: number }
  | { readonly is: 'weekday'; readonly n: number; readonly every?: boolean }
  /** last -1, this 0, next 1; `far` two steps. */
  | {
      readonly is: 'shift';
      readonly n: number;
      readonly word: 'last' | 'previous' | 'this' | 'next' | 'coming';
    }
  /** today, yesterday; an unsigned one (कल, परसों) needs its verb's tense. */
  | { readonly is: 'day'; readonly n: number; readonly unsigned?: boolean; readonly part?: string }
  /** A part of the day by its TIMEX3 letters, with whether its hours are past noon. A weak one (दिन) is none without an hour. */
  | {
      readonly is: 'part';
      readonly id: string;
      readonly late: boolean;
      readonly plural?: boolean;
      readonly weak?: boolean;
    }
  | { readonly is: 'hour'; readonly h: number }
  | { readonly is: 'unit'; readonly unit: TimeUnit; readonly plural?: boolean }
  | { readonly is: 'season'; readonly id: string }
  | { readonly is: 'feast'; readonly on: Feast; readonly ref: string }
  | { readonly is: 'now' }
  | { readonly is: 'meridiem'; readonly pm: boolean }
  | {
      readonly is:
        | 'oclock'
        | 'minutes'
        | 'minutesPastHour'
        | 'minutesToHour'
        | 'left'
        | 'at'
        | 'quarterHour'
        | 'halfHour'
        | 'past'
        | 'toHour';
    }
  | { readonly is: 'ago' | 'within' | 'inFuture' | 'fromThen' | 'beforeThen' }
  | {
      readonly is:
        | 'of'
        | 'in'
        | 'the'
        | 'on'
        | 'and'
        | 'from'
        | 'to'
        | 'upTo'
        | 'between'
        | 'betweenAfter'
        | 'during'
        | 'for'
        | 'or';
    }
  | {
      readonly is:
        | 'dayWord'
        | 'dayOfMonth'
        | 'that'
        | 'whole'
        | 'long'
        | 'every'
        | 'another'
        | 'hyphen'
        | 'starting'
        | 'other'
        | 'weekOf'
        | 'afterNext'
        | 'halfYear'
        | 'toDate'
        | 'rest';
    }
  /** A vague number, read as three; a couple as two. */
  | { readonly is: 'few'; readonly n: number }
  | { readonly is: 'yearWord'; readonly prefix?: 'FY' | 'SY' }
  | { readonly is: 'decadeWord' }
  /** "the nineties", by its first year. */
  | { readonly is: 'decadeName'; readonly start: number }
  | { readonly is: 'centuryWord' }
  | { readonly is: 'quarterName'; readonly n: number; readonly half?: boolean }
  /** `of`: the phrase has its own "of", as in "end of". */
  | { readonly is: 'edge'; readonly at: 'start' | 'mid' | 'end'; readonly of?: boolean }
  /** `hours`: a bare number after it is an hour. */
  | { readonly is: 'modBefore'; readonly mod: Mod; readonly hours?: boolean }
  | { readonly is: 'moreOrLess'; readonly comparator: Comparator }
  | { readonly is: 'modAfter'; readonly mod: Mod }
  /** `fromNow`: counted from the day of publication whatever the tense. */
  | { readonly is: 'later'; readonly fromNow?: boolean }
  | { readonly is: 'frequency'; readonly timex: string };

/** When a feast is: a day of the year, a weekday of a month, or days after Easter; null where only an almanac knows. */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number }
  | null;

/** Whether a word of this sense makes a time of the words beside it. */
export function makesTime(sense: Sense): boolean {
  if (sense.is === 'unit') return sense.unit === 'Q';
  return /^(?:month|weekday|day|shift|ago|quarterName)$/u.test(sense.is);
}
