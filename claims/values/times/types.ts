import type { Time } from '../../facts.ts';
import type { Mod } from '../senses.ts';

/** A day or a period. */
export interface DateReading {
  readonly to: number;
  readonly timex: string;
  readonly grain: Time['grain'];
  /** The TIMEX3 value of its first day, for ranges. */
  readonly low: string;
  /** The TIMEX3 value of the day after its end. */
  readonly after?: string;
  /** Its first day, where the calendar fixes it. */
  readonly resolved?: string;
  readonly unit: 'D' | 'W' | 'M' | 'Y';
  readonly month?: number;
  readonly year?: number;
  /** Where it ends without its noun: "22" of "22 तारीख". */
  readonly short?: number;
  /** Whether it was told by "now". */
  readonly now?: boolean;
}

/** A time of day. */
export interface ClockReading {
  readonly to: number;
  /** `T15:30`, `TMO`. */
  readonly timex: string;
  readonly grain: 'time' | 'daypart';
  readonly hour: number;
  readonly minute: number;
  /** Whether it is known to be before or after noon. */
  readonly sure: boolean;
  readonly late?: boolean;
  readonly part?: string;
}

/** A date, a time of day, or both. */
export interface Moment {
  readonly to: number;
  readonly date?: DateReading;
  readonly clock?: ClockReading;
  readonly now?: boolean;
  /** Whether it only stands as a time because of what surrounds it: a bare year, a bare month. */
  readonly bare?: 'year' | 'month';
  readonly mod?: Mod;
  readonly rule: string;
}

/** A stretch between two moments. */
export interface RangeReading {
  readonly from: number;
  readonly to: number;
  /** Where it ends without the words that close it: तक, के बीच. */
  readonly tight: number;
  readonly timex: string;
  readonly high: string;
  readonly resolved?: string;
  readonly grain: 'period' | 'time';
}

/** A time over the pieces `from` to `to` (exclusive); `tight` is its range without the words that bound it. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly tight: {
    readonly from: number;
    readonly to: number /** Where it begins without its article. */;
    readonly bare: number;
  };
  readonly fact: Time;
  readonly rule: string;
}
