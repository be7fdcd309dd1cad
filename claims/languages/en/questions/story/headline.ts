import { matchDemonym, matchName } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';
import { HAPPENINGS } from '../happenings.ts';
import { OPEN } from './open-words.ts';
import { isProperIn } from './proper.ts';

/** How many words of a headline name what happened. */
const FEWEST = 2;
const MOST = 5;
/** A headline of more words is a sentence, one of fewer says nothing. */
const LONGEST = 7;
const SHORTEST = 3;

/** What a headline names before its colon: "Micronesia plane crash: …"; null where that is no event of a place. */
export function headlineEvent(headline: string): string | null {
  const label = headline.match(/^([^:–—"“”]{6,50}): /u)?.[1];
  const words = label?.split(' ') ?? [];
  if (!label || words.length < FEWEST || words.length > MOST) return null;
  if (!HAPPENINGS.has((words.at(-1) ?? '').toLowerCase())) return null;
  const keys = words.map(fold);
  const isPlaced = keys.some(
    (_, i) => matchName(keys, i, 'en') !== null || matchDemonym(keys, i, 'en') !== null,
  );
  return isPlaced ? label.replace(/^(?:The|A|An) /u, '') : null;
}

/** Marks of a headline that quotes, asks or lists: it names nothing. */
const MARKS = /[:;?!"“”()[\]|…]|\.$|^['‘’]|['’]$| ['‘]/u;

/** Whether a headline names somebody or something that the story names too. */
function namesSomething(headline: string, text: string): boolean {
  return (headline.match(/\p{Lu}[\p{L}\d.&-]+/gu) ?? []).some((word) => isProperIn(text, word));
}

/** A short headline as the story's name, "GM pays $2bn to evade Fiat buyout"; null where it is long, quotes or names nothing. */
export function headlineName(headline: string, text: string): string | null {
  const words = headline.split(' ').length;
  const fits = words >= SHORTEST && words <= LONGEST && !MARKS.test(headline) && !OPEN.test(headline);
  return fits && namesSomething(headline, text) ? headline : null;
}
