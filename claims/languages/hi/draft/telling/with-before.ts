import type { Draft } from '../../../language.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import { standsAlone } from '../parts/standing.ts';
import { comesOfIt } from './pointers.ts';
import { type Reading, toldTogether } from './told-together.ts';

/** What ranks something among others of its kind: "चौथी कटौती", "सबसे अधिक तापमान". */
const RANKS =
  /^(?:पहल[ाेी]|दूसर[ाेी]|तीसर[ाेी]|चौथ[ाेी]|छठ[ाेी]|सबसे|सर्वाधिक|सर्वश्रेष्ठ|सर्वोच्च|आखिरी|अंतिम|इकलौत[ाेी]|एकमात्र)$/u;

const isRank = ({ key, value }: Word) =>
  RANKS.test(key) || (value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal');

/** Kinds of what has just been told: what came about, what was won or measured. */
const TOLD = /^(?:event|abstract|sport|natural|measure|communication|illness)$/u;

/** What is won or set, and may be ranked as what came about may: "यह उनका तीसरा पदक है". */
const WON = /^(?:उडान|पदक|खिताब|पुरस्कार|ट्रॉफी|रिकॉर्ड|कीर्तिमान)$/u;

const isRecord = ({ text }: Word) => /^(?:रिकॉर्ड|रिकार्ड|कीर्तिमान)$/u.test(text);
const isNew = ({ key }: Word) => /^(?:नय[ाीे]|नई|विश्व)$/u.test(key);

/** "यह सामान्य से पांच डिग्री अधिक है": how much more or less than another it is. */
function comparesFigure(words: readonly Word[]): boolean {
  const than = words.findIndex(({ key, pos }) => key === 'से' && pos === 'postposition');
  const behind = words.slice(than + 1);
  return (
    than > 0 &&
    behind.some(({ value }) => value?.fact.type === 'quantity') &&
    behind.some(({ key }) => /^(?:अधिक|ज्यादा|कम|ऊपर|नीचे)$/u.test(key))
  );
}

/** Words before "यह" that say where or of when it is ranked: "देश में", "इस साल का". */
const MOST_BEFORE = 6;

/** Where "यह" stands, behind nothing but where or of when it is ranked; -1 where it does not. */
function pointerAt(words: readonly Word[]): number {
  const at = words.findIndex(({ text }) => text === 'यह');
  // "यह पुल …", but "यह सामान्य से अधिक है" and "रॉकेट की यह 19वीं उड़ान थी".
  const next = words[at + 1];
  if (at >= 0 && words[at]?.pos === 'determiner' && next?.pos !== 'adjective' && !(next && isRank(next)))
    return -1;
  if (at <= 0) return at;
  const before = words.slice(0, at);
  const set = before.every(
    ({ pos, tag, inside }) =>
      inside ||
      /^(?:noun|name|determiner|value|number|unknown)$/u.test(pos) ||
      (pos === 'postposition' && (tag === 'locative' || tag === 'genitive')),
  );
  return at <= MOST_BEFORE && set ? at : -1;
}

/** "यह इस साल की चौथी कटौती है": what was told just before, ranked among others or set against another figure. */
function ranksBefore({ clause, verb, negated, modality, carrier, lead, tail }: Frame): boolean {
  const { words, relation, opener, quoted } = clause;
  if (carrier || lead || tail || negated || modality !== 'asserted' || quoted) return false;
  if (relation !== 'main' || opener.length > 0 || verb.root !== 'हो' || verb.perfective) return false;
  const head = verb.conjunct ?? words.findLast(({ pos, inside }) => pos === 'noun' && !inside);
  const at = pointerAt(words);
  const behind = words.slice(at + 1);
  if (at < 0 || behind.some(({ pronoun, pos }) => pos === 'pronoun' && pronoun === 'demonstrative'))
    return false;
  if (at === 0 && (comparesFigure(behind) || isMost(behind))) return true;
  const ranked = TOLD.test(head?.noun?.[0]?.class ?? '') || WON.test(head?.key ?? '');
  return ranked && (words.some(isRank) || (behind.some(isRecord) && behind.some(isNew)));
}

/** "यह इस साल का सबसे अधिक है". */
function isMost(words: readonly Word[]): boolean {
  const at = words.findIndex(({ key }) => key === 'सबसे');
  return at >= 0 && /^(?:अधिक|ज्यादा|कम)$/u.test(words[at + 1]?.key ?? '') && words[at + 2]?.pos === 'copula';
}

const isQuantity = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension !== 'ordinal';

/** The one clause of a sentence that says something, by itself; whoever says so stands beside it. */
function onlyTold(readings: readonly Reading[]): Reading | undefined {
  const [only, ...more] = readings.filter(({ frame }) => !frame.carrier);
  if (!only || more.length > 0) return undefined;
  const { frame, drafts } = only;
  const plain = !frame.rider && !frame.lead && !frame.tail && !frame.negated && !frame.clause.quoted;
  return plain && drafts.some(standsAlone) ? only : undefined;
}

const hasComeAbout = ({ frame }: Reading) =>
  frame.modality === 'asserted' && frame.verb.perfective && !frame.source;

/** "…रेपो दर घटाई। यह इस साल की चौथी कटौती है।" */
function isRankOf(own: Reading, told: Reading): boolean {
  return hasComeAbout(told) && !own.frame.source && ranksBefore(own.frame);
}

/** "…कैमरे लगाए जाएंगे। इससे 12 करोड़ रुपये की बचत होगी।": in one mouth, or in nobody's. */
function isOutcomeOf(own: Reading, told: Reading): boolean {
  const { clause, source, negated, carrier, lead, tail } = own.frame;
  if (carrier || lead || tail || negated || clause.quoted || clause.relation !== 'main') return false;
  if (clause.opener.length > 0 || clause.words[0]?.key !== 'इससे' || !comesOfIt(own.frame)) return false;
  return source?.words === told.frame.source?.words && told.frame.modality !== 'denied';
}

/**
 * What is ranked, or what something comes of, stands in the sentence before, and both are told together in the words of
 * the article; never asked about.
 */
export function withSentenceBefore(before: readonly Reading[], readings: readonly Reading[]): Draft[] {
  const [own, ...more] = readings.filter(({ frame }) => !frame.carrier);
  const told = onlyTold(before);
  if (!own || more.length > 0 || !told) return [];
  const ranks = !own.drafts.some(standsAlone) && isRankOf(own, told);
  if (!ranks && !isOutcomeOf(own, told)) return [];
  if (own.context.paragraph !== told.context.paragraph || own.context.sentence - told.context.sentence !== 1)
    return [];
  // "पारा गिर गया। यह सामान्य से पांच डिग्री कम है": how much it is stands there.
  const { words } = own.frame.clause;
  if (ranks && (comparesFigure(words) || isMost(words)) && !told.frame.clause.words.some(isQuantity))
    return [];
  return [toldTogether(told, own, 'claim.with-before', !ranks)];
}
