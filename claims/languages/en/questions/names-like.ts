import { matchName } from '../../../catalogue/lookup.ts';
import type { NameGroup } from '../lexicon/origins.ts';
import { givenGender, PEOPLE } from '../lexicon/people.ts';

const words = (list: string) => list.split(' ');

/** The group of each name; of several the first. */
function indexBy(namesOf: (group: NameGroup) => readonly string[]): ReadonlyMap<string, NameGroup> {
  const index = new Map<string, NameGroup>();
  for (const group of PEOPLE) for (const name of namesOf(group)) if (!index.has(name)) index.set(name, group);
  return index;
}

const BY_FAMILY = indexBy(({ family }) => words(family));
const BY_GIVEN = indexBy(({ m, f }) => [...words(m), ...words(f)]);

/**
 * Made-up full names of the same gender and origin as `name`, none of them of anybody in the catalogue; empty
 * where the origin is not known. `next` gives numbers from 0 up to 1.
 */
export function namesLike(name: string, next: () => number): string[] {
  const parts = name.split(' ');
  // Of "Hans-Peter" the first name tells the gender; of "Frank-Juergen" the second may tell the origin.
  const [given = '', second] = (parts[0] as string).split('-');
  const last = parts.at(-1) as string;
  // A surname tells the origin better than a given name that many countries share.
  const group = BY_FAMILY.get(last) ?? BY_GIVEN.get(second ?? '') ?? BY_GIVEN.get(given);
  if (!group || parts.length < 2) return [];
  // The surname tells the origin, a wider list the gender: "Bernard Hughes".
  const gender = givenGender(given);
  if (gender === null) return [];
  const female = gender === 'f';
  const [givens, families] = [words(female ? group.f : group.m), words(group.family)];
  const taken = new Set(parts);
  const out: string[] = [];
  for (let tries = 0; tries < 24 && out.length < 4; tries++) {
    const first = givens[Math.floor(next() * givens.length)] as string;
    const family = families[Math.floor(next() * families.length)] as string;
    const keys = [first.toLowerCase(), family.toLowerCase()];
    if (first === family || taken.has(first) || taken.has(family) || matchName(keys, 0, 'en')) continue;
    taken.add(first).add(family);
    out.push(`${first} ${family}`);
  }
  return out;
}
