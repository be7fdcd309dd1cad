import type { Draft } from '../../../language.ts';
import type { Frame } from '../../frame/types.ts';
import { forgivePronouns, tellFrame } from '../kinds/relative-claims.ts';
import type { DraftContext } from '../memory/context.ts';
import { buildDraft } from '../parts/build.ts';
import { predicateOf } from '../parts/predicate.ts';
import { nothingTold, type Told, wholeRange } from './tell.ts';

/** A frame with the claims that were made of it. */
export interface Reading {
  readonly frame: Frame;
  readonly context: DraftContext;
  readonly drafts: readonly Draft[];
}

/** "यह सामान्य से अधिक है", "यह पुल …": what opens the clause stands for what is told before it. */
function forgivePointer(told: Told, from: number, { clause }: Frame): void {
  if (clause.words[0]?.pos !== 'determiner') return;
  const block = clause.words[0].key === 'दोनों' ? 'unresolved-both' : 'unresolved-deictic';
  const at = told.blocks.indexOf(block, from);
  if (at >= 0) told.blocks.splice(at, 1);
}

/** By itself a clause is told without its "इससे", which here has its cause before it. */
function keepPointer(all: Told, from: number, { clause }: Frame): void {
  const [first] = clause.words;
  if (first?.key !== 'इससे') return;
  const isTold = all.segments.slice(from).some((one) => one.kind !== 'added' && one.words.includes(first));
  if (!isTold) all.segments.splice(from, 0, { kind: 'words', words: [first], place: { part: 'other' } });
}

/**
 * A clause behind the one that says what it is of, in the words of the article; never asked about. `isOutcome`: it says what
 * comes of it.
 */
export function toldTogether(told: Reading, own: Reading, rule: string, isOutcome = false): Draft {
  const all = nothingTold();
  tellFrame(all, told.frame, told.context);
  all.segments.push({ kind: 'words', words: told.frame.verb.words, place: { part: 'predicate' } });
  all.segments.push({ kind: 'added', text: ',', rule: 'comma', place: { part: 'other' } });
  const ofBefore = all.blocks.length;
  const start = all.segments.length;
  tellFrame(all, own.frame, own.context);
  keepPointer(all, start, own.frame);
  forgivePronouns(all, ofBefore);
  forgivePointer(all, ofBefore, own.frame);
  all.segments.push({ kind: 'words', words: own.frame.verb.words, place: { part: 'other' } });
  const { context, frame } = own;
  return buildDraft(context.text, {
    segments: all.segments,
    participants: all.participants,
    evidence: [wholeRange(frame, frame.parts), wholeRange(told.frame, told.frame.parts)],
    kind: isOutcome || own.frame.modality === 'planned' ? own.frame.kind : told.frame.kind,
    modality: own.frame.modality,
    ...(own.frame.source ? { source: own.frame.source } : {}),
    negated: false,
    predicate: predicateOf(context.text, told.frame),
    blocks: [...new Set([...all.blocks, ...told.frame.blocks, 'relative-clause'])],
    rules: [rule, ...new Set(all.rules)],
    confidence: 0.65,
    sentence: context.sentence,
    salience: context.salience,
  });
}
