import type { Draft } from '../../language.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { DraftContext } from './context.ts';
import { comesOfIt } from './pointers.ts';
import { predicateOf } from './predicate.ts';
import { forgivePronouns, tellFrame } from './relative-claims.ts';
import { standsAlone } from './standing.ts';
import { nothingTold, wholeRange } from './tell.ts';

/** A frame with the claims that were made of it. */
export interface Reading {
  readonly frame: Frame;
  readonly context: DraftContext;
  readonly drafts: readonly Draft[];
}

/** What ranks something among others of its kind: "चौथी कटौती", "सबसे अधिक तापमान". */
const RANKS =
  /^(?:पहल[ाेी]|दूसर[ाेी]|तीसर[ाेी]|चौथ[ाेी]|छठ[ाेी]|सबसे|सर्वाधिक|सर्वश्रेष्ठ|सर्वोच्च|आखिरी|अंतिम|इकलौत[ाेी]|एकमात्र)$/u;

const isRank = ({ key, value }: Word) =>
  RANKS.test(key) || (value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal');

/** Kinds of what has just been told: what came about, what was won or measured. */
const TOLD = /^(?:event|abstract|sport|natural|measure|communication|illness)$/u;

/** "यह इस साल की चौथी कटौती है": what was told just before, ranked among others. */
function ranksBefore({ clause, verb, negated, modality, carrier, lead, tail }: Frame): boolean {
  const { words, relation, opener, quoted } = clause;
  if (carrier || lead || tail || negated || modality !== 'asserted' || quoted) return false;
  if (relation !== 'main' || opener.length > 0 || verb.root !== 'हो' || verb.perfective) return false;
  const head = verb.conjunct ?? words.findLast(({ pos, inside }) => pos === 'noun' && !inside);
  return (
    words[0]?.text === 'यह' &&
    TOLD.test(head?.noun?.[0]?.class ?? '') &&
    words.some(isRank) &&
    !words.slice(1).some(({ pronoun, pos }) => pos === 'pronoun' && pronoun === 'demonstrative')
  );
}

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
  const all = nothingTold();
  tellFrame(all, told.frame, told.context);
  all.segments.push({ kind: 'words', words: told.frame.verb.words, place: { part: 'predicate' } });
  all.segments.push({ kind: 'added', text: ',', rule: 'comma', place: { part: 'other' } });
  const ofBefore = all.blocks.length;
  const start = all.segments.length;
  tellFrame(all, own.frame, own.context);
  // By itself it is told without "इससे", which here has its cause before it.
  const first = own.frame.clause.words[0] as Word;
  const isTold = all.segments.slice(start).some((one) => one.kind !== 'added' && one.words.includes(first));
  if (!isTold) all.segments.splice(start, 0, { kind: 'words', words: [first], place: { part: 'other' } });
  forgivePronouns(all, ofBefore);
  all.segments.push({ kind: 'words', words: own.frame.verb.words, place: { part: 'other' } });
  const { context, frame } = own;
  return [
    buildDraft(context.text, {
      segments: all.segments,
      participants: all.participants,
      evidence: [wholeRange(frame, frame.parts), wholeRange(told.frame, told.frame.parts)],
      kind: ranks ? told.frame.kind : own.frame.kind,
      modality: own.frame.modality,
      ...(own.frame.source ? { source: own.frame.source } : {}),
      negated: false,
      predicate: predicateOf(context.text, told.frame),
      blocks: [...new Set([...all.blocks, ...told.frame.blocks, 'relative-clause'])],
      rules: ['claim.with-before', ...new Set(all.rules)],
      confidence: 0.65,
      sentence: context.sentence,
      salience: context.salience,
    }),
  ];
}
