import type { Draft } from '../../../language.ts';
import { givenGender } from '../../lexicon/people.ts';
import type { Word } from '../../tag/word.ts';

/** The gender of pronouns of persons. */
export const GENDER: Readonly<Record<string, 'm' | 'f'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
};

/** What a story has told of its persons, by their names in full. */
export type Genders = ReadonlyMap<string, 'm' | 'f'>;

/** The gender of whoever bears a name, by what the story told or by the given name; null where neither tells. */
export const genderOfName = (canonical: string, told: Genders): 'm' | 'f' | null =>
  told.get(canonical) ?? givenGender(canonical.split(' ')[0] ?? '');

const HIS = /^(?:mr\.?|sir|lord|father|brother)$/u;
const HERS = /^(?:mrs\.?|ms\.?|miss|dame|lady|madam|sister)$/u;

function titleOf(word: Word, before: Word | undefined): 'm' | 'f' | null {
  // "Mr. Palmer" may be one name.
  const own = word.name?.canonical.toLowerCase().split(' ')[0] ?? '';
  const title = before && (HIS.test(before.key) || HERS.test(before.key)) ? before.key : own;
  if (HIS.test(title)) return 'm';
  if (HERS.test(title)) return 'f';
  // Singh and Kaur: the one surname that tells.
  return / Kaur$/u.test(word.name?.canonical ?? '') ? 'f' : null;
}

function withMore(known: Genders, more: readonly (readonly [string, 'm' | 'f'])[]): Genders {
  const fresh = more.filter(([name]) => !known.has(name));
  // What was told first holds.
  return fresh.length > 0 ? new Map([...fresh.toReversed(), ...known]) : known;
}

/** With what the titles before names tell: "Mrs Palmer". */
export function titled(known: Genders, words: readonly Word[], persons: readonly Word[]): Genders {
  return withMore(
    known,
    persons.flatMap((word) => {
      const gender = titleOf(word, words[words.indexOf(word) - 1]);
      return gender && word.name ? [[word.name.canonical, gender] as const] : [];
    }),
  );
}

/** With what the pronouns tell for which names were put: who was "his" is no "she" later. */
export function pronounced(known: Genders, text: string, drafts: readonly Draft[]): Genders {
  return withMore(
    known,
    drafts.flatMap(({ claim }) =>
      claim.substitutions.flatMap(({ span, text: put }) => {
        const gender = GENDER[text.slice(span.start, span.end).toLowerCase()];
        return gender ? [[put.replace(/['’]s?$/u, ''), gender] as const] : [];
      }),
    ),
  );
}

/** Whether a sentence has called somebody "he" before it calls somebody "she", or the other way. */
export const isOfBoth = (word: Word, words: readonly Word[]) =>
  words.some(({ key, end }) => end <= word.start && GENDER[key] && GENDER[key] !== GENDER[word.key]);
