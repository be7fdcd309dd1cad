import { placesWhere } from '../../../text/places-where.ts';
import { canAct } from '../clause/actors.ts';
import { agrees } from '../clause/agreement.ts';
import type { Clause } from '../clause/index.ts';
import { type Embedded, isReasonItself, type Nominal, type Phrase, phraseWords } from '../clause/phrases.ts';
import { gistOf, hasAnyKey, hasKey } from '../tag/gist.ts';
import type { Word } from '../tag/word.ts';
import { isReadingOfNowhere } from './gauges.ts';
import { claimsNothing, isHalfTold, saysOnlyHow, saysOnlyThat } from './half-told.ts';
import { isReporting } from './stance/index.ts';
import { lacksOwner } from './subjects/kin.ts';

/**
 * "जिसकी वजह से …", "जिसके बाद …", "जिससे …" without an antecedent: the clause goes on from the one before and
 * needs none itself.
 */
export function isContinuation(phrase: Phrase, antecedent: unknown): boolean {
  if (phrase.kind !== 'nominal' || !phrase.group.relative || isReasonItself(phrase)) return false;
  const [first, reason, ...rest] = phrase.group.words;
  // "जिस वजह से".
  if (reason) return first?.key === 'जिस' && reason.key === 'वजह' && rest.length === 0;
  if (phrase.group.words[0]?.key === 'जिससे') return !antecedent;
  return (
    phrase.tag === 'cause' || phrase.tag === 'after' || phrase.tag === 'means' || phrase.tag === 'condition'
  );
}

function onlyContinues(clause: Clause): boolean {
  return clause.phrases.every(
    (phrase) =>
      isContinuation(phrase, undefined) || !phraseWords(phrase).some((word) => word.pos === 'relative'),
  );
}

/** "जब …" after what it dates, told in the past or due on a day: it is so. */
function isDatedFact({ words, phrases, verb }: Clause): boolean {
  const first = words[0];
  if (
    first?.key !== 'जब' ||
    !phrases[0] ||
    phraseWords(phrases[0]).length > 1 ||
    words.filter((word) => word.pos === 'relative').length > 1
  )
    return false;
  const due = verb?.obligation === true && words.some(({ value }) => value?.fact.type === 'time');
  return verb !== undefined && (verb.tense === 'past' || due);
}

/** "बुधवार को जब बैठक हुई, तो …": behind the first phrase of what came about once, it says that it did. */
function isPastTime({ words, phrases, verb }: Clause): boolean {
  const when = phrases.findIndex((phrase) => phraseWords(phrase)[0]?.key === 'जब');
  const alone = when > 0 && phraseWords(phrases[when] as Phrase).length === 1;
  if (!alone || words.filter(({ pos }) => pos === 'relative').length > 1) return false;
  // "जब भी", "जब तक", "जब कभी": whenever.
  const at = words.findIndex(({ key }) => key === 'जब');
  if (/^(?:भी|तक|तब|कभी|जब)$/u.test(words[at + 1]?.key ?? '') || !verb || verb.negated) return false;
  return verb.perfective || (verb.progressive && verb.tense === 'past');
}

/** "कहीं कोई फंसा तो नहीं है": somebody asks whether it is so. */
function isWorry({ words }: Clause): boolean {
  const at = words.findIndex(({ key }) => key === 'कहीं');
  return at >= 0 && words.some(({ key }, i) => i > at && key === 'तो' && words[i + 1]?.pos === 'negation');
}

