import type { Seat } from './seat.ts';

const MONEY = String.raw`(?:Rs\.?|₹|\$|€|£|US\$|A\$|S\$) ?`;
/** A figure with or without its money in front: "Rs 25", "40". */
const FIGURE = String.raw`(?<![\p{Nd}.,])(?<money>${MONEY})?\p{Nd}[\p{Nd}.,]{0,14}`;
const BEHIND = new RegExp(`^ (?:to|-|–) ${FIGURE}(?!\\p{L})`, 'u');
const BEFORE = new RegExp(`${FIGURE}(?: \\p{L}{1,15})? (?:to|-|–) $`, 'u');
const IS_MONEY = new RegExp(
  `^${MONEY}|(?:euros?|dollars?|pounds?|rupees?|yen|yuan|pesos?|baht|francs?|dirhams?|riyals?|naira|shillings?)$`,
  'u',
);
/** What is told by where it began or by how much it moved is no range: "fell from $30 to $25", "rose by Rs 9 to Rs 98". */
const MOVED = /\b(?:from|by) (?:\p{L}+ ){0,2}$/u;

const PERCENT = /(?:%|per ?cent)$/u;
const PERCENT_BEHIND = /^ ?(?:%|per ?cent)/u;

/** Whether `figure` is one end of a range, "Rs 25 to Rs 30 a kg", as what stands before and behind it in its sentence tells. */
function isRangeEnd(before: string, figure: string, behind: string): boolean {
  const isAlike = (money: string | undefined) => (money !== undefined) === IS_MONEY.test(figure);
  const next = BEHIND.exec(behind);
  // "Rose 10% to 3,323 crore": a share, and what came of it.
  if (next && PERCENT.test(figure) && !PERCENT_BEHIND.test(behind.slice(next[0].length))) return false;
  if (next) return isAlike(next.groups?.money) && !MOVED.test(before);
  const first = BEFORE.exec(before);
  return first !== null && isAlike(first.groups?.money) && !MOVED.test(before.slice(0, first.index));
}

/** "Rs 25 to Rs 30 a kg": whether what is asked for is one end of it, and half an answer. */
export function isOneEnd({ reading: { claim }, argument }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  const [before, behind] = [claim.text.slice(0, at), claim.text.slice(at + argument.text.length)];
  return at >= 0 && isRangeEnd(before, argument.text, behind);
}

/** "Selling for about $60 a tonne less": a difference, and no price. */
const DIFFERENCE = /^(?: an? \p{L}+)? (?:less|more|cheaper|dearer|lower|higher)(?!\p{L})/u;

/** Whether an amount behind "for" or "at" tells how much less or more something costs. */
export function isDifference({ reading: { claim }, argument, slot, outerSlot }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  return (
    at >= 0 &&
    /^(?:for|at)$/u.test((outerSlot ?? slot).marker) &&
    DIFFERENCE.test(claim.text.slice(at + argument.text.length))
  );
}

/** "Grew 14% to £228m from £200m": whoever reckons has the answer. */
const RECKONED = /\d(?:%| per ?cent) to $/u;

const RECKONED_BEFORE =
  /\d(?:%| per ?cent) to \D{0,4}\d[^ ]{0,12}(?: (?:lakh|crore|million|billion))? from $/u;

/** Whether an amount is told by what it was before and by how much that changed. */
export function isReckoned({ reading: { claim }, argument: { text, fact } }: Seat): boolean {
  if (fact?.type !== 'quantity' || fact.dimension === 'percent') return false;
  const at = claim.text.indexOf(text);
  const before = claim.text.slice(0, Math.max(0, at));
  if (RECKONED_BEFORE.test(before)) return true;
  return RECKONED.test(before) && / from \D{0,4}\d/u.test(claim.text.slice(at + text.length));
}
