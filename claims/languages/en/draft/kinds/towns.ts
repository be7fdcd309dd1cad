import type { Phrase } from '../../parse/types.ts';

const TOWN = /^(?:city|town|village|suburb|district|county|province|state|region|island|port)$/u;

const PART_OF_TOWN =
  /^(?:north|south|east|west|central|inner|outer|(?:north|south)-?(?:east|west)|downtown|suburban)$/u;

/** "in the coastal city of Oran, Algeria": the one place lies in the other that stands behind it, and is not it. */
export function isTownOf(one: Phrase, other: Phrase): boolean {
  const [town, land] = one.head.start < other.head.start ? [one, other] : [other, one];
  const named = town.words.some(
    ({ lemma }, i) => TOWN.test(lemma) && town.words[i + 1]?.key === 'of' && town.words[i + 2]?.name,
  );
  const isWhole = land.words.length === land.head.length;
  // "RAF Northolt, west London": in which part of a town it lies.
  const isPart = PART_OF_TOWN.test(land.words[0]?.key ?? '') && land.words.length === land.head.length + 1;
  return land.head.name?.class === 'place' && ((named && isWhole) || isPart);
}
