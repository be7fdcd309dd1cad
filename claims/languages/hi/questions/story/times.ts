import type { Reading } from '../../../../model.ts';
import type { Events } from './event.ts';
import { eventOf } from './event-words.ts';

/** Another time than that of the news: "पिछले साल", "1992 में", "इससे पहले". */
const OTHER_TIME =
  /(?:पिछल[ेी]|बीते|गत|अगले|आगामी) |इससे पहले|उससे पहले|पहले भी|सालों|वर्षों|(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;
/** "करते हैं": what goes on whatever happened. */
const HABIT = /(?:ता|ते|ती) (?:है|हैं)।?$/u;

/** "पिछले 24 घंटे में": hours that end with the news. */
const LAST_HOURS = /(?:पिछल[ेी]|बीते|गत) (?:\p{Nd}+|चौबीस|बारह) घंट/u;
const YEAR = /(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;

/** Whether words tell of another time than that of the news. */
export function hasOtherTime(text: string): boolean {
  return OTHER_TIME.test(text) && !LAST_HOURS.test(text);
}

/** Whether words tell of a year. */
export function hasYear(text: string): boolean {
  return YEAR.test(text);
}

/** Whether a claim tells of what goes on whatever happened. */
export function isHabit({ claim }: Reading): boolean {
  return HABIT.test(claim.text);
}

/** Whether a claim is of the time that the news is of. */
export function isOfTheNews(reading: Reading): boolean {
  return !OTHER_TIME.test(reading.claim.text) && !isHabit(reading);
}

/** Whether a claim is of the main event: told after it, with no other event and no other place between or in it. */
export function isOfEvent(reading: Reading, { main, others }: Events): boolean {
  const { claim } = reading;
  const start = claim.spans[0]?.start ?? 0;
  if (start < main.at && (claim.spans[0]?.end ?? 0) < main.at) return false;
  if (!isOfTheNews(reading) || others.some(({ at }) => at > main.at && at <= (claim.spans[0]?.end ?? 0)))
    return false;
  return !claim.text.split(' ').some((word) => {
    const other = eventOf(word.replace(/[।,]/gu, ''));
    return other !== undefined && other.lemma !== main.lemma;
  });
}
