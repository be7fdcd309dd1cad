import { byRef, tellsCountry } from '../../../catalogue/lookup.ts';
import { isSameOrRelated } from '../../../catalogue/relatives.ts';
import type { Entity, Lang } from '../../../model.ts';
import type { Candidate, Surroundings } from '../../types.ts';
import { tellingWords } from './same-name.ts';

export const idOf = ({ ref, name }: Entity) => ref ?? name;

/** "महिला प्रीमियर लीग": of women, where the key is of men or of all. */
const OF_WOMEN = /(?:^| )(?:महिला|Women['’]s)(?= )/u;

export function fits(key: Entity, other: Entity): boolean {
  if (other.class !== key.class) return false;
  if (key.class !== 'person' && OF_WOMEN.test(key.name) !== OF_WOMEN.test(other.name)) return false;
  return key.class === 'person' || (key.category !== undefined && other.category === key.category);
}

/** A place that no list knows may be a town, an island or a mountain: it is neither asked for nor offered. */
export function isUnsurePlace(entity: Entity): boolean {
  return entity.class === 'place' && entity.ref === undefined;
}

export function isTold(words: readonly string[], around: Surroundings): boolean {
  return around.story().includes(` ${words.join(' ')} `);
}

/** A word of a name, plain or with the respect of Hindi: "गांधी", "गांधीजी". `stem` has spaces around. */
const isCalledIn = (word: string, stem: string) => stem.includes(` ${word} `) || stem.includes(` ${word}जी `);

/** A name that the stem names already, of people by any word of it: "एंडी मरे" where मरे was beaten. */
export function isInStem(words: readonly string[], stem: string, { class: kind }: Entity): boolean {
  if (stem.includes(` ${words.join(' ')} `)) return true;
  return kind === 'person' && tellingWords(words).some((word) => word.length > 2 && isCalledIn(word, stem));
}

/** "बिहार" where the stem tells of Patna: what holds a named place is no option beside it. */
export function isSameOrPart(ref: string, other: string): boolean {
  const relation = isSameOrRelated(ref, other);
  return relation === 'same' || relation === 'part';
}

/** "उत्तर प्रदेश में … यूपी सरकार", "किस राज्य के कोटा": the stem names the answer otherwise, or a part of it. */
export function isGivenAway({ class: kind, ref }: Entity, told: readonly string[]): boolean {
  if (ref === undefined) return false;
  return told.some((one) => {
    const relation = isSameOrRelated(one, ref);
    return relation === 'same' || (kind === 'place' && relation === 'part' && byRef(one)?.class === 'place');
  });
}

/** "किस जगह": of whatever size, where "किस शहर" and "किस जिले" ask for one kind. */
export const ASKS_PLACE = / किस (?:जगह|स्थान) /u;

/** "किस देश में फंसे भारतीयों को": nobody is stranded at home. */
export function isNationTold({ ref, category }: Entity, stem: string, lang: Lang): boolean {
  if (category !== 'country' || ref === undefined) return false;
  const words = stem
    .trim()
    .split(' ')
    .map((word) => word.replace(/ों$|['’]s?$/u, ''));
  return words.some((_, at) => tellsCountry(words, at, lang, ref));
}

/** "Dropped to less than 50 metres", "more than 20 died": another place of the story may lie within the bound as well. */
export function isBounded({ reading: { claim } }: Candidate): boolean {
  return claim.arguments.some(
    ({ fact }) =>
      fact?.type === 'quantity' && /^(?:lessThan|moreThan|atLeast|atMost)$/u.test(fact.comparator ?? 'exact'),
  );
}
