import type { Seat } from './seat.ts';

/** Words before a number that go into the answer with it, or leave with it. */
export const ROUND =
  '(?:only|just|nearly|about|around|almost|some|approximately|roughly|an estimated|estimated|(?:a )?record|modest|mere|whopping|staggering|massive|huge|hefty|paltry|meagre|impressive)';
const ROUND_ONLY = new RegExp(`^${ROUND}$`, 'iu');

/** "Fell 8 percent": the answer says by how much. */
export function isChange({ slot, outerSlot, argument, outer, reading: { form, claim } }: Seat): boolean {
  const before = outer?.text.slice(0, argument.span.start - outer.span.start) ?? '';
  // "Nine wagons jumped the tracks": what is counted does it, and changes by no number.
  if ((outer ?? argument).role === 'agent') return false;
  const opens = before.trim() === '' || ROUND_ONLY.test(before.trim());
  const verb = form.pieces.findLast(({ part }) => part === 'predicate')?.text ?? '';
  const behind = claim.text.slice(claim.text.indexOf(argument.text) + argument.text.length);
  const stands = CLOSES.test(form.predicate.lemma) && /^ (?:higher|lower|up|down)\b/u.test(behind);
  const compares =
    form.predicate.lemma === 'be' && /^ (?:dearer|costlier|cheaper|pricier|higher|lower)\b/u.test(behind);
  const changes = CHANGES.has(form.predicate.lemma) || STANDING.test(verb) || stands || compares;
  // "Grows 43% of the onions": a part of what is grown, and no change.
  return opens && (outerSlot ?? slot).marker === '' && changes && !behind.startsWith(' of ');
}

/** "Closed up 9%", "were down 4%". */
const STANDING =
  /(?:^|\s)(?:close|end|finish|open|trade|is|are|was|were)(?:s|d|ed)? (?:up|down|higher|lower)$/u;

/** "Closed 0.3 per cent higher" */
const CLOSES = /^(?:close|end|finish|open|trade|settle)$/u;

const CHANGES: ReadonlySet<string> = new Set(
  'fall rise drop grow climb decline increase decrease jump slip gain slide surge plunge shrink slump tumble sink soar leap advance ease dip contract expand edge rally rebound weaken strengthen appreciate depreciate'.split(
    ' ',
  ),
);

/** "Fell Rs 850 to Rs 1,31,200", "declined 141.20 points to 25,530.40": by how much, and what it came to. */
const TO_LEVEL =
  /^(?: points?| paise)? to (?:close at |settle at |end at |finish at )?(?:Rs\.? ?|[₹$€£]|USD )?\d/u;

/** Whether the amount of a change stands before what came of it. */
export function movesTo({ argument, reading: { claim, form } }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  // "Closed up $2.80 to $51.15": nobody asks how far it closed up.
  return (
    CHANGES.has(form.predicate.lemma) && at >= 0 && TO_LEVEL.test(claim.text.slice(at + argument.text.length))
  );
}
