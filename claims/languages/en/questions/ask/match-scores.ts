import type { Asked } from '../stem.ts';
import { around, type Seat } from './seat.ts';

/** One result, and no row of sets or games. */
const PAIR = /^(\d{1,2})[-–](\d{1,2})$/u;
/** Sides score no more in a match that is told so: runs and points go by other words. */
const MOST = 15;
/** What a side does with a result that is its own. */
const BEATS =
  /^(?:beat|defeat|thrash|edge|stun|rout|crush|down|overcome|hammer|outplay|overpower|win|lose|draw)$/u;
/** Words behind a result that make it one of a series, or of a part of the match. */
const OF_PART =
  /^ (?:lead|up|down|ahead|win|victory|defeat|loss|draw|series|at half-time|at the break|in (?:the|a) (?:first|second|third|shoot-?out)|on aggregate)(?!\p{L})/u;

/** "Arsenal beat Chelsea 2-1 at home": "by what score". */
export function askScore(seat: Seat): Asked | null {
  const { argument, reading } = seat;
  const [, one, two] = PAIR.exec(argument.text) ?? [];
  const { predicate } = reading.form;
  if (one === undefined || two === undefined || !BEATS.test(predicate.lemma) || predicate.passive)
    return null;
  if (Number(one) > MOST || Number(two) > MOST || /series/iu.test(reading.claim.text)) return null;
  const isDraw = one === two;
  if (isDraw !== (predicate.lemma === 'draw') || Number(one) < Number(two)) return null;
  const { text } = reading.claim;
  const { before, after } = around(seat);
  if (OF_PART.test(text.slice(text.indexOf(argument.text) + argument.text.length)) || after !== '')
    return null;
  if (before !== '' && !/\p{L} $/u.test(before)) return null;
  return { range: argument.span, wh: 'by what score', answer: argument.text, rule: 'ask.score' };
}
