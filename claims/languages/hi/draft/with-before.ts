import type { Draft } from '../../language.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { DraftContext } from './context.ts';
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

/** The one clause of a sentence that says what came about, by itself. */
function onlyTold(readings: readonly Reading[]): Reading | undefined {
  const [only, ...more] = readings;
  if (!only || more.length > 0) return undefined;
  const { frame, drafts } = only;
  const plain =
    !frame.carrier && !frame.rider && !frame.lead && !frame.negated && frame.modality === 'asserted';
  return plain && frame.verb.perfective && drafts.some(standsAlone) ? only : undefined;
}

/**
 * "…रेपो दर घटाई। यह इस साल की चौथी कटौती है।": what is ranked stands in the sentence before, and both are told together
 * in the words of the article; never asked about.
 */
export function withSentenceBefore(before: readonly Reading[], readings: readonly Reading[]): Draft[] {
  const [own, ...more] = readings;
  const told = onlyTold(before);
  if (!own || more.length > 0 || !told || own.drafts.some(standsAlone) || !ranksBefore(own.frame)) return [];
  if (own.context.paragraph !== told.context.paragraph || own.context.sentence - told.context.sentence !== 1)
    return [];
  if (own.frame.source || told.frame.source) return [];
  const all = nothingTold();
  tellFrame(all, told.frame, told.context);
  all.segments.push({ kind: 'words', words: told.frame.verb.words, place: { part: 'predicate' } });
  all.segments.push({ kind: 'added', text: ',', rule: 'comma', place: { part: 'other' } });
  const ofBefore = all.blocks.length;
  tellFrame(all, own.frame, own.context);
  forgivePronouns(all, ofBefore);
  all.segments.push({ kind: 'words', words: own.frame.verb.words, place: { part: 'other' } });
  const { context, frame } = own;
  return [
    buildDraft(context.text, {
      segments: all.segments,
      participants: all.participants,
      evidence: [wholeRange(frame, frame.parts), wholeRange(told.frame, told.frame.parts)],
      kind: told.frame.kind,
      modality: 'asserted',
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
