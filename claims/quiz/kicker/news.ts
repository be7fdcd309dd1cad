import { ANY_WEEKDAY } from '../../languages/hi/calendar.ts';
import type { NewsTold, Question } from '../../languages/language.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Asking } from '../types.ts';
import { fits, MOST_IN_LINE } from './parts.ts';
import { saysAll, type Told } from './told.ts';
import { isMostlyTold } from './topics.ts';

/** A question, and what may stand before it. */
interface Bare {
  readonly question: Question;
  readonly asking: Asking;
  readonly told: Told;
  readonly may: (part: string | undefined) => string | undefined;
}

/** The day before a question, and whether it is that of what is asked, and not that of the news of it. */
interface Day {
  readonly written?: string | undefined;
  readonly isOwn?: boolean;
}

/** Whether a stem says by itself what some news tells. */
function isTold({ name, isLine }: NewsTold, told: Told): boolean {
  return isLine ? isMostlyTold(name, told) : saysAll(name, told);
}

/** "रविवार को": which one, the day of the news says. */
const ON_WEEKDAY = new RegExp(`(?:^|[ :,])(?:${ANY_WEEKDAY})(?= )`, 'u');

/**
 * The day beside some news: of what is asked, or, where the stem tells the weekday of that, the day of the news itself, since
 * "खबर, 8 नवंबर 2026" over "रविवार को" reads as news of that Sunday.
 */
function dayTold({ question, asking, may }: Bare, { written, isOwn }: Day): string {
  if (written === undefined) return '';
  if (!isOwn) return ` (${written})`;
  const { asOf } = asking.target;
  if (!asOf || !ON_WEEKDAY.test(question.stem)) return `, ${written}`;
  const ofNews = may(languageOf(asking.reading.claim.lang).writtenDay(asOf));
  return ofNews === undefined ? '' : ` (${ofNews})`;
}

/**
 * "पेरू भूकंप से जुड़ी खबर (2 दिसंबर 2026)": in which news a question is told that names no event and stands under none;
 * undefined where nothing may say it. It holds of whatever a story tells beside its event.
 */
export function newsBeside(bare: Bare, own: Day): string | undefined {
  const { question, asking, told, may } = bare;
  const { kicker: { news = [] } = {}, opening } = asking.target;
  const { lacksEvent } = languageOf(asking.reading.claim.lang);
  if (opening !== undefined || !lacksEvent?.(question.stem)) return undefined;
  if (news.some((one) => isTold(one, told))) return undefined;
  const day = dayTold(bare, own);
  return news
    .filter(({ name }) => may(name) !== undefined)
    .map(({ beside }) => `${beside}${day}`)
    .find((text) => fits(text, question.stem, MOST_IN_LINE));
}
