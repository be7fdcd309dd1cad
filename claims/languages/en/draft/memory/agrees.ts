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

const HE =
  /^(?:man|boy|father|husband|brother|son|uncle|nephew|king|grandfather|grandson|widower|\p{Ll}{3,14}[^o]man)$/u;
const SHE =
  /^(?:woman|girl|mother|wife|sister|daughter|aunt|niece|queen|grandmother|granddaughter|widow|actress|\p{Ll}{2,14}woman)$/u;

/** "The man kept calling her": no man is she. */
function isOtherGender(pronoun: string, { head, bases, joined }: Phrase): boolean {
  if (head.name || bases.length !== 1 || joined) return false;
  return /^(?:she|hers?)$/u.test(pronoun)
    ? HE.test(head.key)
    : /^(?:he|him|his)$/u.test(pronoun) && SHE.test(head.key);
}

/** Whether a pronoun can stand for a phrase. */
export function agrees(pronoun: string, phrase: Phrase): boolean {
  if (isOtherGender(pronoun, phrase)) return false;
  // "About one in 40 children": people, however many.
  const ofPeople =
    phrase.head.value !== undefined && phrase.words.some(({ lemma }) => PEOPLE_NOUNS.has(lemma));
  if (/^(?:it|its|itself)$/u.test(pronoun))
    return (!isPlural(phrase) || isFirmName(phrase)) && !isPerson(phrase) && !isTeam(phrase) && !ofPeople;
  if (/^(?:they|their|them|themselves)$/u.test(pronoun))
    return isPlural(phrase) || isBody(phrase) || isTeam(phrase) || isCountedPeople(phrase);
  return isOneOfPeople(phrase) || isNational(phrase) || (isPerson(phrase) && !isPlural(phrase));
}
