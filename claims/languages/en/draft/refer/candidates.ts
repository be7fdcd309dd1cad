import { isPlural, phraseOfBase } from '../../frame/phrases.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Clause, Part, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { agrees } from '../memory/agrees.ts';
import { isDoneBySomebody, isState, mayBeObject } from '../memory/brought.ts';
import { GENDER, genderOfName, isOfBoth } from '../memory/genders.ts';
import { isNobody, personsIn } from '../memory/memory.ts';
import { hasMind, isOfMind } from '../memory/minds.ts';
import { isNoPerson } from '../memory/no-persons.ts';
import { isKin, isOfHere, isOwned, isOwnersOf } from '../memory/speakers.ts';
import { isActOfSomebody, tellsEvent } from './act-of-somebody.ts';
import { inFull } from './definite.ts';
import { isBehindPlace, isOfWhatWasDone } from './may-be-other.ts';
import { hasStranger, mayBeSpeaker } from './nameless.ts';
import {
  besideSpeaker,
  hasNameless,
  hasObjectBefore,
  hasUnlistedOwner,
  isOfHearer,
  mayBeFirst,
  topicIsSomebody,
} from './person-rivals.ts';
import { isUnlisted, rivalsSpeaker } from './rivals.ts';
import { nameOf, type Put, put, type Scene } from './scene.ts';
import { speaksAs } from './speaks-as.ts';
import { isNarrowed, isOfMany, isOfOneTime, isSureThing } from './sure-things.ts';

const OWNER = /^(?:his|her|its|their)$/u;

const genderOf = (word: Word, { memory }: Scene) =>
  genderOfName(word.name?.canonical ?? word.text, memory.genders);

function fitsGender(pronoun: string, word: Word, scene: Scene): boolean {
  const gender = genderOf(word, scene);
  // "The 24-year-old" may be of either.
  return gender === null || pronoun === 'the' || gender === GENDER[pronoun];
}

/** The one person that "he" or "she" can stand for: the speaker, or who was named before. */
export function personFor(word: Word, scene: Scene): Put | null {
  const { memory, sentence, words, clause } = scene;
  const speaker = clause.carrier?.trailing ? undefined : clause.carrier?.subject;
  // 'Hill said "he had no choice"': in his own words he would be "I".
  if (speaker && scene.quoted.has(word) && !scene.quoted.has(speaker.head)) return null;
  if (speaker && isOfHearer(word, scene)) return null;
  if (speaker && mayBeSpeaker(word, speaker, scene))
    return scene.told ? put(scene.text, speaker.words) : null;
  if (speaker && isOwnersOf(word, speaker, scene.appositions)) return null;
  if (speaker && isOwned(speaker)) return isKin(speaker) ? put(scene.text, speaker.words) : null;
  const told = speaker ? personsIn(speaker.words) : [];
  if (mayBeFirst(word, told, scene)) return null;
  const beside = besideSpeaker(word, scene);
  // '"Ben came down with it," she said': whom somebody tells of is not who tells it.
  const isOfSpeech = (other: Word) => scene.quoted.has(other) && !scene.quoted.has(word);
  const earlier = personsIn(
    words.filter((other) => other.end <= word.start && !beside.includes(other) && !isOfSpeech(other)),
  );
  const others = earlier.filter(
    (other) => !told.some((one) => one.name?.canonical === other.name?.canonical),
  );
  const near = sentence - memory.personsAt <= 1 && !topicIsSomebody(scene) ? memory.persons : [];
  // "'He was kept at home,' said the officer": the one name may be the officer's.
  const unnamed = clause.carrier?.trailing ? clause.carrier.subject : null;
  if (unnamed?.words[0]?.key === 'the' && !unnamed.head.name && !isPlural(unnamed) && scene.quoted.has(word))
    return null;
  const candidates = told.length > 0 && others.length === 0 ? told : earlier.length > 0 ? earlier : near;
  // A name that no list knows may be a person's.
  const unknown = words.some(
    (other) =>
      other.end <= word.start &&
      !beside.includes(other) &&
      other.name?.class === 'thing' &&
      other.name.refs.length === 0 &&
      !other.inside,
  );
  if (earlier.length === 0 && unknown) return null;
  if (speaker && hasStranger(word, speaker, scene)) return null;
  const able = candidates.filter((other) => fitsGender(word.key, other, scene));
  const sure = able.filter((other) => other.name?.class === 'person');
  // Two capitals that may be a person's do not rival the person whom the sentence is about.
  const topical = sure.length === 1 && sure[0]?.name === memory.topic?.head.name && candidates === near;
  const fitting = topical ? sure : able;
  const only = fitting[0];
  if (candidates.length === 0) return unknownFor(word, scene);
  if (fitting.length !== 1 || !only?.name) return null;
  if (candidates === earlier && hasObjectBefore(word, only, scene)) return null;
  if (candidates === near && (hasUnlistedOwner(only, scene) || hasNameless(word, scene))) return null;
  // "His neighbour was proud of her garden": the one name before is one of the two, and which is not told.
  if (candidates === near && isOfBoth(word, words) && genderOf(only, scene) === null) return null;
  // "Orr followed Ben Hill. He": Orr, whom no list knows, as well as Hill.
  if (candidates === near && sentence - memory.topicAt === 1 && isUnlisted(memory.topic, only)) return null;
  const rivals = near.filter(
    (other) => other.name?.canonical !== only.name?.canonical && fitsGender(word.key, other, scene),
  );
  return told.length === 0 && earlier.length > 0 && rivals.length > 0 ? null : nameOf(only, scene);
}

