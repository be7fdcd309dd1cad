import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { canAct } from '../clause/actors.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { definite } from './known/take-up.ts';
import type { Ledger } from './known/types.ts';
import type { Place, Topic } from './memory-types.ts';

/** Sentences after which a pronoun no longer surely means the person that the text was about. */
const REACH = 2;

/** Sentences that may go on with pronouns alone. */
const CHAIN = 6;

function isPersonalPronoun(word: Word | undefined): boolean {
  if (word?.pos !== 'pronoun') return false;
  return /^(वह|वे|वो|उस|उन)/u.test(word.key) && !/^(उसमें|उनमें)/u.test(word.key);
}

/** A holder of high office is told of with respect: "मुख्यमंत्री आनंद वर्मा" is no वह with a verb in the singular. */
function respectOf(word: Word, unit: readonly Word[], frame: Frame): { honorific?: boolean } {
  const { subject } = frame;
  // "अभिनेता धर्मेंद्र का निधन हो गया" shows none: the verb is that of the death.
  const shown =
    subject?.phrase.kind === 'nominal' &&
    subject.phrase.tag === 'direct' &&
    unit.includes(subject.phrase.group.head);
  if (shown && frame.verb.number) return { honorific: frame.verb.number === 'pl' };
  return word.name?.respected ? { honorific: true } : {};
}

function asTopic(word: Word, unit: readonly Word[], frame: Frame, place: Place): Topic {
  const range: Range = { start: word.start, end: (unit.at(-1) ?? word).end };
  return {
    text: word.name?.canonical ?? unit.map(({ text }) => text).join(' '),
    range,
    words: unit,
    ...place,
    named: place.sentence,
    ...(word.name?.gender ? { gender: word.name.gender } : {}),
    ...respectOf(word, unit, frame),
  };
}

/** What somebody says of another keeps both in play. */
function isContent(frame: Frame): boolean {
  return frame.source !== undefined && !frame.carrier;
}

/** "शिरोमणि बाबर ने": a subject that no list knows, in the place of one who acts. */
function unlisted({ subject }: Frame): { word: Word; unit: readonly Word[] } | null {
  if (subject?.phrase.kind !== 'nominal' || subject.phrase.tag !== 'ergative') return null;
  const { words, head } = subject.phrase.group;
  const run = words.slice(words.findIndex((word) => word.pos === 'unknown'));
  const isName = run.length <= 3 && run.length > 0 && words.some((word) => word.pos === 'unknown');
  const plain = run.every((word) => word.pos === 'unknown' && !word.noun && !word.verb);
  // "परिवारीजनों ने": several, in a form that no name has.
  const several = /ों$/u.test(run.at(-1)?.text ?? '');
  return isName && plain && !several && run.includes(head) ? { word: run[0] as Word, unit: run } : null;
}

/** The only person named in the clause, as its text. */
function onlyPerson(frame: Frame): { word: Word; unit: readonly Word[] } | null {
  const { words } = frame.clause;
  const persons = words.filter((word) => word.name?.class === 'person' && !word.inside);
  const [word] = persons;
  if (!word) return null;
  if (new Set(persons.map((other) => other.name?.canonical)).size > 1) return null;
  const at = words.indexOf(word);
  return { word, unit: words.slice(at, at + word.length) };
}

/** Offices that one person holds beside another: "सीईओ और एमडी मोहन वर्मा" is one, "प्रधानमंत्री और मंत्री" are two. */
const HELD_TOGETHER: ReadonlySet<string> = new Set(
  'सीईओ एमडी सीएमडी चेयरमैन संस्थापक सह-संस्थापक लेखक निर्देशक निर्माता गायक संगीतकार अभिनेता'.split(' ').map(fold),
);

function isOneHolder({ words, head }: NounGroup): boolean {
  const at = words.findIndex((word) => word.pos === 'coordinator');
  const [left, right, name] = [words[at - 1], words[at + 1], words[at + 2]];
  return (
    head.name?.class === 'person' &&
    name === head &&
    HELD_TOGETHER.has(left?.key ?? '') &&
    HELD_TOGETHER.has(right?.key ?? '') &&
    !words.slice(at + 1).some((word) => word.pos === 'coordinator')
  );
}

function isSeveral(group: NounGroup): boolean {
  return (
    (group.words.some((word) => word.pos === 'coordinator') && !isOneHolder(group)) ||
    (group.head.noun?.every((reading) => reading.number === 'pl') ?? false) ||
    group.head.noun?.[0]?.class === 'organisation' ||
    group.head.noun?.[0]?.class === 'group' ||
    group.head.name?.class === 'organisation' ||
    group.head.name?.class === 'place'
  );
}

