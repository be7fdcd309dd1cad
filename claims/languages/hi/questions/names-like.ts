import { matchName } from '../../../catalogue/lookup.ts';
import { fold } from '../../../text/fold.ts';
import { FIRST_NAMES, type NameGroup } from '../lexicon/names/first-names.ts';
import { SURNAMES } from '../lexicon/names/surnames.ts';

/** Which surnames go with which given names, by the id after `first.` and `surname.`. */
const SURNAMES_FOR: Readonly<Record<string, string>> = {
  'in.north': 'surname.in.north',
  'in.muslim': 'surname.in.muslim',
  'in.east': 'surname.in.east',
  'in.west': 'surname.in.west',
  'in.south': 'surname.in.south',
  'in.sikh': 'surname.in.punjab',
  'world.west': 'surname.world.west',
  'world.europe': 'surname.world.east',
};

const words = (group: { readonly words: string } | undefined) => group?.words.split(' ') ?? [];
const GIVEN = new Map<string, NameGroup>();
for (const group of FIRST_NAMES)
  for (const word of words(group)) if (!group.plainWord) GIVEN.set(fold(word), group);
const FAMILY = new Map<string, string>();
for (const group of SURNAMES) for (const word of words(group)) FAMILY.set(fold(word), group.id);

function originOf(group: NameGroup): string {
  return group.id.replace(/^first\./u, '').replace(/\.(?:m|f|any)$/u, '');
}

/** The given names and surnames of the same origin and gender as a name; null where its origin is not known. */
function kinOf(name: string): { given: readonly string[]; family: readonly string[] } | null {
  const keys = name.split(' ').map(fold);
  const own = keys.map((key) => GIVEN.get(key)).find((group) => group !== undefined);
  if (!own || own.gender === 'any' || keys.length < 2) return null;
  const surnames = SURNAMES_FOR[originOf(own)];
  const last = FAMILY.get(keys.at(-1) as string);
  if (!surnames || (last !== undefined && last !== surnames)) return null;
  return { given: words(own), family: words(SURNAMES.find((group) => group.id === surnames)) };
}

/**
 * Made-up full names of the same gender and origin as `name`, none of them of anybody in the catalogue; empty
 * where the origin is not known. `next` gives numbers from 0 up to 1.
 */
export function namesLike(name: string, next: () => number): string[] {
  const kin = kinOf(name);
  if (!kin || kin.family.length < 5) return [];
  const taken = new Set(name.split(' ').map(fold));
  const out: string[] = [];
  for (let tries = 0; tries < 24 && out.length < 4; tries++) {
    const given = kin.given[Math.floor(next() * kin.given.length)] as string;
    const family = kin.family[Math.floor(next() * kin.family.length)] as string;
    const keys = [fold(given), fold(family)];
    if (given === family || keys.some((key) => taken.has(key)) || matchName(keys, 0, 'hi')) continue;
    for (const key of keys) taken.add(key);
    out.push(`${given} ${family}`);
  }
  return out;
}
