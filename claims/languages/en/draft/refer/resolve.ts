import type { Verbs } from '../../chunk/types.ts';
import { isPerson, phraseOfBase } from '../../frame/phrases.ts';
import { FIRST_SECOND } from '../../lexicon/closed.ts';
import { FIRM_WORD } from '../../lexicon/firm-words.ts';
import { HAPPENINGS, TIMES } from '../../lexicon/nouns.ts';
import { type Clause, partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import { agrees } from '../memory/agrees.ts';
import { GENDER } from '../memory/genders.ts';
import { isAddedOfOthers } from './added-pronoun.ts';
import { agedPerson } from './aged.ts';
import { partOf, personFor, subjectFor, topicFor } from './candidates.ts';
import { definite, pointed } from './definite.ts';
import { figureOfFirm, firmOfFigure } from './figures-of.ts';
import { firstPerson } from './first-person.ts';
import { fitsOwner, isCounted, isOfBodyAlone } from './fits-owner.ts';
import { isGivenTo } from './may-be-other.ts';
import { objectFor } from './object-for.ts';
import { isOfWhoAsked } from './of-who-asked.ts';
import { personAsObject, personFarther, personInSentence, personUnnamed } from './one-person.ts';
import { isMourner, isPerhapsOwn } from './perhaps-own.ts';
import { isOfNamelessSaid } from './person-rivals.ts';
import { pointsBack } from './points-back.ts';

import { nameOf, type Put, put, type Resolution, type Scene } from './scene.ts';
import { shows } from './shown.ts';
import { hasBodyBetween, isBehindEvent, ownerUndergone } from './undergone.ts';

const THIRD: ReadonlySet<string> = new Set(
  'he she it they him her them his hers its their theirs'.split(' '),
);
const SELF: ReadonlySet<string> = new Set('himself herself itself themselves'.split(' '));
const OWNER: ReadonlySet<string> = new Set('his her its their'.split(' '));
const SOME: ReadonlySet<string> = new Set(
  'some many most several few both others another each neither either all more fewer'.split(' '),
);
const POINTER: ReadonlySet<string> = new Set('this that these those here such'.split(' '));

function possessive(meant: Put, key: string): Put {
  const isFirm = FIRM_WORD.test(meant.text.split(' ').at(-1)?.toLowerCase() ?? '');
  return {
    ...meant,
    text:
      /s$/u.test(meant.text) && (/^(?:their|whose)$/u.test(key) || isFirm)
        ? `${meant.text}'`
        : `${meant.text}'s`,
  };
}

/** The owner of what a pronoun does is mostly its own: "he … his". */
const OWN: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** Whether a main clause with a subject of its own stands before this one in the sentence. */
function isJoinedOn({ clauses, clause }: Scene): boolean {
  const at = clauses.findIndex(({ verb }) => verb === clause.verb);
  return clauses.slice(0, Math.max(0, at)).some(({ relation, subject }) => relation === 'main' && subject);
}

/** "Ben Hill was her driver": whose he is, is never he himself. */
function isBearersOwn(word: Word, { clause }: Scene): boolean {
  const [first] = clause.after;
  // Two phrases side by side tell a role without a verb.
  const verb: Verbs | undefined = clause.verb;
  return (
    /^(?:be|become|remain)$/u.test(verb?.lemma ?? '') &&
    !verb.passive &&
    first?.kind === 'phrase' &&
    first.preposition.length === 0 &&
    first.words[0] === word &&
    first.bases[0]?.words[0] === word &&
    isPerson(phraseOfBase(first.bases[0]))
  );
}

function owner(word: Word, next: Word | undefined, scene: Scene): Resolution {
  const { subject } = scene.clause;
  if (isBehindEvent(word, next, scene) || isGivenTo(word, next, scene)) return 'lost';
  const undergone = ownerUndergone(word, next, scene);
  if (undergone) return undergone === 'lost' ? 'lost' : possessive(undergone, word.key);
  // "Rangers on their own line", of a side that no list knows.
  const side = subject?.head.name && subject.head.name.class !== 'person' && subject.head.end <= word.start;
  if (side && word.key === 'their' && next?.key === 'own') return 'plain';
  const own = subject?.pronoun && subject.head.key === OWN[word.key] && !subject.words.includes(word);
  if (isOfWhoAsked(next, scene)) return 'lost';
  if (own || (!isBearersOwn(word, scene) && shows(word, scene, true))) return 'plain';
  const speaker = scene.clause.carrier?.trailing ? undefined : scene.clause.carrier?.subject;
  if (GENDER[word.key] && speaker && isOfNamelessSaid(word, scene)) return 'lost';
  // "Others said that its backlog was small"
  if (speaker && SOME.has(speaker.head.key)) return 'lost';
  if (GENDER[word.key]) {
    const person = whoFor(word, scene);
    if (person && scene.told?.some(({ start }) => start === person.antecedent?.start)) return 'plain';
    if (!person || isPerhapsOwn(subject, person, scene) || isMourner(person, scene)) return 'lost';
    return possessive(person, word.key);
  }
  const counted = isCounted(subject?.words ?? [], word);
  const opens = (subject?.words[0] === word || counted) && !speaker;
  const firm = opens && word.key === 'its' ? firmOfFigure(word, scene) : null;
  if (firm) return possessive(firm, word.key);
  // "The firm grew, although its output fell": of the firm, and not of what the sentence before told of.
  const behind = scene.clause.relation === 'adverbial' && scene.clause.subject?.words[0] === word && !speaker;
  const found = behind && word.key === 'its' ? subjectFor(word, scene) : null;
  const main = found?.text.includes(',') ? null : found;
  const first = scene.clauses.find(({ relation }) => relation === 'main')?.subject;
  if (behind) return main && !isOfBodyAlone(next, first) ? possessive(main, word.key) : 'lost';
  // "The lorry broke down, and its driver left": the lorry's, whatever the sentence before was about.
  if (opens && /^(?:its|their)$/u.test(word.key) && scene.clause.relation === 'main' && isJoinedOn(scene)) {
    const first = subjectFor(word, scene);
    // "Two of them fell ill; their results": of the two, whom no such phrase names.
    if (word.key === 'their' && / (?:of|at|in|for|from) /u.test(first?.text ?? '')) return 'lost';
    // "Acme's tin contract fell and its zinc contract rose": Acme's, or the contract's.
    if (/['’]s /u.test(first?.text ?? '')) return 'lost';
    return first ? possessive(first, word.key) : 'lost';
  }
  if (opens && word.key === 'its' && isOfBodyAlone(next, scene.memory.topic)) return 'lost';
  if (
    opens &&
    word.key === 'its' &&
    scene.clause.relation === 'main' &&
    !fitsOwner(next, counted, scene.memory)
  )
    return 'lost';
  const topic = opens && scene.memory.topic?.bases.length === 1 ? topicFor(word, scene) : null;
  // "The name oxygen was coined by Hill. Its name": of what it names.
  if (topic && next && topic.text.toLowerCase().split(' ').includes(next.key)) return 'lost';
  // "The firm's debt is high. Its mills": the firm's, or the debt's.
  const isOwned = topic !== null && /['’]s /u.test(topic.text) && !scene.memory.topic?.head.name;
  if (isOwned && word.key === 'its') return 'lost';
  if (topic) return possessive(topic, word.key);
  // "The bank warned that the two were watched and it would act if their debts grew": of the two.
  const rival = scene.clauses.some(
    (other) =>
      other.subject !== subject &&
      other.subject !== speaker &&
      (other.subject?.head.end ?? word.end) <= word.start &&
      !(other.subject?.pronoun && /^(?:it|he|she)$/u.test(other.subject.head.key)) &&
      other.carrier !== null,
  );
  if (speaker && word.key === 'their' && rival) return 'lost';
  if (speaker && word.key === 'its' && hasBodyBetween(speaker, word, scene)) return 'lost';
  // "The union's board said its members": the board's, or the union's.
  if (word.key === 'its' && speaker?.words.some(marksOwner)) return 'lost';
  return speaker && !speaker.pronoun && agrees(word.key, speaker)
    ? possessive(put(scene.text, speaker.words), word.key)
    : 'lost';
}
/** "Only one, Acme, has a plant, and its roof": "only one's roof" names nobody. */
function ownerTold(meant: Resolution): Resolution {
  const alone =
    /^(?:only |just |about |nearly |almost |at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)['’]s?$/iu;
  return typeof meant === 'object' && alone.test(meant.text) ? 'lost' : meant;
}

/** "Sir John": a given name keeps the title that it is told with. */
function withTitle(meant: Put | null, { text }: Scene): Put | null {
  const from = meant?.antecedent?.start ?? 0;
  const title = /(?:Sir|Dame|Lord|Lady|Prince|Princess|King|Queen|Pope) $/u.exec(
    text.slice(Math.max(0, from - 10), from),
  )?.[0];
  return meant && title && !meant.text.includes(' ') ? { ...meant, text: `${title}${meant.text}` } : meant;
}

/** Whom "he" or "she" stands for: who was told of near it, or else the one who can be meant. */
const whoFor = (word: Word, scene: Scene): Put | null =>
  withTitle(
    personFor(word, scene) ??
      personInSentence(word, scene) ??
      personFarther(word, scene) ??
      personUnnamed(word, scene),
    scene,
  );

/** "The bus fell. It was the third accident": the fall was, and no bus. */
function thingFor(word: Word, scene: Scene): Put | null {
  const { verb, after } = scene.clause;
  // "The van held 22 people. It was raining": no van does.
  if (word.key === 'it' && /^(?:rain|snow|drizzle|pour|hail|thunder)$/u.test(verb.lemma)) return null;
  const first = after[0];
  const happening =
    verb.lemma === 'be' &&
    first?.kind === 'phrase' &&
    first.preposition.length === 0 &&
    HAPPENINGS.has(first.head.lemma)
      ? first.head.lemma
      : null;
  const meant = subjectFor(word, scene);
  const told = meant?.text.toLowerCase() ?? '';
  return happening && !told.split(/[^\p{L}]+/u).some((own) => HAPPENINGS.has(own)) ? null : meant;
}

/** "those rescued": told by what befell them, whatever the tagger takes it for. */
const isUndergone = ({ key }: Word): boolean =>
  /^(?:rescued|killed|injured|wounded|arrested|detained|hurt|evacuated|displaced|affected)$/u.test(key);

/** "those checks at the border": what follows says which. */
function isTold(noun: Word, { words }: Scene): boolean {
  const next = words[words.indexOf(noun) + 1];
  return next?.pos === 'ADP' || /^(?:who|that|which)$/u.test(next?.key ?? '');
}

/** A time that the clause itself names before a word. */
function timedBefore(word: Word, { clause }: Scene): boolean {
  const parts = [...clause.before, ...clause.after].flatMap(partWords);
  return parts.some(({ value, end }) => value?.fact.type === 'time' && end <= word.start);
}

/** "these reached 22": a pronoun that was taken for what opens a phrase. */
function isAloneBeforeVerb({ key }: Word, next: Word | undefined, { words }: Scene): boolean {
  if (!/^(?:this|these|those)$/u.test(key) || !next) return false;
  // Taken for a noun: "these reached 22".
  const asNoun = next.pos === 'NOUN' && /[^e]ed$/u.test(next.key);
  if (next.pos !== 'VERB' && !asNoun) return false;
  const behind = words[words.indexOf(next) + 1];
  return asNoun ? behind?.pos === 'NUM' : !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(behind?.pos ?? '');
}

/** "looked for larger ones": of what, the claim must show before. */
function isOfNothing(word: Word, { clause }: Scene): boolean {
  const compares =
    clause.verb.lemma === 'be' || clause.after.flatMap(partWords).some(({ key }) => key === 'than');
  const parts = [...clause.before, ...(clause.subject && compares ? [clause.subject] : []), ...clause.after];
  return !parts
    .flatMap(partWords)
    .some(({ pos, key, lemma, end, name }) => pos === 'NOUN' && !name && key !== lemma && end <= word.start);
}

/** "sent its cargo there": a place that the claim must show before. */
function isNowhere(word: Word, { clause }: Scene): boolean {
  if (clause.expletive === word || clause.verb.lemma === 'be') return false;
  return ![...clause.before, ...clause.after].some(
    (part) =>
      part.kind === 'phrase' &&
      part.head.end <= word.start &&
      (/^(?:in|at|to|from|on|near|into)$/u.test(part.preposition[0]?.key ?? '') ||
        part.bases.some(({ head }) => head.name?.class === 'place')),
  );
}

/** "whose father": the father of whoever stands before the comma, by the full name. */
function ownerNamed(owner: Clause['owner'] & object, scene: Scene): Resolution {
  const { head, words } = owner;
  const first = words[0];
  const called =
    first?.key === 'the' && words.length === 2
      ? definite(first, { ...scene, clause: { ...scene.clause, subject: owner } })
      : null;
  const full = head.name && words.length === head.length ? nameOf(head, scene) : null;
  return possessive(called ?? full ?? put(scene.text, words), 'whose');
}

/** "Of the 390 settlers in the village, [many] had died": of whom, the clause tells first. */
const isOfFronted = ({ before: [of] }: Clause): boolean =>
  of?.kind === 'phrase' && of.preposition[0]?.key === 'of' && !of.pronoun && of.head.pos === 'NOUN';

/** "A nurse who left because [he] was tired": behind what the subject itself opens with "who". */
const isWithinRelative = ({ start }: Word, { subject }: Clause): boolean =>
  subject?.words.some(
    ({ key, pos, end }) => /^(?:who|which|that)$/u.test(key) && pos === 'PRON' && end <= start,
  ) === true;

/** The words that may stand for something told elsewhere. */
const MAY_POINT: ReadonlySet<string> = new Set([
  ...FIRST_SECOND,
  ...POINTER,
  ...SOME,
  ...SELF,
  ...THIRD,
  'ones',
  'there',
  'the',
]);

/**
 * What a word of a claim stands for: itself, somebody told of elsewhere, or nobody knows ("lost").
 * `within` is true inside a verb of the claim that is not its own, where a pronoun may mean the subject.
 */
export function resolveWord(word: Word, next: Word | undefined, scene: Scene, within: boolean): Resolution {
  const { key } = word;
  const figure = figureOfFirm(word, scene);
  if (figure) return figure;
  if (key === 'whose' && scene.clause.owner) return ownerNamed(scene.clause.owner, scene);
  if (!MAY_POINT.has(key)) return 'plain';
  const { clause } = scene;
  // "a coal mine"
  if (key === 'mine' && word.pos === 'NOUN') return 'plain';
  if (FIRST_SECOND.has(key) && word.text !== 'US') return firstPerson(word, scene) ?? 'lost';
  if (key === 'ones' && isOfNothing(word, scene)) return 'lost';
  if (key === 'there' && !/^(?:AUX|VERB)$/u.test(next?.pos ?? '') && isNowhere(word, scene)) return 'lost';
  if (
    POINTER.has(key) &&
    (key === 'such' || word.pos === 'DET' || word.pos === 'PRON' || word.pos === 'ADV')
  ) {
    // "That is a comparison": what is, another sentence tells.
    const opens = scene.words[0] === word && scene.words[1]?.pos === 'AUX';
    const subject = clause.subject?.head === word && clause.subject.words.length === 1;
    if (key === 'that' && (opens || subject)) return 'lost';
    // "in the end these reached 22": of what, another sentence tells.
    if (isAloneBeforeVerb(word, next, scene)) return 'lost';
    // "as soon as they get such calls": like those of another sentence.
    const noun = scene.words[scene.words.indexOf(word) + 2];
    if (key === 'such' && next?.pos === 'NOUN' && !/^(?:as|that)$/u.test(noun?.key ?? '')) return 'lost';
    if (
      key === 'such' ||
      (key === 'those' && (next?.pos !== 'NOUN' || isUndergone(next) || isTold(next, scene))) ||
      (key === 'that' && word.pos === 'PRON')
    )
      return 'plain';
    // "in either of those years": which, another sentence tells.
    if (next && TIMES.has(next.lemma)) return key === 'those' && !timedBefore(word, scene) ? 'lost' : 'plain';
    return pointed(word, scene);
  }
  // "Some may stay": some of whom, another sentence tells.
  if (SOME.has(key) && clause.subject?.head === word && clause.subject.words.length === 1)
    return isOfFronted(clause) ? 'plain' : 'lost';
  if (key === 'the' && word.pos === 'DET')
    return definite(word, scene) ?? agedPerson(word, scene) ?? (pointsBack(word, scene) ? 'lost' : 'plain');
  // "Britain's right to govern itself has not changed": cut from what it points back at.
  if (SELF.has(key) && clause.subject?.head === word) return 'lost';
  if (SELF.has(key) || !THIRD.has(key) || word.name) return 'plain';
  const owns = OWNER.has(key);
  if (isAddedOfOthers(word, scene) && !shows(word, scene, within || owns)) return 'lost';
  if (owns && !(key === 'her' && word.pos === 'PRON' && !next)) return ownerTold(owner(word, next, scene));
  const isSubject = clause.subject?.words.includes(word) ?? false;
  if (isSubject && isWithinRelative(word, clause) && shows(word, scene, true)) return 'plain';
  // "all of them": the subject of the clause before "and".
  if (isSubject && key === 'them' && clause.subject) return partOf(word, scene) ?? 'lost';
  if (isSubject && clause.subject && clause.subject.words.length > 1 && !clause.subject.joined) return 'lost';
  const put = isSubject ? ((GENDER[key] ? whoFor(word, scene) : thingFor(word, scene)) ?? 'lost') : null;
  if (put && put !== 'lost' && scene.told?.some(({ start }) => start === put.antecedent?.start))
    return 'plain';
  if (put) return put;
  if (shows(word, scene, within)) return 'plain';
  const cataphoric =
    key === 'it' &&
    clause.after.some((part) => part.kind === 'filler' && /^(?:if|when)$/u.test(part.words[0]?.key ?? ''));
  if (cataphoric) return 'plain';
  // "He left because he was tired": told by name as the subject.
  const before = scene.words[scene.words.indexOf(word) - 1];
  const opened = before !== undefined && !/^(?:NOUN|PROPN|NUM|PUNCT)$/u.test(before.pos);
  if (opened && /^(?:he|she)$/u.test(key) && clause.subject?.pronoun && clause.subject.head.key === key)
    return 'plain';
  const person = () => personInSentence(word, scene) ?? personAsObject(word, scene);
  return (GENDER[key] ? person() : objectFor(word, scene)) ?? 'lost';
}
