import type { Range } from '../../../text/range.ts';
import type { Base } from '../chunk/types.ts';
import { isBody, isPlural, phraseOfBase } from '../frame/phrases.ts';
import { FIRST_SECOND } from '../lexicon/closed.ts';
import { TIMES } from '../lexicon/nouns.ts';
import { givenGender } from '../lexicon/people.ts';
import type { Clause, Part, Phrase } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import type { Context } from './context.ts';
import { agrees, personsIn } from './memory.ts';
import { rangeOf, textOf } from './range.ts';

/** Words put for a word of the article. */
export interface Put {
  readonly text: string;
  readonly antecedent: Range;
}

/** Everything a pronoun of a clause may stand for. */
export interface Scene extends Context {
  readonly clause: Clause;
  /** Names the claim itself shows as the speaker's: a pronoun for them needs no other. */
  readonly told?: readonly Word[];
}

export type Resolution = 'plain' | 'lost' | Put;

const THIRD = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)$/u;
const SELF = /^(?:himself|herself|itself|themselves)$/u;
const OWNER = /^(?:his|her|its|their)$/u;
const POINTER = /^(?:this|that|these|those|here|such)$/u;
const GENDER: Readonly<Record<string, 'm' | 'f'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
};

function fitsGender(pronoun: string, word: Word): boolean {
  const gender = givenGender((word.name?.canonical ?? word.text).split(' ')[0] ?? '');
  return gender === null || gender === GENDER[pronoun];
}

function basesOf(part: Part): Base[] {
  return part.kind === 'filler' ? [] : [...part.bases, ...part.tail.flatMap(basesOf)];
}

/** The short phrases that the clause shows before a word, without those of its subject where asked so. */
function before(word: Word, clause: Clause, withSubject: boolean): Base[] {
  const subject = clause.subject && withSubject ? basesOf(clause.subject) : [];
  return [...clause.before.flatMap(basesOf), ...subject, ...clause.after.flatMap(basesOf)].filter(
    (base) => !base.pronoun && !base.words.includes(word) && (base.words[0]?.start ?? 0) < word.start,
  );
}

/** A name that owns what follows: "Erdogan's policies". */
function ownersIn(words: readonly Word[], word: Word): Phrase[] {
  return words.flatMap((other, i) =>
    other.name && !other.inside && other.end < word.start
      ? [phraseOfBase({ kind: 'base', words: words.slice(i, i + other.length), head: other, pronoun: false })]
      : [],
  );
}

function shows(word: Word, { clause, words }: Scene, withSubject: boolean): boolean {
  const shown = before(word, clause, withSubject);
  const from = Math.min(word.start, ...shown.map((base) => base.words[0]?.start ?? word.start));
  const named = ownersIn(words, word).filter(
    ({ head }) => head.start >= from && shown.some((base) => base.words.includes(head)),
  );
  if (
    withSubject &&
    clause.subject &&
    !clause.subject.words.includes(word) &&
    agrees(word.key, clause.subject)
  )
    return true;
  return (
    shown.some((base) => agrees(word.key, phraseOfBase(base))) ||
    named.some((phrase) => agrees(word.key, phrase))
  );
}

function put(text: string, words: readonly Word[]): Put {
  const own = textOf(text, words);
  const lower = /^(?:The|A|An|His|Her|Its|Their|Some|All|Many|Most|Several|Other|Another|Both|Few) /u.test(
    own,
  );
  return { text: lower ? `${own.charAt(0).toLowerCase()}${own.slice(1)}` : own, antecedent: rangeOf(words) };
}

function nameOf(word: Word, { words, text }: Scene): Put {
  const at = words.indexOf(word);
  const own = at < 0 ? null : words.slice(at, at + word.length);
  const name = word.name?.canonical ?? word.text;
  return own ? { text: name, antecedent: rangeOf(own) } : { text: name, antecedent: nameRange(word, text) };
}

/** A name of another sentence, whose words are not at hand. */
function nameRange(word: Word, text: string): Range {
  const name = word.name?.canonical ?? word.text;
  const end = text.startsWith(name, word.start) ? word.start + name.length : word.end;
  return { start: word.start, end };
}

function personFor(word: Word, scene: Scene): Put | null {
  const { memory, sentence, words, clause } = scene;
  const speaker = clause.carrier?.trailing ? undefined : clause.carrier?.subject;
  const told = speaker ? personsIn(speaker.words) : [];
  const earlier = personsIn(words.filter((other) => other.end <= word.start));
  const others = earlier.filter(
    (other) => !told.some((one) => one.name?.canonical === other.name?.canonical),
  );
  const near = sentence - memory.personsAt <= 1 ? memory.persons : [];
  const candidates = told.length > 0 && others.length === 0 ? told : earlier.length > 0 ? earlier : near;
  // A name that no list knows may be a person's.
  const unknown = words.some(
    (other) =>
      other.end <= word.start &&
      other.name?.class === 'thing' &&
      other.name.refs.length === 0 &&
      !other.inside,
  );
  if (earlier.length === 0 && unknown) return null;
  const fitting = candidates.filter((other) => fitsGender(word.key, other));
  const [only] = fitting;
  if (fitting.length !== 1 || !only?.name) return null;
  const rivals = near.filter(
    (other) => other.name?.canonical !== only.name?.canonical && fitsGender(word.key, other),
  );
  return told.length === 0 && earlier.length > 0 && rivals.length > 0 ? null : nameOf(only, scene);
}

/** The clause that this one is joined to by "and" or "but", on one level. */
function joinedTo(scene: Scene): Clause | undefined {
  const { clauses, clause } = scene;
  const at = clauses.findIndex((other) => other.verb === clause.verb);
  return clauses
    .slice(0, Math.max(0, at))
    .findLast((other) => other.relation === clause.relation && other.relation !== 'relative');
}

