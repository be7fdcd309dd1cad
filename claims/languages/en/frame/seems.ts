import type { Clause } from '../parse/types.ts';

/** ", and in one margin the scribe seems to have": a second half that only seems so. */
export function seemsWithin({ after }: Clause): boolean {
  const seems = after.findIndex(
    (part) =>
      part.kind === 'filler' && part.verb?.form === 'finite' && /^(?:seem|appear)$/u.test(part.verb.governor),
  );
  const joins = after.findLastIndex((part, i) => i < seems && part.words.at(-1)?.pos === 'CCONJ');
  const opens = after.slice(Math.max(0, joins), Math.max(0, seems));
  return (
    joins >= 0 && !opens.some(({ words }) => /^(?:that|who|which|what|how)$/u.test(words.at(-1)?.key ?? ''))
  );
}

export const HEDGING_ADVERB =
  /^(?:reportedly|allegedly|apparently|possibly|perhaps|probably|likely|unlikely|seemingly|supposedly|presumably|potentially|maybe)$/u;

/** "are feared dead", "was believed drowned": how they are, nobody knows. */
export const isFeared = ({ verb: { passive, lemma }, after: [first] }: Clause): boolean =>
  passive &&
  /^(?:fear|presume|believe|think|suspect)$/u.test(lemma) &&
  (first?.kind === 'phrase' ? first.adjective === true : first?.verb?.form === 'either');

const HEDGING_QUALITY = /^(?:likely|unlikely|possible|probable|conceivable)$/u;

/** "showers are likely", "a deal is possible by Friday": what may be. */
const isOnlyLikely = ({ verb, after: [first] }: Clause): boolean =>
  /^(?:be|seem|look|remain)$/u.test(verb.lemma) &&
  first !== undefined &&
  first.words.length > 0 &&
  HEDGING_QUALITY.test(first.words[0]?.key ?? '');

/** "was reportedly one of the biggest", "is likely by Friday" */
export const hedgesBehind = (clause: Clause): boolean => {
  const [first] = clause.after;
  const isAdverb = first?.kind === 'filler' && !first.verb && HEDGING_ADVERB.test(first.words[0]?.key ?? '');
  return isAdverb || isOnlyLikely(clause);
};
