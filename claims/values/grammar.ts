import type { Comparator } from '../facts.ts';
import type { NumberReading } from './numbers.ts';
import type { Phrases } from './phrase-table.ts';
import type { Piece } from './pieces.ts';
import type { Feast, Sense } from './senses.ts';
import type { DateReading } from './times/types.ts';
import type { UnitId } from './units.ts';

/** What a language supplies for reading quantities. */
export interface QuantityGrammar {
  number(pieces: readonly Piece[], at: number): NumberReading | null;
  /** The same where a currency sign stands before: letters after the digits are scales ("$5m"). */
  amount(pieces: readonly Piece[], at: number): NumberReading | null;
  ordinal(pieces: readonly Piece[], at: number): { value: number; length: number } | null;
  /** Places counted from the end or from here: last, next. */
  readonly relative: Phrases<{ readonly value: number; readonly unit: 'end' | 'current' }>;
  /** A half without a noun behind a duration: "two hours and half". */
  halfAlone(pieces: readonly Piece[], at: number): { value: number; length: number } | null;
  readonly units: Phrases<UnitId>;
  /** Terms that begin with a word for a unit and measure nothing: ग्राम पंचायत, foot soldiers. */
  readonly terms: Phrases<true>;
  /** Words that multiply the number before them. */
  readonly scale: ReadonlyMap<string, number>;
  /** Currency signs and codes that stand before an amount. */
  readonly signs: Phrases<string>;
  readonly boundsBefore: Phrases<Comparator>;
  readonly boundsAfter: Phrases<Comparator>;
  /** Words between the ends of a range of numbers: to, से. */
  readonly to: Phrases<true>;
  /** "between 3 and 5", "3 और 5 के बीच". */
  readonly between: { readonly before?: Phrases<true>; readonly after?: Phrases<true> };
  readonly and: ReadonlySet<string>;
  /** How many pieces after a duration make an age of it; 0 where it is none. */
  ageTail(pieces: readonly Piece[], at: number): number;
  /** How many pieces before a number make an age of it. */
  ageHead(pieces: readonly Piece[], at: number): number;
  /** Whether the number that takes the pieces `from` to `to` is only an article or pronoun. */
  isArticle(pieces: readonly Piece[], from: number, to: number): boolean;
  /** Whether a unit with two readings (pound) is a mass here. */
  weighs(pieces: readonly Piece[], at: number): boolean;
}

/** What a language supplies for reading times. */
export interface TimeGrammar {
  /** A number before a unit of time: articles and halves too ("an hour", "half an hour"). */
  amountOfTime(pieces: readonly Piece[], at: number): { value: number; length: number } | null;
  readonly senses: Phrases<Sense>;
  /** Ordinals, those among them that are other words too: पहले. */
  anyOrdinal(pieces: readonly Piece[], at: number): { value: number; length: number } | null;
  /** Whether what follows two number words makes a clock time of them: "आठ चालीस के लिए". */
  endsClock(pieces: readonly Piece[], from: number, to: number): boolean;
  /** Whether "a day" tells a rate here: "twice a day". */
  isRate(pieces: readonly Piece[], at: number): boolean;
  /** The day of a feast in a year, read up to the piece `to`; null where only an almanac knows. */
  feast(
    feast: { readonly on: Feast; readonly ref: string },
    year: number | null,
    to: number,
  ): DateReading | null;
  /** Whether an amount of four digits alone is a year here. */
  isYear(pieces: readonly Piece[], from: number, to: number): boolean;
  /** A number that may be an hour or minutes. */
  hourNumber(pieces: readonly Piece[], at: number): { value: number; length: number } | null;
  /** Whether what stands at `at` is counted by the number before it: a unit, a noun. */
  countsSomething(pieces: readonly Piece[], at: number): boolean;
  /** Where a part of the day that follows a clock time ends: "रात में". */
  partTail(pieces: readonly Piece[], at: number): number;
  /** Whether the word at `at` between a date and a number makes an hour of the number: at. */
  callsTime(pieces: readonly Piece[], at: number): boolean;
  /** Whether "between" is said after the two ends, so that "and" may part them. */
  closesBetween(pieces: readonly Piece[], at: number): boolean;
  /** Whether the word before a duration counts it from something else than now: "चुनाव से दो दिन पहले". */
  anchors(pieces: readonly Piece[], at: number): boolean;
  /** Whether "now" alone is a date; in Hindi it is mostly a particle. */
  readonly datesNow: boolean;
  /** Words before a part of the day that make a greeting of it. */
  readonly greetings: ReadonlySet<string>;
  /** Where the little word after a time ends that belongs to it: "सुबह को", "इस रविवार के अंत में". */
  timeTail(
    pieces: readonly Piece[],
    at: number,
    of: { readonly daypart: boolean; readonly dated: boolean },
  ): number;
  /** Whether a month's name alone is one here ("may", "march"). */
  isMonth(pieces: readonly Piece[], from: number, to: number): boolean;
  /** Whether "this morning", "next evening" name the day by the part. */
  readonly shiftsParts: boolean;
  readonly monthFirst: boolean;
  /** The first words of months, weekdays, days, shifts and distances: near them running text is read for times. */
  readonly timeWords: ReadonlySet<string>;
  /** Whether a date in figures may name the month first or the day. */
  readonly mixesDayAndMonth: boolean;
  /** Whether a written date is one in running text: not "may", not "दो जून की रोटी". */
  isDateInText(pieces: readonly Piece[], from: number, to: number, dated: boolean): boolean;
  /** Whether a weekday's name is one in running text: not "sun", not मंगल. */
  isWeekdayInText(pieces: readonly Piece[], at: number): boolean;
  /** Whether "last year", "इस साल" is counted from the day of publication. */
  movesInText(pieces: readonly Piece[], from: number, to: number): boolean;
  /** Whether "the last three days" is counted from the day of publication: no verb ("will last three days"), no part of something. */
  countsFromNow(pieces: readonly Piece[], from: number, to: number): boolean;
  /** Whether "two days ago" is counted from the day of publication. */
  isAgoInText(pieces: readonly Piece[], from: number, to: number): boolean;
  /** -1 where the clause around a piece is in the past, 1 in the future, 0 where that is not certain. */
  tense(pieces: readonly Piece[], at: number): -1 | 0 | 1;
}

/** What a language supplies for reading values. */
export interface ValueGrammar extends QuantityGrammar, TimeGrammar {}
