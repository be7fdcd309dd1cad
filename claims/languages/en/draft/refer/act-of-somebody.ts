import type { Clause, Phrase } from '../../parse/types.ts';

/** What only somebody does, and sums and prices that do nothing. */
const ACTS =
  /^(?:order|tell|ask|urge|warn|accuse|sue|appoint|name|hire|sack|fine|ban|invite|decide|vote|agree|refuse|say|announce|open|launch|buy|sell|investigate|approve|reject)$/u;
const SUM =
  /^(?:fine|penalty|sum|fee|price|cost|tax|loan|bill|payment|profit|loss|revenue|reward|prize|salary|award|grant|deal|contract|budget|bid|offer)$/u;

/** "The fine is the largest. In 2018 it ordered Acme to pay": whoever imposed it did, and no sum. */
export const isActOfSomebody = ({ verb }: Clause, topic: Phrase | null): boolean =>
  ACTS.test(verb.lemma) && !verb.passive && SUM.test(topic?.head.key ?? '');
