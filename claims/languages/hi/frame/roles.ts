import type { Role } from '../../../model.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../calendar.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { canAct } from '../clause/actors.ts';
import { isEventOf } from '../clause/agreement.ts';
import type { Nominal, Phrase } from '../clause/phrases.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { isDuration, type Word } from '../tag/word.ts';
import { needsErgative } from './subjects/ergative.ts';
import { isSentTo } from './subjects/no-subject.ts';
import {
  type Around,
  aroundOf,
  instrumentalRole,
  isPlace,
  isSite,
  isUnlisted,
  isVehicle,
  superessiveRole,
} from './subjects/oblique.ts';
import type { Part } from './types.ts';

/** Markers that fix the role whatever the verb. */
const FIXED: Partial<Record<CaseTag, Role>> = {
  ergative: 'agent',
  agentive: 'agent',
  according: 'source',
  companion: 'companion',
  between: 'companion',
  after: 'time',
  before: 'time',
  during: 'time',
  since: 'time',
  cause: 'cause',
  condition: 'condition',
  topic: 'topic',
  opponent: 'opponent',
  behalf: 'beneficiary',
  exchange: 'exchange',
  capacity: 'complement',
  means: 'means',
  concession: 'other',
  exception: 'other',
  place: 'place',
  likeness: 'comparison',
  leadership: 'means',
  bound: 'quantity',
  genitive: 'object',
};

/** "अगस्त की शुरुआत", "जून के मध्य": a stretch of a time. */
const STRETCHES = /^(?:शुरुआत|शुरूआत|मध्य|अंत|आखिर|दरमियान)$/u;

/** "अप्रैल-मई", "मंगलवार-बुधवार". */
const TWO_TIMES = new RegExp(
  `^(?:(?:${ANY_MONTH})[-–](?:${ANY_MONTH})|(?:${ANY_WEEKDAY})[-–](?:${ANY_WEEKDAY}))$`,
  'u',
);

function isTime({ head, words }: NounGroup): boolean {
  if (head.value?.fact.type === 'time' || head.noun?.[0]?.class === 'time') return true;
  if (TWO_TIMES.test(head.text)) return true;
  // "इस बार", "पिछली बार": which time it was; "दो बार" is how often, and a bar is not pointed at.
  if (head.key === 'बार' && /^(?:इस|उस|पिछली|अगली)$/u.test(words[0]?.key ?? '')) return true;
  return (
    STRETCHES.test(head.key) &&
    words.some(({ value, length }, i) => value?.fact.type === 'time' && words[i + length]?.tag === 'genitive')
  );
}

/** "थाना क्षेत्र के अंतर्गत", "पटना समेत", "दो स्टेशनों के बीच": markers that say where of what is a place. */
function isWhereabouts(group: NounGroup, tag: CaseTag): boolean {
  const marker = group.marker.map(({ key }) => key).join(' ');
  if (tag === 'means') return /अंतर्गत|अन्तर्गत|तहत|अधीन/u.test(marker) && isPlace(group);
  if (tag === 'companion') return /^(?:समेत|सहित)$/u.test(marker) && group.head.name?.class === 'place';
  const named =
    group.head.name !== undefined &&
    !/^(?:स्टेशन|स्टेशनों|गांव|गांवों|चौक|मोड)$/u.test(group.words.at(-1)?.key ?? '');
  return tag === 'between' && !named && isPlace(group);
}

/** What no place is measured in. */
function amountOr({ head }: NounGroup, role: Role): Role {
  const fact = head.value?.fact;
  const counts = fact?.type === 'quantity' && fact.dimension !== 'ordinal';
  return counts && fact.dimension !== 'distance' ? 'quantity' : role;
}

/** Verbs whose bare place is where one goes: "इस्लामाबाद जा रहा था". */
const TRAVEL = new Set('जा आ पहुंच लौट चल भाग भेज'.split(' '));

