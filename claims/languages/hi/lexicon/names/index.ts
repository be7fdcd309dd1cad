import { fold } from '../../../../text/fold.ts';
import { GIVEN_NAMES } from './given.ts';
import { HONORIFICS, ROLES } from './roles.ts';
import { SURNAMES } from './surnames.ts';

const GIVEN: ReadonlyMap<string, 'm' | 'f'> = new Map(GIVEN_NAMES.flatMap((group) => group.words.split(' ').map((word) => [fold(word), group.gender] as const)));
const FAMILY: ReadonlySet<string> = new Set(SURNAMES.flatMap((group) => group.words.split(' ').map(fold)));
const ROLE_KEYS: ReadonlySet<string> = new Set(ROLES.flatMap((group) => group.words.split(' ').map(fold)));
const HONORIFIC_KEYS: ReadonlySet<string> = new Set(HONORIFICS.split(' ').map(fold));

/** The gender of a given name by its folded word; undefined where it is none. */
export function givenGender(key: string): 'm' | 'f' | undefined {
  return GIVEN.get(key);
}

/** Whether a folded word is a surname. */
export function isSurname(key: string): boolean {
  return FAMILY.has(key);
}

/** Whether a folded word names an office, profession or rank. */
export function isRole(key: string): boolean {
  return ROLE_KEYS.has(key);
}

/** Whether a folded word is a word of respect. */
export function isHonorific(key: string): boolean {
  return HONORIFIC_KEYS.has(key);
}
