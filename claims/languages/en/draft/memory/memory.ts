import { isBody, isNational, isPerson, isPersonal, isPlural } from '../../frame/phrases.ts';
import { isGivenName } from '../../lexicon/people.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Clause, Phrase } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import { agrees } from './agrees.ts';
import { HE_OR_SHE, saidOfNameless, spokenOf, toldOfBy } from './beside-persons.ts';
import { isBodyOwner } from './body-owner.ts';
import { bringsIn, hasBodyBeside, hasThings, reportsOne } from './brought.ts';
import { titled } from './genders.ts';
import { type NamedSoFar, withNamed } from './named.ts';
import { isNoPerson, isRankAlone } from './no-persons.ts';
import { hasMany, isMany, NO_SORT, type Sort, sortOf } from './sort.ts';
import { isOfHere } from './speakers.ts';
import { isAlone, isOfNameless, speaksUnnamed, tellsStranger } from './strangers.ts';
import { isNamedThing } from './works.ts';

/** What the sentences so far offer for a pronoun. */
export interface Memory {
  /** The persons of the last sentence that named one. */
  readonly persons: readonly Word[];
  readonly personsAt: number;
  /** What the last sentence was about. */
  readonly topic: Phrase | null;
  readonly topicAt: number;
  /** That sentence tells of many people as well: "they" may be those. */
  readonly among: boolean;
  /** Another clause of that sentence tells of one thing as well: "it" may be that. */
  readonly rival: boolean;
  /** It told what somebody reported of one thing: what "it" suffers, that may have suffered. */
  readonly reported: boolean;
  /** It tells what many did to many things: what "they" are, those may be. */
  readonly things: boolean;
  /** It, or one before about the same, brought a thing in: "it" may be that. */
  readonly brought: boolean;
  /** That sentence tells of another body as well. */
  readonly beside: boolean;
  /** Names of the last sentence that no list knows: people or things. */
  readonly unknown: readonly Word[];
  /** What titles and pronouns have told of the persons of the story, by their names. */
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
  /** It is somebody without a name, and nobody else stands in that sentence. */
  readonly lone: boolean;
  /** What that sentence tells that only a thing, or only many, can be. */
  readonly sort: Sort;
  /** Everybody named so far, by the name in full, and the sentence that told of each last. */
  readonly named: NamedSoFar;
  /** Whom the story is about: the subject of its first or second sentence, by name. */
  readonly about: Word | null;
  /** The last sentence whose subject was somebody without a name. */
  readonly strangerAt: number;
}

export const BLANK: Memory = {
  persons: [],
  personsAt: -9,
  topic: null,
  topicAt: -9,
  among: false,
  rival: false,
  reported: false,
  things: false,
  brought: false,
  beside: false,
  unknown: [],
  genders: new Map(),
  lone: false,
  sort: NO_SORT,
  named: new Map(),
  about: null,
  strangerAt: -9,
};

/** "grew up in Baton Hill", "Mount Orr": where something is, and nobody. */
function isWhere(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.key ?? '', words[at]];
  return (
    /^(?:in|at|into|inside|outside|near|around|across|through|throughout)$/u.test(before) ||
    /^(?:Mount|Lake|Port|Fort|Cape|San|Santa|North|South|East|West|Upper|Lower) /u.test(
      word?.name?.canonical ?? '',
    )
  );
}

/** The persons that words name, one word for each. A name of two words that no list knows may be one too. */
export function personsIn(words: readonly Word[]): Word[] {
  const found = new Map<string, Word>();
  words.forEach((word, i) => {
    const { name } = word;
    if (!name || word.inside || isBodyOwner(words, i)) return;
    // "the last Time Lord": with a determiner it names a kind.
    if (name.class === 'thing' && /^(?:DET|ADJ|VERB)$/u.test(words[i - 1]?.pos ?? '')) return;
    if (isNoPerson(name) || (name.class === 'thing' && isNamedThing(words, i))) return;
    const isGiven = isGivenName(name.canonical.split(' ')[0] ?? '');
    const placed = name.refs.length === 0 && !isGiven && isWhere(words, i);
    if (placed || isRankAlone(name)) return;
    if (name.class === 'person' || (name.class === 'thing' && name.refs.length === 0 && word.length === 2))
      found.set(name.canonical, word);
  });
  return [...found.values()];
}