/** "15 यात्रियों में से तीन": of whom some are told; "बर्फ में से" is where from. */
function isOfMany({ marker, head }: NounGroup): boolean {
  if (marker[0]?.key !== 'में' || marker[1]?.key !== 'से') return false;
  const holds = /^(?:substance|vehicle|artefact)$/u.test(head.noun?.[0]?.class ?? '');
  return !holds && !/^(?:determiner|pronoun)$/u.test(head.pos);
}

function obliqueRole(group: NounGroup, tag: CaseTag, verb: VerbGroup, around: Around): Role {
  const fixed = FIXED[tag];
  // "घटना शाम पांच बजे की है", "बलिया जिले का रहने वाला है".
  if (tag === 'genitive' && isTime(group) && verb.root === 'हो' && !verb.conjunct) return 'time';
  if (tag === 'genitive' && isPlace(group) && verb.root === 'रह') return 'origin';
  if (fixed === 'time' && isDuration(group.head)) return 'duration';
  if (tag === 'between' && isTime(group)) return 'time';
  if (isWhereabouts(group, tag)) return 'place';
  if (isOfMany(group) && !isSite(group)) return 'other';
  // "सुबह चार बजे के करीब", "एक हफ्ते के भीतर", "40 डिग्री के पार".
  if (fixed === 'place')
    return isTime(group) ? 'time' : isDuration(group.head) ? 'duration' : amountOr(group, fixed);
  if (fixed) return fixed;
  if (isTime(group)) return 'time';
  if (isDuration(group.head)) return 'duration';
  switch (tag) {
    case 'dative':
      if (verb.obligation) return 'agent';
      return canAct(group) && !around.undergoes ? 'recipient' : 'object';
    case 'instrumental':
      return around.compared ? 'comparison' : instrumentalRole(group, verb);
    case 'locative':
      return isSite(group) || isUnlisted(group) || isVehicle(group) ? 'place' : 'other';
    case 'superessive':
      return superessiveRole(group, verb);
    case 'terminative':
      return isPlace(group) ? 'destination' : 'quantity';
    case 'purpose':
      return canAct(group) ? 'beneficiary' : 'purpose';
    default:
      return 'other';
  }
}

/** The role of a marked phrase of a headline, which has no verb. */
export function placeRole(group: NounGroup): Role {
  if (isTime(group)) return 'time';
  if (isDuration(group.head)) return 'duration';
  const located = group.tag === 'locative' || group.tag === 'superessive';
  if (located) return isSite(group) || isUnlisted(group) ? 'place' : 'other';
  return group.tag === 'instrumental' ? 'cause' : (FIXED[group.tag] ?? 'other');
}

/** What one refuses, avoids or is kept from: "बयान देने से इनकार किया" gives no cause. */
const REFUSING = new Set('इनकार इन्कार मना परहेज गुरेज रोक वंचित बचा बच रोका हिचक कतरा डर चूक'.split(' '));

function embeddedRole(tag: CaseTag, verb: VerbGroup): Role {
  if (tag === 'instrumental' && (REFUSING.has(verb.conjunct?.key ?? '') || REFUSING.has(verb.root)))
    return 'object';
  if (tag === 'superessive') return 'condition';
  if (tag === 'purpose') return 'purpose';
  if (tag === 'instrumental') return 'cause';
  return FIXED[tag] ?? 'manner';
}

/** What times themselves do. */
const PASSES = new Set('ढल बीत गुजर कट बन'.split(' '));

/** "बुधवार तड़के", "शुक्रवार-शनिवार की दरमियानी रात". */
const DAY_PARTS = /^(?:दरमियानी|तडके|सवेरे|सबेरे)$/u;