/** "नाम पुकारने वाली फ़े 76 बरस की हैं": somebody or something that no list knows is what the text is about now. */
function isUnlistedSubject({ head, words }: NounGroup): boolean {
  if (head.pos !== 'unknown' || head.noun || head.name || words.at(-1) !== head) return false;
  return words.every(
    (word, i) =>
      !word.value &&
      (word.pos !== 'postposition' || words[i - 1]?.name?.class === 'place') &&
      word.pos !== 'noun',
  );
}

function firstDirect({ parts }: Frame): NounGroup | undefined {
  const first = parts.find(({ phrase }) => phrase.kind === 'nominal' && phrase.tag === 'direct')?.phrase;
  return first?.kind === 'nominal' ? first.group : undefined;
}

/** "वो अभिनेत्री हैं" is of no man. */
function isOtherGender({ gender }: Topic, { parts, subject, verb }: Frame): boolean {
  if (gender !== 'm') return false;
  if (verb.gender === 'f') return subject?.phrase.kind === 'nominal' && subject.phrase.tag === 'direct';
  const said = parts.findLast((part) => part !== subject)?.phrase;
  const reading = said?.kind === 'nominal' && said.tag === 'direct' ? said.group.head.noun?.[0] : undefined;
  return reading?.class === 'person' && reading.gender === 'f';
}

/** A team or body is told of too: "उन्होंने" may be theirs. */
function namesBody({ parts, source, clause }: Frame): boolean {
  if (clause.words.some(isPersonalPronoun)) return false;
  const said = new Set(source?.words.map(({ start }) => start) ?? []);
  return parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' &&
      ['direct', 'ergative', 'dative', 'locative'].includes(phrase.tag) &&
      phrase.group.head.name?.class === 'organisation' &&
      !said.has(phrase.group.head.start),
  );
}

/** Whether nobody stands in the clause but one person by name. */
function isOnlyOne({ clause }: Frame, { unit }: { readonly unit: readonly Word[] }): boolean {
  return clause.words.every((word, i) => {
    if (unit.includes(word) || word.inside) return true;
    if (isPersonalPronoun(word) || word.pos === 'relative' || word.name?.class === 'organisation')
      return false;
    // "कप्तान सिंधु": what the person is.
    const ofUnit = unit[0] !== undefined && clause.words[i + 1] === unit[0];
    const kind = word.noun?.[0]?.class;
    return ofUnit || (word.role !== true && kind !== 'person' && kind !== 'group' && kind !== 'organisation');
  });
}

/** "सिंधु को … मिले": who got or felt it, told first. */
function isExperiencer({ parts }: Frame, word: Word): boolean {
  const told = parts.filter(({ phrase }) => phrase.kind === 'nominal');
  const [first] = told;
  return (
    first?.phrase.kind === 'nominal' &&
    first.phrase.tag === 'dative' &&
    first.phrase.group.words.includes(word)
  );
}

/** "प्रधानमंत्री ने …": whose office alone acts, where the text has told of one holder of it by name. */
function officeHolder(frame: Frame, ledger: Ledger, sentence: number): Word | undefined {
  const { subject, clause } = frame;
  if (subject?.phrase.kind !== 'nominal' || clause.words.some(({ name }) => name?.class === 'person'))
    return undefined;
  const { words } = subject.phrase.group;
  if (words.length !== 1 || !words[0]?.role) return undefined;
  const held = definite(words, 0, ledger, {
    sentence,
    marked: subject.phrase.tag !== 'direct',
    subject: true,
  });
  const holder = held?.known.head;
  return holder?.name?.class === 'person' ? holder : undefined;
}

/**
 * The topic after a frame: the person who is its subject, by name or by an office that the text has named the holder
 * of; beside a group, the one person of the clause.
 */
