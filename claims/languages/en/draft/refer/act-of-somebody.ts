import { isEventNoun } from '../../lexicon/events.ts';
import type { Clause, Phrase } from '../../parse/types.ts';
import { hasMind } from '../memory/minds.ts';

/** What only somebody does, and sums and prices that do nothing. */
const ACTS =
  /^(?:order|tell|ask|urge|warn|accuse|sue|appoint|name|hire|sack|fine|ban|invite|decide|vote|agree|refuse|say|announce|open|launch|buy|sell|investigate|approve|reject)$/u;
const SUM =
  /^(?:fine|penalty|sum|fee|price|cost|tax|loan|bill|payment|profit|loss|revenue|reward|prize|salary|award|grant|deal|contract|budget|bid|offer)$/u;

/** "The fine is the largest. In 2018 it ordered Acme to pay": whoever imposed it did, and no sum. */
export const isActOfSomebody = ({ verb }: Clause, topic: Phrase | null): boolean =>
  ACTS.test(verb.lemma) && !verb.passive && SUM.test(topic?.head.key ?? '');

/** What happened, beside the events of the lexicon. */
const HAPPENED =
  /^(?:disaster|tragedy|loss|death|incident|rescue|escape|win|victory|defeat|setback|seizure|haul|arrest|strike|outage|failure|breach|rise|fall|drop|case|\p{Ll}{3,12}ing)$/u;

/** "The coastguard found nine bodies. It was the deadliest sinking": what happened, and no body. */
export function tellsEvent({ verb, after: [told] }: Clause, topic: Phrase): boolean {
  const head = told?.kind === 'phrase' && told.preposition.length === 0 ? told.bases[0]?.head : undefined;
  if (verb.lemma !== 'be' || !head || head.name) return false;
  const acts = hasMind(topic) || topic.head.key === 'coastguard';
  return acts && (isEventNoun(head.lemma) || HAPPENED.test(head.lemma));
}