/** "no one", "everybody": no pronoun that follows stands for them. */
export const isNobody = ({ words }: Phrase): boolean =>
  /^(?:no|none|nobody|nothing|everyone|everybody|anyone|anybody|someone|somebody)$/u.test(
    words[0]?.key ?? '',
  );

/** The one subject of all main clauses. */
function topicOf(clauses: readonly Clause[]): Phrase | null {
  const main = clauses.filter(({ relation }) => relation === 'main');
  const subject = main[0]?.subject ?? null;
  // "No one should die of it. It is": nobody is told of.
  if (subject && isNobody(subject)) return null;
  // "Five froze. Their label": five of what, another sentence tells.
  if (subject?.words.every(({ value, inside }) => value || inside)) return null;
  // "People here have waited. They": of here, and not people as such.
  if (isOfHere(main[0])) return null;
  // "The men came, but they soon left": still of the men.
  const goesOn = (other: Phrase | null) =>
    subject !== null &&
    other?.pronoun === true &&
    !subject.pronoun &&
    isPlural(subject) &&
    other.head.key === 'they';
  const shared = main.every((clause) => clause.subject === subject || goesOn(clause.subject));
  // "The city is served by a metro": the next sentence may go on of either; "signed by ministers": not as "it".
  const isMany = (phrase: Phrase) => isPlural(phrase) && !phrase.bases.some(({ head }) => head.name);
  const alike = (other: Phrase) =>
    subject &&
    isMany(other) === isMany(subject) &&
    (isMany(subject) || isPerson(other) === isPerson(subject));
  const twofold = main.some(
    ({ verb, after }) =>
      verb.passive &&
      after.some((part) => part.kind === 'phrase' && part.preposition[0]?.key === 'by' && alike(part)),
  );
  return subject && shared && !twofold && !subject.pronoun && subject.tail.length === 0 ? subject : null;
}

const SUBJECTS: ReadonlySet<string> = new Set('he she'.split(' '));

/** "He", "the striker": somebody told of before. */
function pointsBack(subject: Phrase): boolean {
  if (subject.pronoun) return SUBJECTS.has(subject.head.key);
  if (isNational(subject)) return true;
  const named = subject.words.some(({ name }) => name !== undefined);
  return (
    !named &&
    subject.words[0]?.key === 'the' &&
    (/-year-old$/u.test(subject.head.key) || (isPerson(subject) && !isPlural(subject)))
  );
}

/** "Last year, where he followed Lee", "It was his third win over Lee": a pronoun before anybody's name; of "In his reply, Lee said" it is Lee's. */
function pointsFirst(words: readonly Word[], clauses: readonly Clause[], found: readonly Word[]): boolean {
  // "among them her friend Ben Hill, who died": told of beside whoever she is, and the doer of no more than that.
  const doers = clauses.flatMap(({ subject, given, carrier }) => [
    given ? null : subject,
    carrier?.subject ?? null,
  ]);
  const isOwn = doers.some((doer) => doer?.words.some((word) => found.includes(word)));
  const main = clauses.some(({ relation, subject }) => relation === 'main' && subject !== null);
  const pronoun = words.find(
    ({ key }) => (main && SUBJECTS.has(key)) || (!isOwn && /^(?:his|her)$/u.test(key)),
  );
  return pronoun !== undefined && found.every(({ start }) => start > pronoun.start);
}

/**
 * "He played Lear in Ann Lee's film": whoever "he" is stays in mind, and whom the sentence names are others;
 * an owner is nobody that the next "he" may mean. Null where the sentence is about somebody by name.
 */
function continued(
  { persons, personsAt }: Memory,
  words: readonly Word[],
  clauses: readonly Clause[],
  found: readonly Word[],
  at: number,
): Word[] | null {
  const first = clauses.find(({ relation }) => relation === 'main')?.subject;
  if (found.length === 0 || !((first && pointsBack(first)) || pointsFirst(words, clauses, found)))
    return null;
  const owned = (word: Word) => marksOwner(words[words.indexOf(word) + word.length]);
  const known = at - personsAt <= 1 ? persons : [];
  return known.length === 0 ? [] : [...known, ...found.filter((word) => !owned(word))];
}

/** "Ann Lee said two lines would open": who says what would be. */
export function foretold(clauses: readonly Clause[]): Phrase | null {
  const told = clauses.find(
    ({ verb, carrier, conditional }) =>
      carrier && verb.modal === 'would' && !conditional && SAYING.has(carrier.verb.lemma),
  );
  const speaker = told?.carrier?.subject ?? null;
  return speaker && !speaker.pronoun && !told?.carrier?.verb.negated ? speaker : null;
}

