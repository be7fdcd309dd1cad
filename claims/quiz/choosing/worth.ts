import type { Reading } from '../../model.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking } from '../types.ts';
import { isOfCore, type Outline, TRAITS } from './traits.ts';

/** A question of no more points tests a trifle: it is not asked unbidden. */
const TRIFLE = -7;
/** How much a further question of a kind that is already there loses. */
export const REPEAT_COST = 0.5;
/** What other stems open with comes after them: asked first, it would bar them all. */
const TOLD_COST = 12;

/** The outline of a story: what it tells, what may be asked of it, and its title. */
export function outlineOf(readings: readonly Reading[], askings: readonly Asking[], title: string): Outline {
  return {
    headline: new Set(stemsOf(title)),
    sentences: 1 + readings.reduce((last, { form }) => Math.max(last, form.sentence), 0),
    asksCore: new Set(askings.filter(isOfCore).map(({ reading }) => reading.claim.id)),
  };
}

/** How much a question tests of what its story is about, in points. */
export function pointsOf(asking: Asking, story: Outline): number {
  return TRAITS.reduce((sum, { points, holds }) => sum + (holds(asking, story) ? points : 0), 0);
}

/** Whether a question tests nothing that the story is about. */
export const isTrifle = (points: number): boolean => points <= TRIFLE;

/** What the headline tells is asked before what stands under it. */
const MOST_OF_NEWS = 0.5;

/** Whether an English claim tells half of the headline's words or more: it is the news. */
function tellsNews({ reading: { claim }, target: { kicker }, stemsIn = stemsOf }: Asking): boolean {
  const headline = kicker?.headline;
  if (claim.lang !== 'en' || headline === undefined || claim.kind === 'role') return false;
  const told = new Set(stemsIn(claim.text));
  const stems = stemsIn(headline);
  return stems.filter((word) => told.has(word)).length >= MOST_OF_NEWS * stems.length;
}

/** What a plain noun or a day tells is no fact of the news by itself. */
function isValueOrName({ fact }: Asking['argument']): boolean {
  return fact !== undefined && fact.type !== 'time' && (fact.type !== 'entity' || fact.class !== 'thing');
}

/** Whether the story has a name that does not tell the answer: the other questions stand under that. */
function hasOtherName({ argument, target: { kicker }, stemsIn = stemsOf }: Asking): boolean {
  const answer = new Set(stemsIn(argument.text));
  return (kicker?.spare ?? []).some((name) => !stemsIn(name).some((word) => answer.has(word)));
}

/** What a question that others open with the answer of loses; the news itself loses nothing under another name. */
export function costOf(asking: Asking): number {
  if (!asking.isTold) return 0;
  const isNews = isValueOrName(asking.argument) && tellsNews(asking);
  return isNews && hasOtherName(asking) ? 0 : TOLD_COST;
}
