import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Memory } from '../memory/memory.ts';
import { hasMind } from '../memory/minds.ts';

/** What firms and states have, and no deal, paper or building. */
const OF_BODIES =
  /^(?:fleet|workforce|staff|employee|headquarters|shareholder|customer|board|share|stock|factory|plant|rival|supplier|passenger|subsidiary|branch|trustee|founder|revenue|profit|loss|sale|turnover|income|management|chairman|chairwoman|chief|executive|director|investor|creditor|manager)$/u;

const isOfPeople = ({ lemma }: Word) => OF_BODIES.test(lemma) || PEOPLE_NOUNS.has(lemma) || ROLES.has(lemma);

/** Bodies that people join. */
const ORDERS = /^(?:order|sect|lodge|guild|church|movement|network|gang|tribe|choir)$/u;

/** "More than 330 of its members": of a body, where no second one stands near; "90 of its tiles": of no body. */
export function fitsOwner(
  next: Word | undefined,
  counted: boolean,
  { topic, brought, beside }: Memory,
): boolean {
  if (!next || !topic) return false;
  const body = hasMind(topic) || ORDERS.test(topic.head.lemma);
  if (isOfPeople(next)) return !counted || (body && !beside);
  // "The trust bought a barn. Its tiles"
  return !brought && !(counted && (body || beside));
}

/** What is signed, said or written. */
const DEEDS =
  /^(?:order|deal|contract|agreement|report|plan|bill|law|ruling|decision|move|offer|bid|proposal|statement|announcement|survey|study|letter|speech|purchase|sale|merger)$/u;

/** "The order is vital for the maker. Its fleet …": the order has none. */
export function isOfBodyAlone(next: Word | undefined, topic: Phrase | null | undefined): boolean {
  return OF_BODIES.test(next?.lemma ?? '') && DEEDS.test(topic?.head.lemma ?? '');
}

/** "more than 330 of [its] members" */
export function isCounted(words: readonly Word[], word: Word): boolean {
  const before = words.slice(0, Math.max(0, words.indexOf(word)));
  const counts = before.at(-1)?.key === 'of' && before.some(({ value }) => value !== undefined);
  return (
    counts && before.every(({ value, inside, pos }) => value || inside || /^(?:ADP|ADV|ADJ)$/u.test(pos))
  );
}
