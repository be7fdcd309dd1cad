import type { Claim } from '../../model.ts';
import { ANY_YEAR } from '../../text/years.ts';

/** Another time than that of the news: "पिछले साल", "1992 में", "इससे पहले". */
const OTHER_TIME = new RegExp(
  `(?:पिछल[ेी]|बीते|गत|अगले|आगामी) |इससे पहले|उससे पहले|पहले भी|सालों|वर्षों|${ANY_YEAR}`,
  'u',
);
/** "करते हैं": what goes on whatever happened. "बताई जाती है" only says that it is said. */
const HABIT = /(?<!(?:बताई|बताया|बताए|कही|कहा|मानी|माना) जा|भर्)(?:ता|ते|ती) (?:है|हैं)।?$/u;

/** "पिछले 24 घंटे में": hours that end with the news. */
export const LAST_HOURS = /(?:पिछल[ेी]|बीते|गत) (?:\p{Nd}+|चौबीस|बारह) घंट/u;

/** Whether words name another time than that of the news, be it hours that end with it. */
export function namesOtherTime(text: string): boolean {
  return OTHER_TIME.test(text);
}

/** Whether words tell of another time than that of the news. */
export function hasOtherTime(text: string): boolean {
  return namesOtherTime(text) && !LAST_HOURS.test(text);
}

/** Whether a claim tells of what goes on whatever happened. */
export function isHabit({ claim }: { readonly claim: Pick<Claim, 'text'> }): boolean {
  return HABIT.test(claim.text);
}
