import { contains, type Range } from '../../../text/range.ts';
import type { Unit, Zones } from './zones.ts';

/** What was done to the subject, before it: "Founded in 1946, …", "Shot over 23 days, …". */
const DONE =
  /^(?:\p{Lu}\p{Ll}{2,14}ed|Built|Made|Shot|Chosen|Written|Drawn|Held|Set up|Sold|Bought|Known|Taken|Born|Found)$/u;
/** What the subject does: "Expressing grief over the loss of lives, …". */
const DOING = /^\p{Lu}\p{Ll}{2,14}ing$/u;
/** Without these a claim says something else: "Excluding food, inflation rose". */
const NEEDED =
  /^(?:Excluding|Including|Excluded|Included|Adjusted|Compared|Based|Assuming|Starting|Beginning|Barring|Counting|Considering|Depending|Measured|Combined|Taken|Taking|According|During|Following|Owing|Pending|Regarding|Concerning|Provided|Weighted|Asked|Aged)$/u;

const opensClause = ([first]: readonly Unit[]): boolean => {
  const word = first?.text.trim() ?? '';
  return first?.piece.part === 'other' && (DONE.test(word) || DOING.test(word));
};

/**
 * A claim's zones without the participle clause that opens it, where that only tells more; null where what is asked for
 * stands in the clause.
 */
export function withoutParticiple(zones: Zones, answer: Range): Zones | null {
  const { front } = zones;
  if (!opensClause(front) || front.at(-1)?.text.trim() !== ',') return zones;
  if (front.some(({ range }) => range !== null && contains(range, answer))) return null;
  return NEEDED.test(front[0]?.text.trim() ?? '') ? zones : { ...zones, front: [] };
}
