import type { Piece } from '../pieces.ts';
import type { Sense } from '../senses.ts';
import { type Context, remember } from './context.ts';

/** Senses that stand behind something else of a time, or join two: no time begins with one. */
const NEVER_FIRST: ReadonlySet<Sense['is']> = new Set([
  'meridiem',
  'oclock',
  'minutes',
  'minutesPastHour',
  'minutesToHour',
  'left',
  'past',
  'toHour',
  'ago',
  'within',
  'fromThen',
  'beforeThen',
  'of',
  'and',
  'to',
  'upTo',
  'betweenAfter',
  'during',
  'or',
  'dayWord',
  'dayOfMonth',
  'long',
  'another',
  'starting',
  'other',
  'afterNext',
  'halfYear',
  'toDate',
  'decadeWord',
  'centuryWord',
  'moreOrLess',
  'modAfter',
  'later',
]);

/** Senses that open a time only where one goes on behind them: "the ferry", "से उतरे" open none. */
const BEFORE_TIME: ReadonlySet<Sense['is']> = new Set([
  'the',
  'at',
  'in',
  'on',
  'from',
  'for',
  'between',
  'inFuture',
  'modBefore',
  'hyphen',
]);

/** Words that stand before a part of the day, where parts of days are told so: "in the morning". */
const BEFORE_PART: ReadonlySet<Sense['is']> = new Set(['in', 'on']);

/** Figures that may be a year. */
const YEAR = /^[12]\d{3}$/u;
/** A year in words begins with no less: "sixteen ten". */
const FIRST_PAIR = 16;

/** Whether a piece is a word that means nothing in a time. */
function isPlainWord({ grammar, pieces }: Context, at: number): boolean {
  return pieces[at]?.kind === 'word' && grammar.senses.match(pieces, at) === null;
}

/** "45 लोग", "five people", or a number by itself: no time, unless it may be a year. */
function isMereNumber(context: Context, at: number): boolean {
  const { grammar, pieces } = context;
  const number = grammar.number(pieces, at);
  if (number === null || grammar.anyOrdinal(pieces, at) !== null) return false;
  const end = at + number.length;
  const isAlone = at === 0 && end === pieces.length && number.length === 1;
  if (!isAlone && !(isPlainWord(context, at + 1) && isPlainWord(context, end))) return false;
  const piece = pieces[at] as Piece;
  if (piece.kind === 'number') return !YEAR.test(piece.key);
  return number.value < FIRST_PAIR && grammar.hourNumber(pieces, end) === null;
}

/** So many words that only open a time, one behind another, open none: "से अधिक से अधिक …". */
const MOST_OPENERS = 12;

/** Whether a time may go on at `at`. */
function mayGoOn(context: Context, at: number, openers: number): boolean {
  const { grammar, pieces } = context;
  if (at >= pieces.length || openers > MOST_OPENERS) return false;
  return (
    mayBegin(context, at, openers + 1) ||
    (grammar.amountOfTime(pieces, at) ?? grammar.anyOrdinal(pieces, at)) !== null
  );
}

function opens(context: Context, { is }: Sense, end: number, openers: number): boolean {
  if (NEVER_FIRST.has(is) || (BEFORE_PART.has(is) && !context.grammar.shiftsParts)) return false;
  return !BEFORE_TIME.has(is) || mayGoOn(context, end, openers);
}

/**
 * Whether anything at `at` may begin a time: with most words and numbers none can. `openers`: how many words that only
 * open one stand before it.
 */
export function mayBegin(context: Context, at: number, openers = 0): boolean {
  return remember(context, 'may-begin', at, () => isBeginning(context, at, openers));
}

function isBeginning(context: Context, at: number, openers: number): boolean {
  const { grammar, pieces } = context;
  const { kind } = pieces[at] as Piece;
  if (kind === 'number') return !isMereNumber(context, at);
  if (kind !== 'word' && kind !== 'mark') return true;
  const senses = grammar.senses.all(pieces, at);
  if (senses.some(({ value, length }) => opens(context, value, at + length, openers))) return true;
  const bound = grammar.boundsBefore.match(pieces, at);
  if (bound !== null && mayGoOn(context, at + bound.length, openers)) return true;
  if (kind !== 'word') return false;
  const number = grammar.number(pieces, at) ?? grammar.ordinal(pieces, at);
  if (senses.length === 0) return number !== null && !isMereNumber(context, at);
  // "another hour", "पहले दस दिन": words that have other senses as well.
  return (number ?? grammar.amountOfTime(pieces, at) ?? grammar.anyOrdinal(pieces, at)) !== null;
}
