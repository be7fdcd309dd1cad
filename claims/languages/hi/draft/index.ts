import type { Draft } from '../../language.ts';
import { readFrames } from '../frame/index.ts';
import type { Frame } from '../frame/types.ts';
import type { TaggedSentence } from '../tag/index.ts';
import { ageClaims } from './age-claims.ts';
import { clauseClaims, originClaims } from './clause-claims.ts';
import type { DraftContext } from './context.ts';
import { distributiveClaims } from './distribute.ts';
import { eventNounClaims } from './event-noun-claims.ts';
import { gerundClaims } from './gerund-claims.ts';
import { EMPTY_MEMORY, type Memory, remember } from './memory.ts';
import { participleClaims } from './participle-claims.ts';
import { roleClaims } from './role-claims.ts';
import { statementClaims } from './statement-claims.ts';

/** Sentences from the top after which salience has halved. */
const SALIENCE_HALF = 8;

function salienceOf(index: number): number {
  return Math.max(0.05, 1 / (1 + index / SALIENCE_HALF));
}

function frameClaims(frame: Frame, context: DraftContext): Draft[] {
  if (frame.carrier)
    return [
      ...statementClaims(frame, context),
      ...participleClaims(frame, context),
      ...roleClaims(frame, context),
      ...ageClaims(frame, context),
    ];
  return [
    ...(distributiveClaims(frame, context) ?? clauseClaims(frame, context)),
    ...eventNounClaims(frame, context),
    ...gerundClaims(frame, context),
    ...participleClaims(frame, context),
    ...originClaims(frame, context),
    ...roleClaims(frame, context),
    ...ageClaims(frame, context),
  ];
}

/** The drafts of all claims of a document, sentence by sentence; what is read earlier resolves what comes later. */
export function draftClaims(text: string, sentences: readonly TaggedSentence[]): Draft[] {
  const drafts: Draft[] = [];
  let memory: Memory = EMPTY_MEMORY;
  for (const { sentence, words } of sentences) {
    const { index, paragraph } = sentence;
    for (const frame of readFrames(words)) {
      const context: DraftContext = { text, memory, sentence: index, paragraph, salience: salienceOf(index) };
      drafts.push(...frameClaims(frame, context));
      memory = remember(memory, frame, text, { paragraph, sentence: index });
    }
  }
  return drafts;
}