/** The one name that the sentence before is about, where it names nobody else: "Drogo", "he". */
function unknownFor(word: Word, scene: Scene): Put | null {
  const { memory, sentence } = scene;
  const { topic, unknown } = memory;
  const head = topic?.head;
  if (!topic || !head?.name || isNoPerson(head.name) || topic.words.length !== head.length) return null;
  const alone = unknown.every(({ name }) => name?.canonical === head.name?.canonical);
  if (!alone || !unknown.includes(head) || sentence - memory.topicAt !== 1) return null;
  // "Authorities said … She": many people, whose capital passes for a name's.
  if (isPlural(topic) || (head.key !== head.lemma && /s$/u.test(head.key))) return null;
  return /^\p{Lu}\p{Ll}/u.test(head.text) && fitsGender(word.key, head, scene) ? nameOf(head, scene) : null;
}

/** The clause that this one is joined to by "and" or "but", on one level. */
export function joinedTo(scene: Scene): Clause | undefined {
  const { clauses, clause } = scene;
  const at = clauses.findIndex((other) => other.verb === clause.verb);
  return clauses
    .slice(0, Math.max(0, at))
    .findLast((other) => other.relation === clause.relation && other.relation !== 'relative');
}

/** "The ferry sank while it was …": the subject of the main clause, where nothing else in it fits. */
function mainSubjectFor(word: Word, { clauses, clause, text, ...rest }: Scene): Put | null {
  const main = clauses.find(
    ({ relation, before, after }) => relation === 'main' && ![...before, ...after].includes(clause as never),
  );
  // "Stents are tubes … after it has been": no one thing.
  if (word.key === 'it' && main?.verb.words.some(({ key }) => /^(?:are|were|have)$/u.test(key))) return null;
  const { subject } = main ?? {};
  if (isBehindPlace(word, { clauses, clause, text, ...rest })) return null;
  if (
    !main ||
    !subject ||
    subject.pronoun ||
    subject.head.start > word.start ||
    pointsElsewhere(subject) ||
    isNarrowed(subject, clauses) ||
    !agrees(word.key, subject)
  )
    return null;
  // "Acme cut the crop's estimate, although it expects": the crop expects nothing.
  const body = isOfMind(clause) && hasMind(subject);
  const rival = [...main.before, ...main.after].some((part) => hasRival(part, word, body));
  return rival ? null : inFull(put(text, subject.words), subject.words, { clauses, clause, text, ...rest });
}

