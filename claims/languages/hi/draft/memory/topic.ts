import { fold } from '../../../../text/fold.ts';
import type { NounGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { type Nominal, nominalsIn, type Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Ledger } from '../known/ledger.ts';
import { sourceStarts } from '../parts/source-starts.ts';
import { isBound, mayBeBound } from './bound.ts';
import type { Place, Topic } from './memory-types.ts';
import {
  asTopic,
  type NamedPerson,
  officeHolder,
  onlyPerson,
  runsIntoPlace,
  unlisted,
} from './named-person.ts';
import { isPersonalPronoun, REACH } from './person-meant.ts';
import { callsAnother } from './somebody.ts';

/** What somebody says of another keeps both in play. */
function isContent(frame: Frame): boolean {
  return frame.source !== undefined && !frame.carrier;
}

/** Offices that one person holds beside another: "सीईओ और एमडी मोहन वर्मा" is one, "प्रधानमंत्री और मंत्री" are two. */
const HELD_TOGETHER: ReadonlySet<string> = new Set(
  'सीईओ एमडी सीएमडी चेयरमैन संस्थापक सह-संस्थापक लेखक निर्देशक निर्माता गायक संगीतकार अभिनेता'.split(' ').map(fold),
);

function isOneHolder({ words, head }: NounGroup): boolean {
  const at = words.findIndex((word) => word.pos === 'coordinator');
  const left = words[at - 1];
  const right = words[at + 1];
  const name = words[at + 2];
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
export function isOtherGender({ gender }: Pick<Topic, 'gender'>, { parts, subject, verb }: Frame): boolean {
  if (gender !== 'm') return false;
  if (verb.gender === 'f') return subject?.phrase.kind === 'nominal' && subject.phrase.tag === 'direct';
  const said = parts.findLast((part) => part !== subject)?.phrase;
  const reading = said?.kind === 'nominal' && said.tag === 'direct' ? said.group.head.noun?.[0] : undefined;
  return reading?.class === 'person' && reading.gender === 'f';
}

/** A team or body is told of too: "उन्होंने" may be theirs. */
function namesBody({ parts, source, clause }: Frame): boolean {
  if (clause.words.some(isPersonalPronoun)) return false;
  const said = sourceStarts(source);
  return parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' &&
      ['direct', 'ergative', 'dative', 'locative'].includes(phrase.tag) &&
      phrase.group.head.name?.class === 'organisation' &&
      !said.has(phrase.group.head.start),
  );
}

/** "टीम", "कंपनी": one body, which "उसे" and "उसकी" may mean. */
const isBodyNoun = ({ noun }: Word) =>
  (noun?.[0]?.class === 'group' || noun?.[0]?.class === 'organisation') &&
  noun.some(({ number }) => number === 'sg');

const TEAMS = /^(?:टीम|टीमें|पार्टी|कंपनी|सेना|क्लब|मंडली|जोडी)$/u;

function isOneBody(group: NounGroup | undefined): boolean {
  if (!group) return false;
  const { head } = group;
  return head.name?.class === 'organisation' || (TEAMS.test(head.key) && isBodyNoun(head));
}

/** "मेहमान टीम का कब्जा रहा": what is told first is of a body. */
function ownedByBody({ clause }: Frame): boolean {
  const at = clause.words.slice(0, 4).findIndex(({ key }) => TEAMS.test(key));
  return at >= 0 && clause.words[at + 1]?.tag === 'genitive' && isBodyNoun(clause.words[at] as Word);
}

/** Whether nobody stands in the clause but one person by name. */
function isOnlyOne({ clause, source }: Frame, { unit }: NamedPerson): boolean {
  const said = sourceStarts(source);
  return clause.words.every((word, i) => {
    if (unit.includes(word) || word.inside || said.has(word.start)) return true;
    if (isPersonalPronoun(word) || word.pos === 'relative' || word.name?.class === 'organisation')
      return false;
    // "कप्तान सिंधु": what the person is.
    const ofUnit = unit[0] !== undefined && clause.words[i + 1] === unit[0];
    const kind = word.noun?.[0]?.class;
    return ofUnit || (word.role !== true && kind !== 'person' && kind !== 'group' && kind !== 'organisation');
  });
}

/** "सिंधु के पास कोई चारा नहीं था". */
const isHolder = ({ tag, group }: Nominal, { verb }: Frame) =>
  verb.root === 'हो' && tag !== 'direct' && group.marker.at(-1)?.key === 'पास';

/** "सिंधु को … मिले", "सिंधु के पास … था": who got, felt or had it, told first. */
function isExperiencer(frame: Frame, word: Word): boolean {
  const { parts, source } = frame;
  const said = sourceStarts(source);
  const told = parts.filter(({ phrase }) => phrase.kind === 'nominal' && !said.has(phrase.group.head.start));
  const first = told[0];
  return (
    first?.phrase.kind === 'nominal' &&
    (first.phrase.tag === 'dative' || isHolder(first.phrase, frame)) &&
    first.phrase.group.words.includes(word)
  );
}

const DEALT: ReadonlySet<string> = new Set(['dative', 'superessive', 'instrumental']);

/** "राकेश ने मोहन को ढूंढा": another person stands in the clause to whom or with whom the subject did it. */
function dealsWithAnother({ clause, source }: Frame, { unit }: NamedPerson): boolean {
  const said = sourceStarts(source);
  return nominalsIn(clause.phrases).some(({ tag, group: { head, words } }) => {
    if (!DEALT.has(tag) || unit.includes(head) || said.has(head.start)) return false;
    const one = head.noun?.[0]?.class === 'person' && head.noun.some(({ number }) => number === 'sg');
    const mayBeName = head.pos === 'unknown' && words.length === 1 && tag !== 'instrumental';
    return head.name?.class === 'person' || (!head.name && (one || mayBeName));
  });
}

/** "वर्मा ने उनके चित्र खरीदे": somebody by a pronoun that is of nothing in its own clause, "यौगिकों, उनके गुणों". */
function tellsOfAnother({ clause: { words } }: Frame): boolean {
  return words.some((word, i) => {
    if (!isPersonalPronoun(word) || words[i - 1]?.pos === 'coordinator') return false;
    return !(mayBeBound(word) && isBound(word, words.slice(0, i), words[i + 1]));
  });
}

/** "उन्होंने मेहता को रात्रिभोज पर बुलाया": somebody else by name, of whom the next sentence may tell. */
function meetsAnother({ clause }: Frame, { text }: Topic): boolean {
  return nominalsIn(clause.phrases).some(
    ({ tag, group: { head } }) =>
      DEALT.has(tag) && head.name?.class === 'person' && head.name.canonical !== text,
  );
}

/** Whether a person stands in the direct case or before को in a phrase of the clause or of a verb in it: nobody tells whether they act. */
function standsBare(phrases: readonly Phrase[], word: Word): boolean {
  return phrases.some((phrase) =>
    phrase.kind === 'embedded'
      ? standsBare(phrase.phrases, word)
      : phrase.kind === 'nominal' &&
        /^(?:direct|dative)$/u.test(phrase.tag) &&
        phrase.group.words.includes(word),
  );
}

const IDENTIFYING: ReadonlySet<string> = new Set('पहचान शिनाख्त'.split(' '));

/** "मृतक की पहचान राय के रूप में हुई": from then on the text tells of whoever is named. */
function identifies({ clause }: Frame): boolean {
  return (
    clause.words.some(({ key }) => IDENTIFYING.has(key)) &&
    clause.words.some(({ key }) => /^(?:रूप|तौर)$/u.test(key))
  );
}

/** "एक सिपाही", "एक महिला": somebody without a name. */
function bringsIn({ clause }: Frame): boolean {
  return clause.words.some(
    ({ key }, i) => key === 'एक' && clause.words[i + 1]?.noun?.[0]?.class === 'person',
  );
}

/** Kin who are told of with respect, as the person is. */
const ELDERS: ReadonlySet<string> = new Set(
  'पिता मां माता दादा दादी नाना नानी चाचा चाची मामा मामी पत्नी विधवा'.split(' ').map(fold),
);

/** The topic with the elder kin of whom this clause or the sentence before it tells. */
export function besideKin(
  before: Topic | undefined,
  after: Topic | undefined,
  { clause }: Frame,
  { sentence }: Place,
): Topic | undefined {
  if (!after) return undefined;
  // "पिता मोहन राय": who is told of is the elder.
  const told = clause.words.some(
    ({ key, inside }, i) => !inside && ELDERS.has(key) && clause.words[i + 1] !== after.words[0],
  );
  const kin = told ? sentence : before?.kin;
  return kin !== undefined && after.named <= kin ? { ...after, kin } : after;
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
    return near && isOtherGender(near, frame)
      ? undefined
      : near && { ...near, ...place, ...(meetsAnother(frame, near) ? { met: place.sentence } : {}) };
  // "यह उनकी पहली यात्रा है": of what was told, and of nobody else.
  if (near && group?.words.length === 1 && /^(?:यह|ये)$/u.test(group.head.key))
    return frame.clause.words.some(isPersonalPronoun) ? { ...near, ...place } : near;
  const holder = officeHolder(frame, ledger, place.sentence);
  if (holder) {
    const told = asTopic({ word: holder, unit: [holder] }, frame, place);
    const isSame = near?.text === told.text;
    if (isContent(frame) && !isSame && near) return undefined;
    const spoke = frame.carrier && !(isSame && !near.spoke);
    return { ...told, honorific: true, ...(spoke ? { spoke } : {}) };
  }
  if (near && !subject && runsIntoPlace(firstDirect(frame), frame, near)) return undefined;
  const only = unlisted(frame) ?? onlyPerson(frame);
  const named = only && {
    ...asTopic(only, frame, place),
    ...(frame.source?.words.includes(only.word) ? { spoke: true } : {}),
  };
  const same = named && near?.text === named.text;
  if (group && named && (only.word === group.head || only.unit.includes(group.head)) && !isSeveral(group)) {
    const spoke = frame.carrier && !(same && !near.spoke);
    if (isContent(frame) && !same && near) return undefined;
    // "राज्यपाल ने उन्हें शपथ दिलाई। उनके साथ …": both are told of.
    if (!same && (near ? frame.clause.words.some(isPersonalPronoun) : tellsOfAnother(frame)))
      return undefined;
    const known = same && near.honorific !== undefined ? { honorific: near.honorific } : {};
    const dealt = dealsWithAnother(frame, only) ? { dealt: place.sentence } : {};
    return { ...known, ...named, ...dealt, ...(spoke ? { spoke } : {}) };
  }
  // "उत्तर प्रदेश ने मैच जीता। उसे सात अंक मिले": a side by the name of its place.
  const side = group?.head.name?.class === 'place' && subject?.phrase.kind === 'nominal';
  if (!same && !near?.honorific && side && subject.phrase.tag === 'ergative') return undefined;
  // "मेहमान टीम ने …। उसे …": a team is told of in the singular.
  if (!same && (isOneBody(group) || (near && ownedByBody(frame)))) return undefined;
  const front = group ?? firstDirect(frame);
  if (front && isUnlistedSubject(front)) return same ? { ...near, ...place } : undefined;
  if (!same && near && namesBody(frame)) return { ...near, alone: true };
  if (!same && identifies(frame)) return named ? { ...named, alone: true } : undefined;
  if (!group || !canAct(group)) {
    // "एक सिपाही को छर्रे लगे हैं, उसकी हालत …": somebody was brought in beside.
    if (!same && bringsIn(frame)) return undefined;
    if (near && !same && callsAnother(frame, near)) return { ...near, alone: true };
    if (same || !named || !only) return same ? { ...near, ...place } : near;
    // "फॉरेस्टर राय आग बुझाने में जुटे रहे": of him, where no subject was read.
    if (!group && near && !frame.source && standsBare(frame.clause.phrases, only.word)) return undefined;
    const lonely = isOnlyOne(frame, only);
    // "सिंधु को 75,000 डॉलर मिले": of her the text tells now.
    if (isExperiencer(frame, only.word)) return lonely ? named : undefined;
    // "राय की दुकान लुटी। मुठभेड़ में वर्मा के पैर में गोली लगी। उसके साथी …": of either.
    return near ? undefined : lonely ? named : { ...named, alone: true };
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
