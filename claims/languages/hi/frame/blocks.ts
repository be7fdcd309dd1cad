import { placesWhere } from '../../../text/places-where.ts';
import { agrees } from '../clause/agreement.ts';
import type { Clause } from '../clause/index.ts';
import { isReasonItself, type Nominal, type Phrase, phraseWords } from '../clause/phrases.ts';
import { gistOf, hasAnyKey, hasKey } from '../tag/gist.ts';
import type { Word } from '../tag/word.ts';
import { isEmptySaying, recallsNothing } from './empty-saying.ts';
import { isReadingOfNowhere } from './gauges.ts';
import { claimsNothing, isHalfTold, saysOnlyHow, saysOnlyThat } from './half-told.ts';
import { lacksOwner } from './subjects/kin.ts';
import {
  countsUntold,
  isRest,
  lacksBearer,
  lacksCause,
  lacksGoods,
  lacksLoser,
  lacksNeed,
} from './untold.ts';

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
    lacksLoser(clause) ||
    lacksCause(clause) ||
    lacksGoods(clause) ||
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

const POINT = /^(?:पहल|दूसर|तीसर|चौथ|पांचव)[ाीे]$/u;

/** "दूसरा, कर को लागू करने में परेशानी आई": one of several points, and of what they are is told before. */
const isPoint = ([first, comma, next]: readonly Word[]) =>
  comma?.text === ',' && POINT.test(first?.key ?? '') && next?.name?.class !== 'person';

/** A clause that leans on another: "इतना भयानक था", "तब हुआ", or one that starts behind its own first word. */
function dangles({ words, phrases }: Clause): boolean {
  const first = words[0];
  // "महज 90 रुपये के लिए": what limits goes with the words behind it.
  const limits = first !== undefined && ONLY.has(first.key);
  if (first && !limits && /^(?:focus|postposition|copula)$/u.test(first.pos)) return true;
  if (hasAnyKey(words, SO_MUCH) || isPoint(words)) return true;
  // "सुबह जैसे ही बैठक शुरू हुई": what came about then is told behind it.
  if (hasKey(words, 'जैसे') && words.some(({ key }, i) => key === 'जैसे' && words[i + 1]?.key === 'ही'))
    return true;
  return phrases.some((phrase, i) => i > 0 && phraseWords(phrase).every((word) => word.key === 'तब'));
}