/** "shut the gate after smoke rose in the hall and it burst": of the hall, which a clause between tells of. */
function isJoinedWithin(word: Word, { clauses, clause, words }: Scene): boolean {
  const main = joinedTo({ clauses, clause } as Scene);
  const at = words.indexOf(word);
  const comma = words[at - 1]?.pos === 'CCONJ' && words[at - 2]?.text === ',';
  return (
    main !== undefined &&
    !comma &&
    clauses.some(
      ({ relation, subject, verb }) =>
        relation === 'adverbial' &&
        subject !== null &&
        !subject.pronoun &&
        subject !== main.subject &&
        verb.main.start > main.verb.main.start &&
        verb.main.end <= word.start,
    )
  );
}

/** "six passengers stayed, and all of them were well": the plural subject of the clause before. */
export function partOf(word: Word, scene: Scene): Put | null {
  const earlier = joinedTo(scene)?.subject;
  if (
    !earlier ||
    earlier === scene.clause.subject ||
    earlier.pronoun ||
    !isPlural(earlier) ||
    !agrees(word.key, earlier)
  )
    return null;
  const meant = put(scene.text, earlier.words);
  // "Several mayors": of the mayors.
  const bare = meant.text.replace(/^(?:several|many|some|most) (?!of )/iu, '');
  return { ...meant, text: /^(?:the|these|those) /u.test(bare) ? bare : `the ${bare}` };
}

/** A phrase that itself points elsewhere ("its budget", "this area") stands for nothing. */
export const pointsElsewhere = ({ words }: Phrase) =>
  words.some(
    ({ key, pos }) => OWNER.test(key) || (/^(?:this|that|these|those|such)$/u.test(key) && pos === 'DET'),
  );

/** "lost money": a noun without a determiner, of which nothing more is told. */
const isMass = (part: Part) =>
  part.kind === 'phrase' &&
  part.bases.every(
    ({ words: [first], head }) => !head.name && first !== undefined && !/^(?:DET|PRON|NUM)$/u.test(first.pos),
  );

/** "Since the mill opened, it has …": the subject of the clause before the comma, where nothing else in it fits. */
function openingSubject(word: Word, scene: Scene): Put | null | 'none' {
  const { clauses, clause, text } = scene;
  const opening = clauses.find(
    ({ relation, verb, subject }) =>
      relation === 'adverbial' && subject !== null && (verb.words[0]?.start ?? word.start) < word.start,
  );
  const subject = opening?.subject;
  if (!opening || !subject || opening === clause || subject.pronoun || !agrees(word.key, subject))
    return 'none';
  const rival = [...opening.before, ...opening.after].some(
    (part) => hasRival(part, word) && !(word.key === 'it' && isMass(part)),
  );
  const unsure = rival || pointsElsewhere(subject) || isNarrowed(subject, clauses);
  return unsure ? null : inFull(put(text, subject.words), subject.words, scene);
}

/** What "it" or "they" as a subject stands for: the speaker, the clause before, the topic. */
export function subjectFor(word: Word, scene: Scene): Put | null {
  const { clause, text } = scene;
  const speaker = clause.carrier?.trailing ? undefined : clause.carrier?.subject;
  // "said banks may cut the fees they pay": within a phrase of what is said they are others.
  if (speaker && clause.relation === 'relative') return null;
  if (speaker && rivalsSpeaker(word, speaker, scene)) return null;
  if (speaker)
    return !speaker.pronoun && agrees(word.key, speaker) && speaksAs(word.key, speaker, scene)
      ? inFull(put(text, speaker.words), speaker.words, scene)
      : null;
  if (clause.relation === 'adverbial') return mainSubjectFor(word, scene);
  if (clause.relation !== 'main') return null;
  const host = joinedTo(scene);
  // "It opened in May and has 40 rooms": one "it" for both.
  if (host && host.subject === clause.subject) return subjectFor(word, { ...scene, clause: host });
  const earlier = host?.subject;
  const unknown = earlier?.head.name?.class === 'thing' && earlier.head.name.refs.length === 0;
  // "The Tirpitz": no person bears a name with "the".
  if (earlier && unknown && !(earlier.bases.length === 1 && isSureThing(earlier, scene))) return null;
  if (mayBeObject(word.key, clause, host)) return null;
  if (word.key === 'it' && isJoinedWithin(word, scene)) return null;
  if (earlier && (pointsElsewhere(earlier) || isNobody(earlier) || isOfHere(host) || isOfOneTime(earlier)))
    return null;
  if (earlier)
    return !earlier.pronoun && agrees(word.key, earlier)
      ? inFull(put(text, earlier.words), earlier.words, scene)
      : null;
  const first = scene.clauses.find((other) => other.relation === 'main')?.verb === clause.verb;
  if (!first) return null;
  const opening = openingSubject(word, scene);
  return opening === 'none' ? topicFor(word, scene) : opening;
}

