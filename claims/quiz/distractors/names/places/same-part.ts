import type { Entity } from '../../../../model.ts';
import { onceEach } from '../../../../once.ts';
import { countryOf, partsWithout } from './parts-of-world.ts';

/** What joins countries that are not near each other: might, a language, a whole continent. */
const PARTS = partsWithout('region.powers', 'region.english', 'region.africa');
/** A country with fewer neighbours than this stands beside those far off, too. */
const FEWEST = 4;

/** The countries of the parts of the world that one is in, without itself. */
const besides = onceEach((country: string): ReadonlySet<string> => {
  const around = PARTS.filter((countries) => countries.has(country)).flatMap((countries) => [...countries]);
  return new Set(around.filter((one) => one !== country));
});

/** Whether a country is of the part of the world that the key is of, where that has enough others. */
export function isOfSamePart(ref: string | undefined, keyRef: string | undefined): boolean {
  const [own, other] = [countryOf(keyRef), countryOf(ref)];
  if (own === undefined || other === undefined || own === other) return true;
  const near = besides(own);
  return near.size < FEWEST || near.has(other);
}

/** "In which country": where something was, or from where somebody came; who did what may be any of the powers. */
const OF_PLACE =
  / (?:in|into|off|across|through|over|near|from|inside|outside|coast of|(?:minister|president|leader|premier|chancellor|king|queen) of) which country /u;

/** "Near Mbour in which country": the town tells in which part of the world it is. */
const BESIDE_TOWN = /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,40},? in which country(?!\p{L})/u;

/** Whether a stem names a place of the country that it asks for. */
export const namesTown = (asked: string): boolean => BESIDE_TOWN.test(asked);

/** Lands of one state: beside them stand the others and their neighbours, whatever is asked. */
const LANDS = /^(?:England|Scotland|Wales|Northern Ireland)$/u;

/**
 * Whether an English stem asks for the country where something was, or whose officer somebody is, and the option is of
 * another part of the world: beside the land of a quake stand its neighbours. `stem` is folded.
 */
export const isOfOtherPart = (option: Entity, key: Entity, stem: string): boolean =>
  key.category === 'country' &&
  (OF_PLACE.test(stem) || LANDS.test(key.name)) &&
  !isOfSamePart(option.ref, key.ref);
