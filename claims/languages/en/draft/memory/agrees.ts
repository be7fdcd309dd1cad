import { isBody, isNational, isOneOfPeople, isPerson, isPlural } from '../../frame/phrases.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import type { Phrase } from '../../parse/types.ts';
import { isFirmName } from './firms.ts';

/** "The Broncos", "the Huguenots": a name in the plural that no list knows as one place or person. */
function isTeam({ words, head }: Phrase): boolean {
  const plural = head.name?.class === 'thing' || head.name?.class === 'organisation';
  const last = words.at(-1)?.key ?? '';
  return plural && words[0]?.key === 'the' && /[^s]s$/u.test(last);
}

/** "300,000 Peruvians": a people, and as many as it says. */
function isCountedPeople({ words, head }: Phrase): boolean {
  const fact = words[0]?.value?.fact;
  return fact?.type === 'quantity' && fact.value !== 1 && head.name !== undefined && /[^s]s$/u.test(head.key);
}

/** Whether a pronoun can stand for a phrase. */
export function agrees(pronoun: string, phrase: Phrase): boolean {
  // "About one in 40 children": people, however many.
  const ofPeople =
    phrase.head.value !== undefined && phrase.words.some(({ lemma }) => PEOPLE_NOUNS.has(lemma));
  if (/^(?:it|its|itself)$/u.test(pronoun))
    return (!isPlural(phrase) || isFirmName(phrase)) && !isPerson(phrase) && !isTeam(phrase) && !ofPeople;
  if (/^(?:they|their|them|themselves)$/u.test(pronoun))
    return isPlural(phrase) || isBody(phrase) || isTeam(phrase) || isCountedPeople(phrase);
  return isOneOfPeople(phrase) || isNational(phrase) || (isPerson(phrase) && !isPlural(phrase));
}