/** Why what the clause says would not stand alone, or is not said as a fact. */
export function blocksOf(clause: Clause, antecedent: unknown): string[] {
  const blocks: string[] = [];
  const words = clause.words;
  const { keys, pos } = gistOf(words);
  const pronouns = pos.has('pronoun');
  if (
    (pronouns && words.some((word) => word.pronoun === 'first-second' && word.pos === 'pronoun')) ||
    keys.has('हमलोग')
  )
    blocks.push('first-or-second-person');
  if (
    isWorry(clause) ||
    pos.has('interrogative') ||
    words.some(({ key }) => key.includes('-') && /^(कौन|किस|कैसे|क्या)-/u.test(key))
  )
    blocks.push('question');
  if (clause.relation === 'relative' && !antecedent && !onlyContinues(clause) && !isDatedFact(clause))
    // What its reader is taken to know already is told, and never asked.
    blocks.push(isPastTime(clause) ? 'when-clause' : 'relative');
  if (clause.quoted) blocks.push('direct-speech');
  if (
    isEmptySaying(clause) ||
    recallsNothing(clause) ||
    saysOnlyHow(clause) ||
    saysOnlyThat(clause) ||
    claimsNothing(clause)
  )
    blocks.push('no-content');
  if (
    lacksOwner(clause) ||
    lacksBearer(clause) ||
    lacksNeed(clause) ||
    isRest(clause) ||
    countsUntold(clause)
  )
    blocks.push('no-subject');
  if (
    dangles(clause) ||
    isNotOnly(clause) ||
    actsTwice(clause) ||
    hasStray(clause) ||
    ranksByPointer(clause) ||
    isGapped(clause) ||
    isHalfTold(clause) ||
    isReadingOfNowhere(clause)
  )
    blocks.push('dangling');
  return blocks;
}

const FELT = /^(दुख|दुःख|खुशी|अफसोस|खेद|गर्व|अफ़सोस)$/u;

/** "घटना का दुख है": who feels it is not told. */
function lacksBearer({ phrases, verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || words.some(({ pronoun }) => pronoun === 'first-second')) return false;
  const last = phrases.at(-1);
  const noun =
    verb.conjunct ?? (last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : undefined);
  if (!noun || !FELT.test(noun.key)) return false;
  return !phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'dative' ||
        (phrase.tag === 'locative' && !phrase.group.head.name && canAct(phrase.group))),
  );
}

/** "घबराने से ज्यादा जरूरी है सतर्क रहना": what is needed stands behind the verb. */
function lacksNeed({ phrases, verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || words[0] === undefined || phrases[0]?.kind !== 'embedded') return false;
  const needs = verb.conjunct?.key === 'जरूरी' || words.some(({ key }) => key === 'जरूरी');
  const compares = phrases[0].tag === 'instrumental' || phrases[0].tag === 'bound';
  return needs && compares && !phrases.some(isThing);
}

function isThing(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') return false;
  return phrase.group.head.pos !== 'adjective' && phrase.group.head.key !== 'जरूरी';
}

/** "पिछले पूरे साल में 88 थे", "दो फ्रांस के हैं": how many, and of what stands before. */
function countsUntold({ phrases, verb, relation }: Clause): boolean {
  if (relation === 'relative' || verb?.root !== 'हो' || verb.conjunct || verb.perfective || verb.passive)
    return false;
  const direct = phrases.filter(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'direct' &&
      phrase.group.head.value?.fact.type !== 'time' &&
      phrase.group.head.noun?.[0]?.class !== 'time',
  );
  const [first] = direct;
  if (first?.kind !== 'nominal') return false;
  const isBare = first.group.words.every(({ value, inside }) => {
    const fact = value?.fact;
    return inside || (fact?.type === 'quantity' && fact.dimension === 'count' && !fact.unit);
  });
  // "मृतकों में तीन बिहार के थे": of them.
  const isAmong = phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'locative' && /ों$/u.test(phrase.group.head.key),
  );
  return isBare && !isAmong && (direct.length === 1 || first === phrases[0]);
}

/** "शेष लापता हैं": of how many and of whom it is the rest stands before. */
function isRest({ words }: Clause): boolean {
  const first = words[0];
  const second = words[1];
  return (
    /^(शेष|बाकी)$/u.test(first?.key ?? '') && (second?.pos === 'adjective' || second?.pos === 'postposition')
  );
}

/** "घर खाली करने के लिए (कहा गया)", "ऊंची जगहों पर जाने को (कहा)": what somebody is told to do is what is said. */
export function isOrder(phrase: Phrase): phrase is Embedded {
  return (
    phrase.kind === 'embedded' &&
    (phrase.tag === 'purpose' || phrase.tag === 'dative') &&
    phrase.phrases.length > 0
  );
}