/** A phrase that itself points elsewhere ("its budget", "this area") stands for nothing. */
const pointsElsewhere = ({ words }: Phrase) =>
  words.some(
    ({ key, pos }) => OWNER.test(key) || (/^(?:this|that|these|those|such)$/u.test(key) && pos === 'DET'),
  );

/** Whether a speaker calls itself so: a body or a country "it", many people "they". */
function speaksAs(pronoun: string, speaker: Phrase): boolean {
  const { name } = speaker.head;
  if (pronoun === 'it') return isBody(speaker) || name?.class === 'organisation' || name?.class === 'place';
  return isPlural(speaker) || isBody(speaker);
}

function subjectFor(word: Word, scene: Scene): Put | null {
  const { clause, memory, sentence, text } = scene;
  const speaker = clause.carrier?.trailing ? undefined : clause.carrier?.subject;
  if (speaker)
    return !speaker.pronoun && agrees(word.key, speaker) && speaksAs(word.key, speaker)
      ? put(text, speaker.words)
      : null;
  if (clause.relation !== 'main' || clause.before.length > 0) return null;
  const earlier = joinedTo(scene)?.subject;
  if (earlier && earlier.head.name?.class === 'thing' && earlier.head.name.refs.length === 0) return null;
  if (earlier && pointsElsewhere(earlier)) return null;
  if (earlier) return !earlier.pronoun && agrees(word.key, earlier) ? put(text, earlier.words) : null;
  const { topic } = memory;
  // Of a name that no list knows it is not sure whether it is a thing.
  const known =
    topic?.head.name === undefined || topic.head.name.class !== 'thing' || topic.head.name.refs.length > 0;
  const first = scene.clauses.find((other) => other.relation === 'main')?.verb === clause.verb;
  return topic &&
    known &&
    !pointsElsewhere(topic) &&
    first &&
    sentence - memory.topicAt === 1 &&
    agrees(word.key, topic)
    ? put(text, topic.words)
    : null;
}

/** "refused to commission the vessel and returned it": the one phrase behind the verb before that fits. */
function objectFor(word: Word, scene: Scene): Put | null {
  const earlier = joinedTo(scene);
  if (!earlier || earlier.subject !== scene.clause.subject) return null;
  const fitting = earlier.after
    .filter((part): part is Phrase => part.kind === 'phrase' && !part.pronoun)
    .filter((phrase) => agrees(word.key, phrase));
  const [only] = fitting;
  return fitting.length === 1 && only ? put(scene.text, only.words) : null;
}

/** "I" and "my" in what one person is quoted to say. */
function firstPerson(word: Word, scene: Scene): Put | null {
  const speaker = scene.clause.carrier?.subject;
  const [person, other] = speaker ? personsIn(speaker.words) : [];
  if (!person || other || !scene.quoted.has(word) || !/^(?:i|my|me)$/u.test(word.key)) return null;
  const meant = nameOf(person, scene);
  return word.key === 'my' ? { ...meant, text: `${meant.text}'s` } : meant;
}

function possessive(meant: Put, key: string): Put {
  return { ...meant, text: /s$/u.test(meant.text) && key === 'their' ? `${meant.text}'` : `${meant.text}'s` };
}

function owner(word: Word, scene: Scene): Resolution {
  if (shows(word, scene, true)) return 'plain';
  const speaker = scene.clause.carrier?.trailing ? undefined : scene.clause.carrier?.subject;
  if (GENDER[word.key]) {
    const person = personFor(word, scene);
    if (person && scene.told?.some(({ start }) => start === person.antecedent.start)) return 'plain';
    return person ? possessive(person, word.key) : 'lost';
  }
  return speaker && !speaker.pronoun && agrees(word.key, speaker)
    ? possessive(put(scene.text, speaker.words), word.key)
    : 'lost';
}

/**
 * What a word of a claim stands for: itself, somebody told of elsewhere, or nobody knows ("lost").
 * `within` is true inside a verb of the claim that is not its own, where a pronoun may mean the subject.
 */
export function resolveWord(word: Word, next: Word | undefined, scene: Scene, within: boolean): Resolution {
  const { key } = word;
  const { clause } = scene;
  if (FIRST_SECOND.has(key) && word.text !== 'US') return firstPerson(word, scene) ?? 'lost';
  if (POINTER.test(key) && (word.pos === 'DET' || word.pos === 'PRON' || word.pos === 'ADV')) {
    if (
      key === 'such' ||
      (key === 'those' && next?.pos !== 'NOUN') ||
      (key === 'that' && word.pos === 'PRON')
    )
      return 'plain';
    return next && TIMES.has(next.lemma) ? 'plain' : 'lost';
  }
  if (SELF.test(key) || !THIRD.test(key) || word.name) return 'plain';
  if (OWNER.test(key) && !(key === 'her' && word.pos === 'PRON' && !next)) return owner(word, scene);
  const isSubject = clause.subject?.words.includes(word) ?? false;
  if (isSubject && clause.subject && clause.subject.words.length > 1 && !clause.subject.joined) return 'lost';
  const put = isSubject ? ((GENDER[key] ? personFor(word, scene) : subjectFor(word, scene)) ?? 'lost') : null;
  if (put && put !== 'lost' && scene.told?.some(({ start }) => start === put.antecedent.start))
    return 'plain';
  if (put) return put;
  if (shows(word, scene, within)) return 'plain';
  const cataphoric =
    key === 'it' &&
    clause.after.some((part) => part.kind === 'filler' && /^(?:if|when)$/u.test(part.words[0]?.key ?? ''));
  if (cataphoric) return 'plain';
  return (GENDER[key] ? null : objectFor(word, scene)) ?? 'lost';
}
