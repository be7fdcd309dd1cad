import { matchDemonym, matchName } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';
import { HAPPENINGS } from '../happenings.ts';
import { eventInHeadline } from './headline-event.ts';
import { plainForm } from './headline-form.ts';
import type { HeadlineEvent } from './headline-words.ts';
import { OPEN } from './open-words.ts';
import { isProperIn } from './proper.ts';

/** How many words of a headline name what happened. */
const FEWEST = 2;
const MOST = 5;
/** What a headline names before its colon: "Micronesia plane crash: …"; null where that is no event of a place. */
export function headlineEvent(headline: string): string | null {
  const label = plainForm(headline).match(/^([^:–—―"“”]{6,50}): /u)?.[1];
  const words = label?.split(' ') ?? [];
  if (!label || words.length < FEWEST || words.length > MOST) return null;
  if (!HAPPENINGS.has((words.at(-1) ?? '').toLowerCase())) return null;
  const keys = words.map(fold);
  const isPlaced = keys.some(
    (_, i) => matchName(keys, i, 'en') !== null || matchDemonym(keys, i, 'en') !== null,
  );
  return isPlaced ? label.replace(/^(?:The|A|An) /u, '') : null;
}

/** Whether words name somebody or something that the story names too. */
function namesSomething(words: string, text: string): boolean {
  return (words.match(/\p{Lu}[\p{L}\d.&-]+/gu) ?? []).some((word) => isProperIn(text, word));
}

/** "Thai political party": no party that is held. */
const OF_POLITICS =
  /(?<!\p{L})(?:political|ruling|governing|opposition|nationalist|separatist|socialist|communist|liberal|conservative|democratic|republican|green|labou?r|far-right|far-left|farmers['’]?|people['’]s) part(?:y|ies)$/iu;

/** So many words say what a story is of without a name. */
const ENOUGH = 4;

/**
 * A headline as a name of the story: "Ebbers' denial of WorldCom fraud", and what is left of it without its first
 * name; null where it can be put so of nothing, or would say too little.
 */
export function headlineName(headline: string, text: string): HeadlineEvent | null {
  const found = OPEN.test(headline) ? null : eventInHeadline(headline, text);
  if (!found || OF_POLITICS.test(found.topic)) return null;
  const says = (topic: string) => namesSomething(topic, text) || topic.split(' ').length >= ENOUGH;
  if (!says(found.topic)) return null;
  return found.spare !== undefined && !says(found.spare) ? { topic: found.topic } : found;
}
