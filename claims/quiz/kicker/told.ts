import { refsIn } from '../../catalogue/names-in.ts';
import type { Question } from '../../languages/language.ts';
import { pairIn } from '../../languages/pair.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { isCourtOfTold } from '../distractors/names/places/courts.ts';
import type { Asking } from '../types.ts';
import {
  areStemsTold,
  leavesValue,
  namesLandOf,
  namesRef,
  stemsGiveAway,
  stemsOf,
  tellsLetters,
  tellsNearly,
  tellsValue,
} from './words.ts';

/** What a question says without a kicker. */
export interface Told {
  /** The stems of its words, and those of its answer. */
  readonly told: ReadonlySet<string>;
  readonly answer: readonly string[];
  /** The stems of other words: those of a story stand beside many questions. */
  readonly stemsIn: (text: string) => readonly string[];
}

/** What a question says, in stems. */
export function toldBy({ stem, answer }: Question, { stemsIn = stemsOf }: Asking): Told {
  return { told: new Set(stemsIn(stem)), answer: stemsIn(answer), stemsIn };
}

/** Whether a question says all of some words. */
export function saysAll(part: string, { told, stemsIn }: Told): boolean {
  return areStemsTold(stemsIn(part), told);
}

/** The same with its answer put in. */
export function saysWithAnswer(part: string, { told, answer, stemsIn }: Told): boolean {
  return stemsIn(part).every((word) => told.has(word) || answer.includes(word));
}

/** So large a share of a headline's words makes a question the headline's own. */
const MOST = 0.5;

/** Whether a question says, with its answer, most of a headline: then it tells the story's news by itself. */
export function saysMostWithAnswer(headline: string, { told, answer, stemsIn }: Told): boolean {
  const stems = stemsIn(headline);
  return stems.filter((word) => told.has(word) || answer.includes(word)).length >= MOST * stems.length;
}

/** Words as they may stand before a question; undefined where it says them itself, or they give its answer away. */
export function unlessTold(
  part: string | undefined,
  question: Question,
  { told, answer, stemsIn }: Told,
  { reading, target, argument: { fact } }: Asking,
): string | undefined {
  if (part === undefined) return undefined;
  const stems = stemsIn(part);
  if (areStemsTold(stems, told) || stemsGiveAway(stems, answer)) return undefined;
  if (tellsNearly(part, question.answer) || tellsValue(part, fact) || leavesValue(part, fact))
    return undefined;
  if (tellsLetters(part, question.answer)) return undefined;
  const pair = target.kind === 'personPair' ? pairIn(reading, target.argument) : null;
  if (pair !== null && namesLandOf(part, pair, reading.claim.lang)) return undefined;
  const ref = fact?.type === 'entity' ? fact.ref : undefined;
  if (fact?.type === 'entity' && isCourtOfTold(fact, refsIn(foldedWords(part), reading.claim.lang)))
    return undefined;
  return ref !== undefined && namesRef(part, ref, reading.claim.lang) ? undefined : part;
}