/** "The area may grow if the rain keeps its schedule": a thing beside the topic that does something of its own. */
function hasRival(topic: Phrase, clauses: readonly Clause[]): boolean {
  // "The museum bought it": what it bought may be gone on about.
  const bought = clauses.some(
    ({ subject, after: [object] }) =>
      subject === topic && object?.kind === 'phrase' && object.pronoun && object.head.key === 'it',
  );
  // "The gust came when a warning was in force. It": either.
  const beside = clauses.some(
    ({ relation, subject, openerWords: [opener] }) =>
      relation === 'adverbial' &&
      /^(?:when|while)$/u.test(opener?.key ?? '') &&
      subject !== null &&
      !subject.pronoun &&
      subject.head.start > topic.head.start &&
      agrees('it', subject),
  );
  if (bought || beside) return true;
  return clauses.some(({ after, rest = [] }) =>
    [...after, ...rest].some((part, i, parts) => {
      const next = parts[i + 1];
      const opens =
        part.kind === 'filler' && /^(?:if|unless|once|until)$/u.test(part.words.at(-1)?.key ?? '');
      const thing = next?.kind === 'phrase' && next.preposition.length === 0 && !next.pronoun;
      return opens && thing && next.head.key !== topic.head.key && agrees('it', next);
    }),
  );
}

/** "Acme Trust", "the trust" */
const isSame = ({ words }: Phrase, topic: Phrase | null): boolean =>
  topic?.words.at(-1)?.key === words.at(-1)?.key;

/** The memory after a sentence. */
export function remember(
  memory: Memory,
  words: readonly Word[],
  clauses: readonly Clause[],
  at: number,
): Memory {
  const found = personsIn(words);
  const saidOf = saidOfNameless(clauses, found);
  const persons = continued(memory, words, clauses, found, at) ?? [
    ...found,
    ...spokenOf(memory, words, clauses, found, at),
    ...toldOfBy(memory, words, clauses, found, at),
  ];
  const goesOn =
    words.some(({ key }) => HE_OR_SHE.has(key)) && at - memory.personsAt <= 1 && !speaksUnnamed(words);
  const topic = topicOf(clauses);
  // "A team found him with three others. Their papers": of the team, or of the others.
  const among =
    topic !== null &&
    (isPlural(topic)
      ? (isPersonal(topic) || isBody(topic)) &&
        words.some((word) => isMany(word, topic) || word.key === 'them')
      : words.some((word) => isMany(word, topic)) || hasMany(topic, clauses));
  const subjectless = clauses.some(({ subject }) => /^(?:it|they)$/u.test(subject?.head.key ?? ''));
  return {
    genders: titled(memory.genders, words, found),
    named: withNamed(memory.named, found, at),
    about: memory.about ?? (at <= 1 && topic?.head.name?.class === 'person' ? topic.head : null),
    strangerAt: tellsStranger(clauses) || speaksUnnamed(words) ? at : memory.strangerAt,
    unknown: words.filter(({ name, inside }) => name?.class === 'thing' && name.refs.length === 0 && !inside),
    ...(persons.length > 0 || isOfNameless(clauses, found)
      ? { persons: saidOf ? [] : persons, personsAt: at }
      : { persons: memory.persons, personsAt: goesOn ? at : memory.personsAt }),
    ...(topic
      ? {
          topic,
          topicAt: at,
          among,
          rival: hasRival(topic, clauses),
          lone: !topic.head.name && isAlone(topic, words, found.length),
          sort: sortOf(topic, words, clauses),
          reported: reportsOne(topic, clauses),
          things: hasThings(topic, clauses),
          brought: bringsIn(topic, clauses) || (memory.brought && isSame(topic, memory.topic)),
          beside: hasBodyBeside(topic, clauses),
        }
      : {
          rival: memory.rival,
          lone: memory.lone && persons.length === 0,
          sort: memory.sort,
          reported: memory.reported,
          things: memory.things,
          brought: memory.brought,
          beside: memory.beside || hasBodyBeside(memory.topic, clauses),
          among: memory.among,
          topic: memory.topic,
          topicAt: subjectless && at - memory.topicAt <= 1 ? at : memory.topicAt,
        }),
  };
}
