import { isPerson, isPlural } from '../../frame/phrases.ts';
import { partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import { firstBeside, isSomeone } from '../memory/beside-persons.ts';
import { GENDER, genderOfName } from '../memory/genders.ts';
import type { Scene } from './scene.ts';

/** "him", and "her" where no noun follows. */
const isObject = (word: Word, words: readonly Word[]) =>
  /^(?:him|her)$/u.test(word.key) &&
  !/^(?:NOUN|ADJ|PROPN|NUM|VERB)$/u.test(words[words.indexOf(word) + 1]?.pos ?? '');

/** "Hill passed him a note; he nodded": whom the clause of the one name before did it to. */
export function hasObjectBefore(word: Word, only: Word, { clauses, words }: Scene): boolean {
  return clauses.some(({ subject, after, verb }) => {
    const does = subject?.words.some(({ name }) => name && name.canonical === only.name?.canonical);
    const object = after
      .flatMap(partWords)
      .find((other) => isObject(other, words) && GENDER[other.key] === GENDER[word.key]);
    return does && object !== undefined && verb.main.start < word.start && object.end <= word.start;
  });
}

/** "Hill, who beat Orr in May, said he was tired": what commas set off behind the speaker is told of the speaker alone. */
export function besideSpeaker(word: Word, { clause, words }: Scene): readonly Word[] {
  const { carrier, subject, relation } = clause;
  const speaker = carrier?.subject;
  if (!carrier || !speaker || carrier.trailing || relation !== 'content' || subject?.head !== word) return [];
  const from = words.indexOf(speaker.head) + speaker.head.length;
  const to = words.indexOf(carrier.verb.words[0] as Word);
  const set = speaker.head.name !== undefined && !speaker.joined && words[from]?.text === ',';
  return set && words[to - 1]?.text === ',' ? words.slice(from, to) : [];
}

/** "Hill died. Orr said she was the best": whom the story is about, as well as Orr. */
export function mayBeFirst(
  word: Word,
  speaker: readonly Word[],
  { clause, memory, sentence }: Scene,
): boolean {
  if (speaker.length === 0 || clause.subject?.head !== word) return false;
  const first = firstBeside(memory, speaker, sentence);
  const gender = first && genderOfName(first.name?.canonical ?? first.text, memory.genders);
  return first !== null && (gender === null || gender === GENDER[word.key]);
}

/** "The judge told him that he had lied": whom it was told, and not who tells it. */
export function isOfHearer({ key }: Word, { clause: { carrier }, words }: Scene): boolean {
  if (!carrier || carrier.trailing) return false;
  const hearer = words[words.indexOf(carrier.verb.words.at(-1) as Word) + 1];
  return /^(?:him|her)$/u.test(hearer?.key ?? '') && GENDER[hearer?.key ?? ''] === GENDER[key];
}

/** "A man died when a tree fell on his van": whom the sentence itself tells of, without a name. */
export const hasNameless = (word: Word, { clauses, clause }: Scene): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      verb !== clause.verb &&
      subject !== null &&
      !subject.pronoun &&
      !subject.head.name &&
      subject.head.end <= word.start &&
      isPerson(subject) &&
      !isPlural(subject) &&
      !subject.words.some(({ name }) => name?.class === 'person'),
  );

const isUnknown = ({ name, inside, length }: Word) =>
  name?.class === 'thing' && name.refs.length === 0 && !inside && length === 1;

/**
 * "Orr's attack on Ada Hill's flank won it. She was ahead": Orr, whom no list knows and the sentence before is about,
 * as well as who was found.
 */
export function hasUnlistedOwner(only: Word, { memory, sentence }: Scene): boolean {
  const { topic, topicAt, unknown } = memory;
  const first = topic?.words[0];
  return (
    sentence - topicAt === 1 &&
    first !== undefined &&
    topic?.head !== first &&
    isUnknown(first) &&
    marksOwner(topic?.words[1]) &&
    unknown.includes(first) &&
    first.name?.canonical !== only.name?.canonical
  );
}

/** "The prime minister opened it. He said": whoever the sentence before was about, and did not name. */
export function topicIsSomebody({ memory, sentence }: Scene): boolean {
  const { topic, topicAt } = memory;
  return (
    topic !== null && topicAt === sentence - 1 && !topic.head.name && isPerson(topic) && !isPlural(topic)
  );
}

/** "Ms Hill said her client lied after her husband left": the client's, or hers. */
export const isOfNamelessSaid = ({ start }: Word, { clause, clauses }: Scene): boolean =>
  clauses.some(
    ({ relation, subject, verb }) =>
      relation === 'content' &&
      verb !== clause.verb &&
      subject !== null &&
      !subject.pronoun &&
      !subject.head.name &&
      subject.head.end <= start &&
      isSomeone(subject),
  );
