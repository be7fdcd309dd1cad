import type { Fact, ItemKind, Reading } from '../../model.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking } from '../types.ts';
import type { Outline } from './outline.ts';
import { isInHeadline, TRAITS } from './traits.ts';

/** A question of no more points tests a trifle: it fills a short quiz at most. */
const TRIFLE = -8;
/** One of no more points tests nothing: it is not asked unbidden. */
const NOTHING = -11;
/** Who did or said what, or where it was, the last sentences of an English story tell as well: that may fill a short quiz. */
const NOTHING_OF_WHO = -15;
const WHO_OR_WHERE: ReadonlySet<ItemKind> = new Set(['person', 'organisation', 'country', 'city', 'place']);
/** What the ties to a headline are worth: a text without one gives them to no question. */
const MOST_OF_HEADLINE = 4;
/** How much a further question of a kind that is already there loses. */
export const REPEAT_COST = 0.5;
/** What other stems open with comes after them: asked first, it would bar them all. */
const TOLD_COST = 12;

/** What a name loses at most: a point for each other claim that has it, as asked first it would bar what is told of it. */
const MOST_NAMED_COST = 3;
/** A figure of the headline is the news: asked before the rest, which then stands under the headline without it. */
const FIGURE_FIRST = 6;

const nameOf = (fact: Fact | undefined): string | undefined =>
  fact?.type === 'entity' ? (fact.ref ?? fact.name) : undefined;

/** In how many claims of which something is asked each name stands. */
function namedIn(askings: readonly Asking[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of new Set(askings.map(({ reading }) => reading)))
    for (const name of new Set(claim.arguments.map(({ fact }) => nameOf(fact))))
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The outline of a story: what it tells, what may be asked of it, and its title. */
export function outlineOf(readings: readonly Reading[], askings: readonly Asking[], title: string): Outline {
  return {
    headline: new Set(stemsOf(title)),
    sentences: 1 + readings.reduce((last, { form }) => Math.max(last, form.sentence), 0),
    named: namedIn(askings),
  };
}

/** How much a question tests of what its story is about, in points. */
export function pointsOf(asking: Asking, story: Outline): number {
  return TRAITS.reduce((sum, { points, holds }) => sum + (holds(asking, story) ? points : 0), 0);
}

/** Questions of no more points test nothing. */
function floorOf({ reading: { claim }, target: { kind } }: Asking): number {
  const isOfWho = claim.lang === 'en' && claim.kind !== 'role' && WHO_OR_WHERE.has(kind);
  return isOfWho ? NOTHING_OF_WHO : NOTHING;
}

/** What a question tests of its story: its news, a trifle, or nothing. */
export function gradeOf(
  points: number,
  asking: Asking,
  { headline }: Outline,
): 'news' | 'trifle' | 'nothing' {
  const told = headline.size > 0 ? points : points + MOST_OF_HEADLINE;
  if (told <= floorOf(asking)) return 'nothing';
  return told <= TRIFLE ? 'trifle' : 'news';
}

/** What tells so much of the headline is the news. */
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

/** How much later a question is asked than its points say: what others open with, and a name that others have. */
export function costOf(asking: Asking, outline: Outline): number {
  const { argument, target, isTold } = asking;
  const isNews = isValueOrName(argument) && tellsNews(asking) && hasOtherName(asking);
  if (isTold && !isNews) return TOLD_COST;
  const isOfHeadline = isInHeadline(argument.text, asking, outline);
  if (argument.fact?.type === 'quantity')
    return isOfHeadline && target.kind !== 'ordinal' ? -FIGURE_FIRST : 0;
  const name = nameOf(argument.fact);
  if (name === undefined) return 0;
  return isOfHeadline ? MOST_NAMED_COST : Math.min(MOST_NAMED_COST, (outline.named.get(name) ?? 1) - 1);
}