/** "बुधवार", "की", "देर", "रात", "करीब", "दो बजे". */
function tellsWhen({ value, pos, tag, noun, inside, key, text }: Word): boolean {
  return (
    inside === true ||
    value?.fact.type === 'time' ||
    (value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal') ||
    noun?.[0]?.class === 'time' ||
    tag === 'genitive' ||
    pos === 'approximator' ||
    pos === 'adverb' ||
    pos === 'parenthesis' ||
    DAY_PARTS.test(key) ||
    TWO_TIMES.test(text) ||
    pos === 'focus'
  );
}

/** "दोपहर एक बजे बंद हुआ": a day or an hour does nothing. */
function isWhen({ group }: Nominal, verb: VerbGroup): boolean {
  const copular = verb.root === 'हो' && !verb.conjunct && !verb.perfective;
  if (copular || !isTime(group)) return false;
  if (group.words.every(({ value }) => value !== undefined)) return true;
  // "आज सुबह आग लगी"; but "सुबह हो गई", "शाम ढल गई".
  const named = group.words.some(({ value }) => value?.fact.type === 'time');
  // "सुबह आग लग गई".
  if (!named && isEventOf(verb)) return group.words.every(tellsWhen);
  return named && (verb.conjunct !== undefined || !PASSES.has(verb.root)) && group.words.every(tellsWhen);
}

/** "पूरी तरह", "काफी हद": how, and nothing that is done. */
const MANNERS = /^(?:तरह|हद)$/u;

/** "पटना जा रही बस", "स्कूल जा रहे बच्चे": of a participle the one bare place is where its noun goes. */
function isGoal({ group }: Nominal, { root, shape }: VerbGroup, isLast: boolean): boolean {
  if (shape !== 'adnominal' || !isLast || !TRAVEL.has(root)) return false;
  const isBody = group.words.length === 1 && group.head.noun?.[0]?.class === 'organisation';
  return isBody || isSite(group) || isUnlisted(group);
}

/** Roles of the direct-case phrases (of "घायल को अस्पताल भेजा गया" where to), from their order, the verb's voice and what else is there. */
function directRoles(phrases: readonly Phrase[], verb: VerbGroup): Map<Phrase, Role> {
  const roles = new Map<Phrase, Role>();
  const hasAgent = phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative');
  const direct: Nominal[] = [];
  for (const phrase of phrases) {
    if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') continue;
    if (MANNERS.test(phrase.group.head.key)) roles.set(phrase, 'manner');
    else if (isDuration(phrase.group.head)) roles.set(phrase, 'duration');
    else if (isTime(phrase.group) && (isWhen(phrase, verb) || phrase !== phrases.at(-1) || direct.length > 0))
      roles.set(phrase, 'time');
    else direct.push(phrase);
  }
  const goal = direct.at(-1);
  const isTold = phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'dative');
  if (goal && isTold && goal === phrases.at(-1) && isSentTo(goal.group.head, verb)) {
    roles.set(goal, 'destination');
    direct.pop();
  }
  // "पेंशन 400 से बढ़ाकर", "रिश्वत लेते हुए": whoever does so is told of by the clause around it.
  const isWithin = verb.shape !== 'finite' && !verb.passive && isErgative(verb.root);
  if (hasAgent || isWithin || needsErgative(verb)) {
    for (const phrase of direct) roles.set(phrase, phrase === direct.at(-1) ? 'object' : 'other');
    return roles;
  }
  const copular = verb.root === 'हो' && !verb.conjunct && !verb.perfective;
  direct.forEach((phrase, i) => {
    if (
      (i > 0 && TRAVEL.has(verb.root) && isPlace(phrase.group)) ||
      isGoal(phrase, verb, phrase === phrases.at(-1))
    )
      roles.set(phrase, 'destination');
    else if (i === 0) roles.set(phrase, verb.passive ? 'object' : 'agent');
    else if (i === direct.length - 1)
      roles.set(phrase, copular || verb.root === 'बन' ? 'complement' : 'object');
    else roles.set(phrase, 'other');
  });
  return roles;
}

/** Gives each phrase its role: kāraka for participants, adjunct roles for the rest. */
export function assignRoles(phrases: readonly Phrase[], verb: VerbGroup): Part[] {
  const direct = directRoles(phrases, verb);
  return phrases.map((phrase, i) => {
    if (phrase.kind === 'adverbial') return { phrase, role: 'manner' };
    if (phrase.kind === 'embedded') return { phrase, role: embeddedRole(phrase.tag, verb) };
    return {
      phrase,
      role: direct.get(phrase) ?? obliqueRole(phrase.group, phrase.tag, verb, aroundOf(phrases, i, verb)),
    };
  });
}
