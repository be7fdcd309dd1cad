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

/**
 * "पेरू भूकंप से जुड़ी खबर (2 दिसंबर 2026)": in which news a question is told that names no event and stands under none;
 * undefined where nothing may say it. It holds of whatever a story tells beside its event.
 */
export function newsBeside(
  { question, asking, told, may }: Bare,
  { written, isOwn }: Day,
): string | undefined {
  const { kicker: { news = [] } = {}, opening } = asking.target;
  const { lacksEvent } = languageOf(asking.reading.claim.lang);
  if (opening !== undefined || !lacksEvent?.(question.stem)) return undefined;
  if (news.some((one) => isTold(one, told))) return undefined;
  const day = written === undefined ? '' : isOwn ? `, ${written}` : ` (${written})`;
  return news
    .filter(({ name }) => may(name) !== undefined)
    .map(({ beside }) => `${beside}${day}`)
    .find((text) => fits(text, question.stem, MOST_IN_LINE));
}
