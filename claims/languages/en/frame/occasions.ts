import type { Part, Phrase } from '../parse/types.ts';
import { isHappening } from '../questions/happenings.ts';
import { isTimePhrase } from './phrases.ts';

/** What is done for an occasion is done at another time: "dropped for the match", "left out of the final". */
const FOR_OCCASION = /^(?:for|out of)$/u;
/** What holds from or up to an occasion, or comes before it, whatever it is called. */
const FROM_OCCASION = /^(?:since|until|till|before|ahead of|prior to)$/u;
/** What may stand between an occasion and its place: who meets there. */
const OF_SIDES = /^(?:with|against|between|in|at|on)$/u;

const markerOf = ({ preposition }: Phrase) => preposition.map(({ key }) => key).join(' ');

/** "Match", "the European Cup": what has a time and a place of its own. */
function isOccasion({ head }: Phrase): boolean {
  const noun = head.name?.canonical.toLowerCase().split(' ').at(-1) ?? head.lemma;
  return (head.name === undefined || head.name.class === 'thing') && isHappening(noun);
}

/** Whether a phrase names an occasion at another time than that of the verb. */
function opensOccasion(phrase: Phrase): boolean {
  const marker = markerOf(phrase);
  if (FROM_OCCASION.test(marker)) return !isTimePhrase(phrase) && isOccasion(phrase);
  return FOR_OCCASION.test(marker) && isOccasion(phrase);
}

/**
 * Whether a phrase says when or where an occasion is that is named right before it, and not when or where the deed was:
 * "was dropped for the match with Leeds in York on 12 March". `before` are the parts that stand before it.
 */
export function isOfOccasion(phrase: Phrase, before: readonly Part[]): boolean {
  const isWhenOrWhere = isTimePhrase(phrase) || phrase.head.name?.class === 'place';
  if (!/^(?:in|at|on)$/u.test(markerOf(phrase)) || !isWhenOrWhere) return false;
  for (const part of before.toReversed()) {
    if (part.kind !== 'phrase') return false;
    if (opensOccasion(part)) return true;
    if (!OF_SIDES.test(markerOf(part))) return false;
  }
  return false;
}
