import { matchDemonym, matchName } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';
import { HAPPENINGS } from '../happenings.ts';

/** How many words of a headline name what happened. */
const FEWEST = 2;
const MOST = 5;

/** What a headline names before its colon: "Micronesia plane crash: …"; null where that is no event of a place. */
export function headlineEvent(text: string): string | null {
  const label = text.split('\n', 1)[0]?.match(/^([^:–—"“”]{6,50}): /u)?.[1];
  const words = label?.split(' ') ?? [];
  if (!label || words.length < FEWEST || words.length > MOST) return null;
  if (!HAPPENINGS.has((words.at(-1) ?? '').toLowerCase())) return null;
  const keys = words.map(fold);
  const isPlaced = keys.some(
    (_, i) => matchName(keys, i, 'en') !== null || matchDemonym(keys, i, 'en') !== null,
  );
  return isPlaced ? label.replace(/^(?:The|A|An) /u, '') : null;
}
