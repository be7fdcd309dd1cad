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

const LIKELY = /^(?:likely|unlikely|probable)$/u;

/** "showers are likely", "a deal is possible by Friday": what may be; "no play was possible" is sure. */
function isOnlyLikely({ verb, subject, after: [first] }: Clause): boolean {
  const quality = first?.words[0]?.key ?? '';
  const sure = verb.negated || /^(?:no|none|nothing)$/u.test(subject?.words[0]?.key ?? '');
  return (
    /^(?:be|seem|look|remain)$/u.test(verb.lemma) &&
    (LIKELY.test(quality) || (quality === 'possible' && !sure))
  );
}

/** "was reportedly one of the biggest", "is likely by Friday" */
export const hedgesBehind = (clause: Clause): boolean => {
  const [first] = clause.after;
  const isAdverb = first?.kind === 'filler' && !first.verb && HEDGING_ADVERB.test(first.words[0]?.key ?? '');
  return isAdverb || isOnlyLikely(clause);
};