function isAddressee(phrase: Phrase): boolean {
  return phrase.kind === 'nominal' && (phrase.tag === 'dative' || phrase.tag === 'instrumental');
}

/** What is told of something, not what it is called: "पुलिस को हाल बताया". */
const TOLD_OF = /^(?:हाल|सच|किस्सा|कारण|पता|नाम|हिसाब|ब्योरा|रास्ता|घटनाक्रम)$/u;

/** "फैसले को राजनीति से प्रेरित बताया", "विधेयक को जरूरी कदम बताया": what somebody calls something is said with it. */
function callsSomething({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'बता' || !verb.conjunct || verb.gender !== 'm' || verb.number !== 'sg') return false;
  if (TOLD_OF.test(verb.conjunct.key)) return false;
  return phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'dative' && !canAct(phrase.group),
  );
}

/** "24 घंटों में राहत नहीं मिलने की बात कही": what is said stands before, as what is done or comes about. */
function speaksOfDeed({ verb, phrases }: Clause): boolean {
  if (verb?.conjunct?.key !== 'बात') return false;
  return phrases.some(
    (phrase) => phrase.kind === 'embedded' && phrase.tag === 'genitive' && phrase.phrases.length > 0,
  );
}

/** "ग्राम | तुमगांव के किसान मोहन राय ने कहा": what the place is, which runs out of whoever is of it. */
const isOfVillage = ({ head, words }: Nominal['group']) =>
  words.length === 1 && (head.key === 'ग्राम' || head.noun?.[0]?.class === 'place');

/** "जया बोलीं": somebody speaks, and what is said stands elsewhere. */
export function isEmptySaying(clause: Clause): boolean {
  if (!isReporting(clause) || !/^(कह|बता|बोल|लिख|पूछ)$/u.test(clause.verb?.root ?? '')) return false;
  if (callsSomething(clause) || speaksOfDeed(clause)) return false;
  const nominals = clause.phrases.filter((phrase) => phrase.kind === 'nominal');
  if (nominals.some((phrase) => phrase.tag === 'topic' && phrase.group.words[0]?.pos !== 'pronoun'))
    return false;
  if (clause.phrases.some((phrase) => isOrder(phrase) && [...nominals, ...phrase.phrases].some(isAddressee)))
    return false;
  // "एक अन्य मजदूर, अब्दुल रहमान ने कहा": who the speaker is is nothing that is said.
  const speaker = nominals.findIndex(({ tag }) => tag === 'ergative');
  const bare = nominals.filter(
    (phrase, at) =>
      phrase.tag === 'direct' &&
      phrase.group.head.value?.fact.type !== 'time' &&
      !(at === speaker - 1 && (canAct(phrase.group) || isOfVillage(phrase.group))),
  );
  const acts = clause.verb?.passive || nominals.some((phrase) => phrase.tag === 'ergative') ? 0 : 1;
  return bare.length <= acts;
}

/** "मीना हंसते हुए याद करती हैं": what is recalled stands in the quotation. */
function recallsNothing({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'कर' || verb.conjunct?.key !== 'याद' || verb.passive) return false;
  const within = phrases.flatMap((phrase) =>
    phrase.kind === 'embedded' ? [phrase, ...phrase.phrases] : [phrase],
  );
  const nominals = within.filter((phrase) => phrase.kind === 'nominal');
  return nominals.length === 1 && nominals[0]?.tag === 'direct';
}

const ONLY = new Set(['सिर्फ', 'केवल', 'महज', 'मात्र']);

/** "सिर्फ रफ्तार ही नहीं थमी": it did, and more. */
function isNotOnly({ words, phrases }: Clause): boolean {
  if (!gistOf(words).pos.has('negation')) return false;
  const at = words.findIndex((word) => ONLY.has(word.key));
  if (at < 0) return false;
  // "केवल वृद्ध होने के आधार पर … नहीं रोका जा सकता": of the ground alone.
  const within = phrases.some(
    (phrase) =>
      phrase.kind === 'embedded' && phrase.verb.shape === 'gerund' && phraseWords(phrase)[0] === words[at],
  );
  return !within;
}

