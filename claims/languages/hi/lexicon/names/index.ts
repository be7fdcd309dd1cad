import { fold } from '../../../../text/fold.ts';
import { PhraseIndex } from '../../../../text/phrase-index.ts';
import { FIRST_NAMES } from './first-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { MORE_FIRST_NAMES } from './more-first-names.ts';
import { MORE_SURNAMES } from './more-surnames.ts';
import { ROLES, type RoleGroup } from './roles.ts';
import { SURNAMES, type SurnameGroup } from './surnames.ts';

export type NameGender = 'm' | 'f' | 'any';

const ALL_FIRST_NAMES = [...FIRST_NAMES, ...MORE_FIRST_NAMES];
const ALL_SURNAMES = [...SURNAMES, ...MORE_SURNAMES];

const GIVEN: ReadonlyMap<string, NameGender> = new Map(
  ALL_FIRST_NAMES.flatMap((group) => keysOf(group.words).map((key) => [key, group.gender] as const)),
);
const FAMILY: ReadonlyMap<string, SurnameGroup> = new Map(
  ALL_SURNAMES.flatMap((group) => keysOf(group.words).map((key) => [key, group] as const)),
);
const PLAIN: ReadonlySet<string> = new Set(
  [...ALL_FIRST_NAMES, ...ALL_SURNAMES]
    .filter((group) => group.plainWord)
    .flatMap((group) => keysOf(group.words)),
);
const ROLE_PHRASES = new PhraseIndex<RoleGroup>(
  ROLES.flatMap((group) => group.forms.split('|').map((form) => [form, group] as const)),
);
const BEFORE = new Set(honorifics('before'));
const AFTER = new Set(honorifics('after'));

function keysOf(words: string): string[] {
  return words.split(' ').map(fold);
}

function honorifics(position: 'before' | 'after'): string[] {
  return HONORIFICS.filter((group) => group.position === position).flatMap((group) => keysOf(group.words));
}

/** The gender of a given name by its folded word (`any`: of both); undefined where it is none. */
export function givenGender(key: string): NameGender | undefined {
  return GIVEN.get(key);
}

/** Whether a folded word is a surname. */
export function isSurname(key: string): boolean {
  return FAMILY.has(key);
}

/** The gender a surname tells of its bearer (कौर, बेगम); undefined where it tells none. */
export function surnameGender(key: string): 'f' | undefined {
  return FAMILY.get(key)?.gender;
}

/**
 * Whether a folded name is a word of the language too (विकास, प्रधान): alone, or beside a word that is
 * no known name, it is no evidence of a person.
 */
export function isPlainName(key: string): boolean {
  return PLAIN.has(key);
}

/** The longest role that starts at `at`, with its length in words; null where there is none. */
export function matchRole(
  words: readonly { readonly key: string }[],
  at: number,
): { length: number; value: RoleGroup } | null {
  return ROLE_PHRASES.match(words, at);
}

/** Whether a folded word alone names an office, profession or rank. */
export function isRole(key: string): boolean {
  return matchRole([{ key }], 0) !== null;
}

/** Whether a folded word ends an office whose holder is always told of with respect: मुख्यमंत्री, सांसद. */
export function isRespected(key: string): boolean {
  return matchRole([{ key }], 0)?.value.respected === true;
}

/** Whether a folded word is a word of respect that stands before a name. */
export function isHonorific(key: string): boolean {
  return BEFORE.has(key);
}

/** Whether a folded word is a word of respect that follows a name. */
export function isHonorificAfter(key: string): boolean {
  return AFTER.has(key);
}