export function topicAfter(
  topic: Topic | undefined,
  ledger: Ledger,
  frame: Frame,
  place: Place,
): Topic | undefined {
  const { subject } = frame;
  if (frame.borrowed) return topic;
  const group = subject?.phrase.kind === 'nominal' ? subject.phrase.group : undefined;
  const near = topic && place.sentence - topic.sentence <= REACH ? topic : undefined;
  if (group && group.words.length === 1 && isPersonalPronoun(group.words[0]))
    return near && isOtherGender(near, frame) ? undefined : near && { ...near, ...place };
  // "यह उनकी पहली यात्रा है": of what was told, and of nobody else.
  if (near && group?.words.length === 1 && /^(?:यह|ये)$/u.test(group.head.key))
    return frame.clause.words.some(isPersonalPronoun) ? { ...near, ...place } : near;
  const holder = officeHolder(frame, ledger, place.sentence);
  if (holder) {
    const told = asTopic(holder, [holder], frame, place);
    const isSame = near?.text === told.text;
    if (isContent(frame) && !isSame && near) return undefined;
    const spoke = frame.carrier && !(isSame && !near.spoke);
    return { ...told, honorific: true, ...(spoke ? { spoke } : {}) };
  }
  const only = unlisted(frame) ?? onlyPerson(frame);
  const named = only && {
    ...asTopic(only.word, only.unit, frame, place),
    ...(frame.source?.words.includes(only.word) ? { spoke: true } : {}),
  };
  const same = named && near?.text === named.text;
  if (group && named && (only.word === group.head || only.unit.includes(group.head)) && !isSeveral(group)) {
    const spoke = frame.carrier && !(same && !near.spoke);
    if (isContent(frame) && !same && near) return undefined;
    // "राज्यपाल ने उन्हें शपथ दिलाई। उनके साथ …": both are told of.
    if (near && !same && frame.clause.words.some(isPersonalPronoun)) return undefined;
    const known = same && near.honorific !== undefined ? { honorific: near.honorific } : {};
    return { ...known, ...named, ...(spoke ? { spoke } : {}) };
  }
  const front = group ?? firstDirect(frame);
  if (front && isUnlistedSubject(front)) return same ? { ...near, ...place } : undefined;
  if (!same && near && namesBody(frame)) return { ...near, alone: true };
  if (!group || !canAct(group)) {
    if (same || !named || !only) return same ? { ...near, ...place } : near;
    const lonely = isOnlyOne(frame, only);
    // "सिंधु को 75,000 डॉलर मिले": of her the text tells now.
    if (lonely && isExperiencer(frame, only.word)) return named;
    return near ?? (lonely ? named : { ...named, alone: true });
  }
  // "ने बताया कि सभी लोग … और उन्हें": the many of whom somebody speaks may be meant as well.
  if (isContent(frame) && near && !same) {
    if (near.spoke || (group.head.noun?.[0]?.class === 'person' && !isSeveral(group))) return undefined;
    return isSeveral(group) ? { ...near, alone: true } : near;
  }
  if (isContent(frame)) return near ?? (named ? { ...named, alone: true } : undefined);
  if (!isSeveral(group)) return undefined;
  const still = named ?? near;
  return still ? { ...still, alone: true } : undefined;
}

/** Whether the pronoun's form fits the respect that the person was told with. */
function fitsRespect(word: Word, { honorific, alone }: Topic, verb: VerbGroup): boolean {
  if (alone && !/^(वह|उस)/u.test(word.key)) return false;
  if (honorific === undefined) return true;
  // "वह 89 वर्ष के थे": the verb shows the respect.
  if (honorific && word.key === 'वह') return verb.number !== 'sg';
  return /^(वह|वो|उस)/u.test(word.key) ? !honorific || word.key === 'वो' : honorific;
}

/** The person whom a pronoun stands for; null where it is not certain. `isSubject`: the pronoun acts in its clause. */
export function personMeant(
  word: Word,
  topic: Topic | undefined,
  around: {
    readonly sentence: number;
    readonly paragraph: number;
    readonly others: readonly string[];
    readonly verb: VerbGroup;
    /** What the subject is said to be, where the pronoun is the subject. */
    readonly complement?: Word | undefined;
    /** Somebody acts in the clause that this one depends on. */
    readonly led?: boolean | undefined;
  },
): Topic | null {
  if (!topic || !isPersonalPronoun(word) || !fitsRespect(word, topic, around.verb)) return null;
  if (around.sentence - topic.named > CHAIN || around.led) return null;
  const said = around.complement?.noun?.[0];
  if (said?.class === 'person' && said.gender === 'f' && topic.gender === 'm') return null;
  if (topic.spoke && !/^(उन्होंने|उसने)$/u.test(word.key)) return null;
  if (
    around.verb.gender &&
    topic.gender &&
    /^(वह|वे|वो)$/u.test(word.key) &&
    around.verb.gender !== topic.gender
  )
    return null;
  if (around.sentence - topic.sentence > REACH || around.paragraph - topic.paragraph > REACH) return null;
  // "उनके" is never who acts in its own clause: that would be "अपने".
  return around.others.includes(topic.text) ? null : topic;
}
