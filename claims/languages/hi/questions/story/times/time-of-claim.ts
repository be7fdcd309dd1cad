import type { Reading } from '../../../../../model.ts';
import { withSentenceBefore } from '../../../../../text/around.ts';
import { hasYear } from '../../../../../text/years.ts';
import type { Kicker } from '../../../../language.ts';
import { hasOtherTime, isHabit } from '../../../other-time.ts';
import { LASTING } from '../apart.ts';
import { DAY, isOfDayBeside } from './day-beside.ts';

/** "किया था": done before the news as often as in it. */
export const BEFORE = /(?:^| )(?:था|थे|थी|थीं)।?$/u;

/** What has come about, or goes on, when the news is told. */
const PERFECT = /(?:[ाीे]|ए|ई|या) (?:है|हैं)।?$/u;

/** When a claim is, by itself and by what stands around it. */
export interface Time {
  /** The words of its sentence and of the one before. */
  readonly around: string;
  /** Whether it is of another time than the news: what its sentence or the one before says holds for it, too. */
  readonly isOther: boolean;
  /** Whether the day of the news says when: not of a year, nor of what was before. */
  readonly isOfDay: boolean;
  /** Whether it holds whatever the day. */
  readonly isTimeless: boolean;
  /** Whether words beside it, or its own, tell of another time than that of the news. */
  readonly isPast: boolean;
}

/** Whether a claim holds whatever the day. */
export function holdsAlways(reading: Reading): boolean {
  return isHabit(reading) || LASTING.test(reading.claim.text);
}

/** When a claim is; `text` is the article. */
export function timeOf(reading: Reading, text: string): Time {
  const { claim } = reading;
  const [span] = claim.spans;
  const around = span ? withSentenceBefore(text, span) : claim.text;
  const isTimeless = holdsAlways(reading);
  const isDayTold = DAY.test(claim.text);
  const isPast = hasOtherTime(claim.text) || (!isDayTold && hasOtherTime(around));
  // "हो चुकी है" is of the news, whatever year stands beside it.
  const isOfYear = hasYear(claim.text) || (!isDayTold && !PERFECT.test(claim.text) && hasYear(around));
  return {
    around,
    isTimeless,
    isPast,
    isOther: isPast || isTimeless,
    isOfDay:
      !isOfYear && !isTimeless && !isOfDayBeside(reading, around) && (isDayTold || !BEFORE.test(claim.text)),
  };
}

/** Whether the day of the story stands beside its name before a claim: not before what lasts. */
function isDatedStory(reading: Reading, around: string): boolean {
  const { claim } = reading;
  if (isOfDayBeside(reading, around)) return false;
  return claim.kind !== 'role' && (!LASTING.test(claim.text) || BEFORE.test(claim.text));
}

/** "मंत्री ने बैठक की थी", "स्कोर 71 रन था": of some day before the news, which tells of no year. */
function isOfUnknownDay({ claim }: Reading, { isTimeless }: Time): boolean {
  return claim.kind !== 'role' && BEFORE.test(claim.text) && !isTimeless;
}

/** A kicker that tells the day of the news alone. */
export function dayOnly(reading: Reading, time: Time): Kicker {
  return {
    dated: time.isOfDay,
    ...(isOfUnknownDay(reading, time) ? { isDatedAlone: true } : {}),
    ...(isDatedStory(reading, time.around) ? { isDatedStory: true } : {}),
  };
}
