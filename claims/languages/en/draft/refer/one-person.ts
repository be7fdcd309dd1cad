import { type Clause, partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import { GENDER, genderOfName } from '../memory/genders.ts';
import { personsIn } from '../memory/memory.ts';
import { isOwned, isOwnersOf } from '../memory/speakers.ts';
import { isOpenName, isSomebody } from '../memory/strangers.ts';
import { mayBeSpeaker } from './nameless.ts';
import { hasObjectBefore, mayBeFirst } from './person-rivals.ts';
import { nameOf, type Put, put, type Scene } from './scene.ts';

const canonicalOf = ({ name, text }: Word) => name?.canonical ?? text;

const genderOf = (word: Word, { memory }: Scene) => genderOfName(canonicalOf(word), memory.genders);

const fits = (pronoun: Word, word: Word, scene: Scene) => {
  const gender = genderOf(word, scene);
  return gender === null || gender === GENDER[pronoun.key];
};

/** The clause whose subject a name is, before a word. */
const doneBy = (only: Word, word: Word, clauses: readonly Clause[]): Clause | undefined =>
  clauses.find(
    ({ subject, verb }) =>
      subject?.head.name?.canonical === canonicalOf(only) &&
      !subject.joined &&
      verb.main.start < word.start &&
      subject.head.end <= word.start,
  );

/** "Despite Hill's pleas, he left": whose what stands before the clause is. */
const ownsFront = (only: Word, { clause, words }: Scene): boolean =>
  clause.before.flatMap(partWords).some((word) => word.start === only.start) &&
  marksOwner(words[words.indexOf(only) + only.length]);

/** "Her lawyer, Ann Lee, said she", "the secretary said he": the speaker, or whoever the speaker belongs to. */
function isSpeakersOther(word: Word, scene: Scene): boolean {
  const { carrier } = scene.clause;
  const speaker = carrier?.trailing ? null : carrier?.subject;
  if (!speaker) return false;
  return (
    mayBeSpeaker(word, speaker, scene) ||
    isOwnersOf(word, speaker, scene.appositions) ||
    isOwned(speaker) ||
    mayBeFirst(word, personsIn(speaker.words), scene)
  );
}

/**
 * "Hill was held there after he fell", "Hill was tried, but the court found him": the one person whom the sentence has
 * told of before, as who did something in it; null where it may be another.
 */
export function personInSentence(word: Word, scene: Scene): Put | null {
  const { words, clause, clauses } = scene;
  if (scene.quoted.has(word) || !GENDER[word.key] || isSpeakersOther(word, scene)) return null;
  const at = words.indexOf(word);
  const before = words.slice(0, at);
  const named = personsIn(before);
  const able = named.filter((one) => fits(word, one, scene));
  const only = able[0];
  if (able.length !== 1 || !only) return null;
  const host = doneBy(only, word, clauses);
  if (!host && !ownsFront(only, scene)) return null;
  // "Hill passed him a note": not himself.
  const object = /^(?:him|her)$/u.test(word.key) && !clause.subject?.words.includes(word);
  const himself = clause.subject?.head.name?.canonical === canonicalOf(only);
  if (object && (himself || host?.verb === clause.verb || clause.subject?.pronoun)) return null;
  const from = words.indexOf(only) + only.length;
  const between = words.slice(from, at);
  const own = clause.subject?.words ?? [];
  const rival = between.some(
    (other, i) => (isSomebody(other, i, between) && !own.includes(other)) || isOpenName(other, i, between),
  );
  const ahead = before.some((other, i) => i < from - only.length && isOpenName(other, i, before));
  if (rival || ahead || hasObjectBefore(word, only, scene)) return null;
  return nameOf(only, scene);
}

/** How many sentences back somebody may have been told of. */
const FAR = 3;

/** "She was given a prize", two sentences behind the only woman of the story so far. */
export function personFarther(word: Word, scene: Scene): Put | null {
  const { words, clause, memory, sentence } = scene;
  if (scene.quoted.has(word) || clause.relation !== 'main' || clause.carrier) return null;
  if (clause.subject?.words[0] !== word) return null;
  const before = words.slice(0, words.indexOf(word));
  if (personsIn(before).length > 0 || before.some(isOpenName) || before.some(isSomebody)) return null;
  if (memory.unknown.length > 0) return null;
  const able = [...memory.named.values()].filter(({ word: one }) => fits(word, one, scene));
  const only = able[0];
  if (able.length !== 1 || !only || sentence - only.at > FAR || memory.strangerAt >= only.at) return null;
  return genderOf(only.word, scene) === GENDER[word.key] ? nameOf(only.word, scene) : null;
}

/** "The inspector left. He", "A 32-year-old woman fell. She": whom the sentence before was about, with nobody else in it and nobody named shortly before. */
export function personUnnamed(word: Word, scene: Scene): Put | null {
  const { words, clause, memory, sentence, text } = scene;
  const { topic, topicAt, lone } = memory;
  if (!topic || !lone || sentence - topicAt !== 1 || scene.quoted.has(word)) return null;
  if (clause.relation !== 'main' || clause.carrier || clause.subject?.words[0] !== word) return null;
  const before = words.slice(0, words.indexOf(word));
  if (personsIn(before).length > 0 || before.some(isOpenName) || before.some(isSomebody)) return null;
  // "Ada Palmer was tried. The judge left. She": not surely the judge.
  if ([...memory.named.values()].some((one) => sentence - one.at <= FAR && fits(word, one.word, scene)))
    return null;
  const [first] = topic.words;
  const known = /^(?:the|an?)$/u.test(first?.key ?? '') && topic.bases.length === 1;
  if (!known || !mayBe(word, topic.head)) return null;
  const meant = put(text, topic.words);
  return { ...meant, text: meant.text.replace(/^an? /iu, 'the ') };
}

/** "Berg saw him in a play", behind a sentence about one man: him, where nobody else before it in the sentence can be. */
export function personAsObject(word: Word, scene: Scene): Put | null {
  const { words, clause, memory, sentence } = scene;
  if (scene.quoted.has(word) || !/^(?:him|her)$/u.test(word.key) || isSpeakersOther(word, scene)) return null;
  const { topic, persons, personsAt, strangerAt } = memory;
  const near = sentence - personsAt <= 1 && strangerAt < personsAt ? persons : [];
  const [only, more] = near.filter((one) => fits(word, one, scene));
  const own = clause.subject?.head.name;
  // "Hill passed him a note": not himself.
  if (!only || more || !own || own.canonical === canonicalOf(only) || topic?.joined) return null;
  const before = words.slice(0, words.indexOf(word));
  const rivals = personsIn(before).filter(
    (one) => one.name?.canonical !== own.canonical && fits(word, one, scene),
  );
  const open = before.some((other, at) => isOpenName(other, at, before) && other !== clause.subject?.head);
  if (rivals.length > 0 || open || before.some(isSomebody)) return null;
  return genderOf(only, scene) === GENDER[word.key] ? nameOf(only, scene) : null;
}

const HERS =
  /(?:woman|girl|mother|wife|widow|sister|daughter|aunt|actress|queen|princess|nun|bride|lady|waitress|grandmother)$/u;
const HIS =
  /(?<!wo)(?:man|boy|father|husband|brother|son|uncle|king|prince|monk|priest|groom|lad|grandfather)$/u;

/** Whether the noun of a person leaves the gender of a pronoun open. */
function mayBe({ key }: Word, { lemma }: Word): boolean {
  const gender = HERS.test(lemma) ? 'f' : HIS.test(lemma) ? 'm' : null;
  return gender === null || gender === GENDER[key];
}
