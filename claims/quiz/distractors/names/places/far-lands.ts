import type { Entity } from '../../../../model.ts';
import { LEADERS } from '../people/politicians.ts';
import { CITIES } from './cities-abroad.ts';
import { countryOf, partsWithout } from './parts-of-world.ts';

/** Countries that only a language or a continent joins: their politics are no news beside each other's. */
const NEAR = partsWithout('region.english', 'region.africa');

/** Who and what belongs to the politics of one country. */
const OF_POLITICS = /^(?:person\.leader$|party)/u;

/**
 * Whether a leader or a party is of another part of the world than the key, or than the story where no list has the
 * key: nobody who has read of Australia takes a minister of South Africa for one of hers.
 */
export function isOfFarLand(option: Entity, key: Entity, home: string | undefined): boolean {
  if (!OF_POLITICS.test(option.category ?? '')) return false;
  const other = countryOf(option.ref);
  const own = countryOf(key.ref) ?? home;
  if (own === undefined || other === undefined || own === other) return false;
  return !NEAR.some((countries) => countries.has(own) && countries.has(other));
}

/**
 * Whether a leader is of another country than the key's, where the story is of the key's own country and the stem names no
 * other: nobody takes a prime minister of a neighbour for whoever named the finance minister.
 */
export function isOfOtherGovernment(
  option: Entity,
  key: Entity,
  home: string | undefined,
  told: readonly string[],
): boolean {
  if (option.category !== LEADERS || key.category !== LEADERS) return false;
  const own = countryOf(key.ref);
  if (own === undefined || own !== home || countryOf(option.ref) === own) return false;
  return told.every((ref) => [undefined, own].includes(countryOf(ref)));
}

/** Whether a city is of another country than one in the land that a story is of: nobody sends its goods from there. */
export function isCityOfElsewhere(option: Entity, key: Entity, home: string | undefined): boolean {
  if (key.category !== CITIES || option.class !== 'place') return false;
  const [own, other] = [countryOf(key.ref), countryOf(option.ref)];
  return own !== undefined && own === home && other !== undefined && other !== own;
}