/** "विभाग ने बनाई टीम राज्य सरकार ने पुल मंजूर किए": a heading run together with what follows; two who act, and nothing joins them. */
function actsTwice({ words }: Clause): boolean {
  const [first, second] = placesWhere(words, ({ key, tag }) => key === 'ने' && tag === 'ergative');
  if (first === undefined || second === undefined) return false;
  // "केंद्र ने विवाद के दौरान, जब पुलिस ने पहरा बढ़ा दिया था, तैनाती की": what the first did stands behind the clause within.
  if (words.slice(first, second).some(({ key }) => key === 'जब')) return true;
  return !words.slice(first, second).some(({ pos, text }) => pos === 'coordinator' || text === ',');
}

const TIMES = /^(?:बार|दफा|दफे|मर्तबा)$/u;
const RANK = /^(?:पहल|दूसर|तीसर|चौथ|इकलौत)[ाेी]$|^एकमात्र$/u;

/** "ऐसा करने वाला मोहन पहला छात्र बना": of what kind he is the first, stands before. */
function ranksByPointer({ phrases, words }: Clause): boolean {
  // "नौ बार जीतने वाले मोहन राय पहले खिलाड़ी हैं": told without the participle before a name, he would be the first at all.
  const points = phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.participle !== undefined &&
      (phrase.group.head.name?.class === 'person' ||
        phraseWords(phrase.participle).some(({ key }) => /^ऐस[ाेी]$/u.test(key))),
  );
  // "पहली बार मैदान में उतरे मोहन": how often, not which of them.
  return points && words.some(({ key }, i) => RANK.test(key) && !TIMES.test(words[i + 1]?.key ?? ''));
}

const STRAY: ReadonlySet<string> = new Set('का के की न'.split(' '));

/** "'… के पार' | के | शो", "न | इधर के": what belongs to its neighbours was read as a phrase of its own. */
function hasStray({ phrases }: Clause): boolean {
  return phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.group.words.every(({ key }) => STRAY.has(key)),
  );
}

/** Nouns of what happened, which a headline tells without its verb. */
const HAPPENED: ReadonlySet<string> = new Set(['event', 'natural', 'illness']);

/** "डेंगू से पहली मौत, 12 मरीज मिले": of the first half of a headline the verb is missing. */
function isGapped({ phrases, words, verb }: Clause): boolean {
  const direct = phrases.filter(
    (phrase): phrase is Nominal => phrase.kind === 'nominal' && phrase.tag === 'direct',
  );
  return direct.some(({ group }, i) => {
    const next = direct[i + 1];
    const mark = words[words.indexOf(group.words.at(-1) as Word) + 1];
    const readings = group.head.noun ?? [];
    const happened =
      mark?.text === ',' && readings.some((one) => HAPPENED.has(one.class) && one.case === 'direct');
    return happened && next !== undefined && verb !== undefined && agrees(next.group, verb);
  });
}

const SO_MUCH = new Set(['इतना', 'इतनी', 'इतने', 'उतना', 'उतनी', 'उतने']);

/** A clause that leans on another: "इतना भयानक था", "तब हुआ", or one that starts behind its own first word. */
function dangles({ words, phrases }: Clause): boolean {
  const first = words[0];
  // "महज 90 रुपये के लिए": what limits goes with the words behind it.
  const limits = first !== undefined && ONLY.has(first.key);
  if (first && !limits && /^(?:focus|postposition|copula)$/u.test(first.pos)) return true;
  if (hasAnyKey(words, SO_MUCH)) return true;
  // "सुबह जैसे ही बैठक शुरू हुई": what came about then is told behind it.
  if (hasKey(words, 'जैसे') && words.some(({ key }, i) => key === 'जैसे' && words[i + 1]?.key === 'ही'))
    return true;
  return phrases.some((phrase, i) => i > 0 && phraseWords(phrase).every((word) => word.key === 'तब'));
}
