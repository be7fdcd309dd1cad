import { isPerson, isPlural } from '../../frame/phrases.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Clause, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she']);

/** Whether a sentence tells of somebody without a name: whoever "he" is next may be that one. */
export const tellsStranger = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ subject }) =>
      subject !== null && !subject.pronoun && !subject.head.name && isPerson(subject) && !isPlural(subject),
  );

/** "The inspector said he would look": a speaker without a name may be the next "he" as well as who was named before. */
export function speaksUnnamed([first, second, ...rest]: readonly Word[]): boolean {
  const unnamed =
    first?.key === 'the' && second && (ROLES.has(second.key) || /^\p{Lu}{2,5}$/u.test(second.text));
  return (
    unnamed === true && rest.some(({ lemma }, i) => SAYING.has(lemma) && SUBJECTS.has(rest[i + 1]?.key ?? ''))
  );
}

/** "The victim, a widower, was told that he": the next "he" is whoever has no name here. */
const NAMELESS: ReadonlySet<string> = new Set(
  'victim complainant petitioner plaintiff patient caller survivor deceased claimant informant'.split(' '),
);

export function isOfNameless(clauses: readonly Clause[], found: readonly Word[]): boolean {
  const subject = clauses.find(({ relation }) => relation === 'main')?.subject;
  return found.length === 0 && subject !== null && subject !== undefined && NAMELESS.has(subject.head.lemma);
}

/** "the driver", "a friend" at a place: somebody without a name, who is not told of by the name that follows. */
export const isSomebody = (word: Word, at: number, words: readonly Word[]): boolean =>
  word.pos === 'NOUN' &&
  word.key === word.lemma &&
  (PEOPLE_NOUNS.has(word.lemma) || ROLES.has(word.lemma)) &&
  !/^(?:NOUN|PROPN)$/u.test(words[at + 1]?.pos ?? '');

/** Whether the one person of a sentence is its topic: nobody else stands in it, with a name or without. */
export const isAlone = (topic: Phrase, words: readonly Word[], named: number): boolean =>
  named === 0 &&
  isPerson(topic) &&
  !isPlural(topic) &&
  !topic.joined &&
  !words.some(
    (word, at) =>
      !topic.words.includes(word) &&
      (isSomebody(word, at, words) ||
        /^(?:him|her|his|hers|who|whom)$/u.test(word.key) ||
        isOpenName(word, at, words)),
  );

/** A name that no list knows, alone: it may be somebody's. */
export const isOpenName = ({ name, inside, length }: Word, at: number, words: readonly Word[]): boolean =>
  name?.class === 'thing' &&
  name.refs.length === 0 &&
  !inside &&
  length === 1 &&
  words[at - 1]?.key !== 'the';
