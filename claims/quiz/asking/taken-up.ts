import { byRef, matchName } from '../../catalogue/lookup.ts';
import type { Reading } from '../../model.ts';
import { once } from '../../once.ts';
import { foldPhrase } from '../../text/fold.ts';

/** Whole places that plain nouns stand for: "the state", "प्रदेश". */
const WHOLES: ReadonlySet<string> = new Set(['state', 'country', 'district']);

/** Refs of the states, districts and countries that a text names. */
function wholesIn(text: string): string[] {
  const keys = foldPhrase(text).split(' ');
  return keys.flatMap((_, i) =>
    (matchName(keys, i, 'hi')?.refs ?? []).filter((ref) => WHOLES.has(byRef(ref)?.category ?? '')),
  );
}

/** "यहां": which of the places told before is meant, a town or its country, is not sure enough to ask on. */
const HERE = /^(?:यहां|वहां|यहीं|वहीं)/u;
/** Words that point by themselves, and are told by what stands nearest. */
const POINTING = /^(?:इस|उस|इन|उन)/u;
/** Of the whole country, whatever state was named before. */
const OF_COUNTRY = /(?:^| )(?:देश|देशभर|राष्ट्रीय|दुनिया|दुनियाभर|विश्व)(?= )/u;
/** Nouns that were told as a state's. */
const GOVERNMENT = /^(?:सरकार|प्रशासन|मंत्रालय|कैबिनेट)$/u;

/** In how many sentences each ref is named. */
function sentencesByRef(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const sentences = new Map<string, Set<number>>();
  for (const { claim, form } of readings) {
    for (const { fact } of claim.arguments) {
      if (fact?.type !== 'entity' || fact.ref === undefined) continue;
      const known = sentences.get(fact.ref);
      if (known) known.add(form.sentence);
      else sentences.set(fact.ref, new Set([form.sentence]));
    }
  }
  return new Map([...sentences].map(([ref, { size }]) => [ref, size]));
}

/**
 * Tells of Hindi claims that read "प्रदेश" or "सरकार" as those of a place that the story is less about than about
 * another of its kind: the one named last need not be meant.
 */
export function placeMistakes(story: readonly Reading[]): (reading: Reading) => boolean {
  const counts = once(() => sentencesByRef(story));
  const isOutdone = (ref: string) => {
    const own = counts().get(ref) ?? 0;
    const category = byRef(ref)?.category;
    return [...counts()].some(([other, count]) => count > own && byRef(other)?.category === category);
  };
  return ({ claim }) =>
    claim.lang === 'hi' &&
    claim.substitutions.some(({ span, text, antecedent }) => {
      if (HERE.test(span.exact)) return true;
      // A name that is spelt out stands for nothing told before.
      if (POINTING.test(span.exact) || antecedent?.start === span.start) return false;
      const refs = wholesIn(text).filter((ref) => !wholesIn(span.exact).includes(ref));
      const isOfState = GOVERNMENT.test(span.exact) && OF_COUNTRY.test(claim.text);
      return refs.length > 0 && (isOfState || refs.every(isOutdone));
    });
}
