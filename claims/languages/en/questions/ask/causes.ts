import type { Asked } from '../stem.ts';
import { articleBefore, type Seat } from './seat.ts';

/** What leads to a cause. */
const BECAUSE = /^(?:because of|due to|owing to|on account of|as a result of)$/u;

/** "Was put back owing to a floodlight failure": why. */
export function askCause(seat: Seat): Asked | null {
  const { argument, outer, slot, reading } = seat;
  const isMain = outer === undefined && argument.role === 'cause' && BECAUSE.test(slot.marker);
  // "Due to" behind "is" may tell when something is to be.
  if (!isMain || reading.form.predicate.lemma === 'be' || reading.claim.kind === 'statement') return null;
  const article = articleBefore(seat);
  return {
    range: { start: argument.span.start - article.length, end: argument.span.end },
    wh: 'why',
    answer: `${article}${argument.text}`,
    rule: 'ask.why',
  };
}
