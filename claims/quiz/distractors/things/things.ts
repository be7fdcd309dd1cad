import { categoryByHead, entriesOf } from '../../../catalogue/lookup.ts';
import { languageOf } from '../../../languages/registry.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { thingsOfHolder } from '../names/places/containers.ts';
import { isManyValued, tellsOfOneHappening } from '../shared/single-valued.ts';

/** Lists go from the best known to the less known; so many at the top are as likely as each other. */
const BEST_KNOWN = 10;

/** Names of other things with the same head noun: other cars beside a car. */
export function thingDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim, form } = candidate.reading;
  const isOfMany = isManyValued(claim.lang, form.predicate.lemma);
  if (isOfMany && !tellsOfOneHappening(candidate.reading)) return [];
  const slot = form.slots[candidate.target.argument];
  const category = slot?.head ? categoryByHead(claim.lang, slot.head) : null;
  if (!category) return [];
  const language = languageOf(claim.lang);
  const taken = foldPhrase(candidate.question.answer).split(' ');
  const whole = around.story();
  const stem = ` ${foldPhrase(candidate.question.stem.replace(/[?,;]/gu, ' '))} `;
  const known = claim.lang === 'hi' ? thingsOfHolder(entriesOf(category), stem) : entriesOf(category);
  return [...shuffled(known.slice(0, BEST_KNOWN), around.next), ...known.slice(BEST_KNOWN)]
    .map((entry) => (claim.lang === 'hi' ? entry.hi : entry.en))
    .filter((name) => {
      const words = around.nameWords(name);
      return !words.some((word) => taken.includes(word)) && !whole.includes(words.join(' '));
    })
    .slice(0, 6)
    .map((text) => ({
      text,
      source: 'catalogue' as const,
      why: language.why({ source: 'catalogue', value: candidate.question.answer }),
      claimId: claim.id,
    }));
}