/** A topic of more phrases in one holds others that may be meant. */
const LONGEST_TOPIC = 3;

/** What the sentence before was about, where a pronoun at the head of this one can only mean that. */
export function topicFor(word: Word, scene: Scene): Put | null {
  const { clause, memory, sentence, text, quoted } = scene;
  const { topic } = memory;
  // What "it" is in somebody's speech, the story need not have told.
  if (quoted.has(word)) return null;
  // "Reading it is fun. It is": "it" may be what is read.
  if (topic?.head.pos === 'VERB') return null;
  // "To the board she gave papers. It": two phrases side by side are no topic.
  if (topic?.words.some(({ key }, i) => i > 0 && /^(?:he|she|they|we)$/u.test(key))) return null;
  if (word.key === 'it' && isActOfSomebody(clause, topic)) return null;
  if (isOfWhatWasDone(word, scene, topic)) return null;
  if (word.key === 'it' && topic && tellsEvent(clause, topic)) return null;
  // "The trust bought a barn. It was built in 1540": the barn was.
  if (word.key === 'it' && memory.brought && !isDoneBySomebody(clause)) return null;
  // "The first ship is due in May. It did not name the buyer": some firm did not.
  if (word.key === 'it' && topic && isOfMind(clause) && !hasMind(topic) && !topic.head.name) return null;
  // "It took another song to win": "it" is the winning, unless it took an amount.
  const { verb, after } = clause;
  const amount = after[0]?.kind === 'phrase' && after[0].words.some(({ value }) => value !== undefined);
  if (word.key === 'it' && verb.lemma === 'take' && !verb.passive && !amount) return null;
  // "The crew reached it.⏎They were": in a paragraph of their own "they" are seldom the one body before.
  const many = memory.sort.many && /^th/u.test(word.key);
  const single = topic && /^th/u.test(word.key) && !isPlural(topic) && !many;
  if (single && text.slice(topic.head.end, word.start).includes('\n')) return null;
  // "The bureau reported a landslide. It was felt": what it reported was.
  if (memory.reported && word.key === 'it' && verb.passive) return null;
  if (
    !topic ||
    topic.words.some(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma)) ||
    topic.bases.length > LONGEST_TOPIC ||
    pointsElsewhere(topic) ||
    isOfOneTime(topic) ||
    sentence - memory.topicAt !== 1 ||
    (memory.among && /^th/u.test(word.key)) ||
    (memory.things && word.key === 'they' && isState(clause)) ||
    (memory.rival && word.key === 'it') ||
    !(many || agrees(word.key, topic)) ||
    (word.key.startsWith('it') && (memory.sort.many || isOfMany(topic)))
  )
    return null;
  // Of a name that no list knows it is not sure whether it is a thing; of many, it is sure that they are.
  const { name } = topic.head;
  const unsure = name?.class === 'thing' && name.refs.length === 0 && !/^th/u.test(word.key);
  if ((unsure && !isSureThing(topic, scene)) || clause.before.some((part) => hasRival(part, word)))
    return null;
  return inFull(put(text, topic.words), topic.words, scene);
}

/** Whether what stands before the subject names something else that the pronoun may mean. */
function hasRival(part: Part, word: Word, minded = false): boolean {
  if (part.kind === 'filler') return part.verb !== undefined;
  return part.bases.some(
    (base) =>
      !base.pronoun &&
      !base.head.value &&
      !TIMES.has(base.head.lemma) &&
      (!minded || hasMind(phraseOfBase(base))) &&
      agrees(word.key, phraseOfBase(base)),
  );
}
