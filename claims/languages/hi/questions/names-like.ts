import { matchName } from '../../../catalogue/lookup.ts';
import { fold } from '../../../text/fold.ts';
import { FIRST_NAMES, type NameGroup } from '../lexicon/names/first-names.ts';
import { SURNAMES } from '../lexicon/names/surnames.ts';
import { COMMON_NAMES } from './common-names.ts';

/** Which surnames go with which given names, by the id after `first.` and `surname.`. */
const FAMILIES_FOR: Readonly<Record<string, string>> = {
  'in.north': 'in.north',
  'in.muslim': 'in.muslim',
  'in.east': 'in.east',
  'in.west': 'in.west',
  'in.south': 'in.south',
  'in.sikh': 'in.punjab',
  'world.west': 'world.west',
};

const GIVEN: ReadonlyMap<string, NameGroup> = new Map(
  FIRST_NAMES.flatMap((group) => group.words.split(' ').map((word) => [fold(word), group] as const)),
);
const FAMILY: ReadonlyMap<string, string> = new Map(
  SURNAMES.flatMap(({ id, words }) =>
    words.split(' ').map((word) => [fold(word), id.replace(/^surname\./u, '')] as const),
  ),
);

function originOf({ id }: NameGroup): string {
  const origin = id.replace(/^first\./u, '').replace(/\.(?:m|f|any)$/u, '');
  // Names that are words too (विकास, आशा) are borne in the north as anywhere.
  return origin === 'in.plain' ? 'in.north' : origin;
}

/** Common names of the same origin and gender as a name; null where its origin or gender is not known. */
function kinOf(name: string): { given: readonly string[]; family: readonly string[] } | null {
  const keys = name.split(' ').map(fold);
  const own = GIVEN.get(keys[0] as string);
  if (!own || own.gender === 'any' || keys.length < 2) return null;
  const family = FAMILY.get(keys.at(-1) as string);
  // A word that is a name too (विकास) is evidence of a name only beside a known surname.
  if (own.plainWord && family === undefined) return null;
  // The surname tells more of where somebody is from than the given name.
  const byFamily = Object.entries(FAMILIES_FOR).find(([, families]) => families === family)?.[0];
  const origin = byFamily ?? originOf(own);
  const common = COMMON_NAMES.find((names) => names.origin === origin);
  if (!common) return null;
  return {
    given: (own.gender === 'f' ? common.women : common.men).split(' '),
    family: common.families.split(' '),
  };
}

/** Whether somebody's given name is none of India. */
export function isForeignName(name: string): boolean {
  return /^first\.world\./u.test(GIVEN.get(fold(name.split(' ')[0] ?? ''))?.id ?? '');
}

/**
 * Made-up full names of the same gender and origin as `name`, put together from common ones, none of them of
 * anybody in the catalogue; empty where the origin is not known. `next` gives numbers from 0 up to 1.
 */
export function namesLike(name: string, next: () => number): string[] {
  const kin = kinOf(name);
  if (!kin) return [];
  const taken = new Set(name.split(' ').map(fold));
  const out: string[] = [];
  for (let tries = 0; tries < 24 && out.length < 4; tries++) {
    const given = kin.given[Math.floor(next() * kin.given.length)] as string;
    const family = kin.family[Math.floor(next() * kin.family.length)] as string;
    const keys = [fold(given), fold(family)];
    if (keys.some((key) => taken.has(key)) || matchName(keys, 0, 'hi')) continue;
    for (const key of keys) taken.add(key);
    out.push(`${given} ${family}`);
  }
  return out;
}
