import type { Argument, Piece, Reading, Slot } from '../../../../model.ts';
import type { Range } from '../../../../text/range.ts';
import type { Target } from '../../../language.ts';

/** The answer where it stands: its phrase, and the phrase around that. */
export interface Seat {
  readonly reading: Reading;
  readonly argument: Argument;
  readonly slot: Slot;
  readonly outer?: Argument;
  readonly outerSlot?: Slot;
}

export function seatOf(reading: Reading, target: Target): Seat {
  const argument = reading.claim.arguments[target.argument] as Argument;
  const slot = reading.form.slots[target.argument] as Slot;
  const outer = slot.within === undefined ? undefined : reading.claim.arguments[slot.within];
  const outerSlot = slot.within === undefined ? undefined : reading.form.slots[slot.within];
  return { reading, argument, slot, ...(outer ? { outer } : {}), ...(outerSlot ? { outerSlot } : {}) };
}

/** What stands in the phrase before and behind the answer. */
export function around({ argument, outer }: Seat): { before: string; after: string } {
  if (!outer) return { before: '', after: '' };
  return {
    before: outer.text.slice(0, argument.span.start - outer.span.start),
    after: outer.text.slice(argument.span.end - outer.span.start),
  };
}

/** "Ada and Grace": one of several names is no answer. */
export function isJoined(seat: Seat): boolean {
  const { before, after } = around(seat);
  return /(?:^| )(?:and|or) $|, $/u.test(before) || /^(?: (?:and|or) |, )/u.test(after);
}

export function pieceOf({ form }: Reading, { start: from, end: to }: Range): Piece | undefined {
  return form.pieces.find(
    ({ start, end, part }) =>
      part !== 'marker' && start !== undefined && end !== undefined && start <= from && to <= end,
  );
}

/** The article that stands before the answer, with the space behind it: "a ". */
export function articleBefore({ reading, argument }: Pick<Seat, 'reading' | 'argument'>): string {
  const piece = pieceOf(reading, argument.span);
  const before = piece?.start === undefined ? '' : piece.text.slice(0, argument.span.start - piece.start);
  return before.match(/(?:^|\s)((?:the|a|an) )$/iu)?.[1] ?? '';
}

/** The word before the answer leaves with it: "the Burnaston plant" asks for no "the which". */
export function startWithArticle(seat: Pick<Seat, 'reading' | 'argument'>): number {
  return seat.argument.span.start - articleBefore(seat).length;
}

/** "A tight orange" of "a tight orange top": the noun behind it is what is meant. */
export function goesOn({ reading: { claim, form }, argument: { text, span } }: Seat): boolean {
  const verb = form.pieces.find(({ part, start }) => part === 'predicate' && start !== undefined)?.start ?? 0;
  const at = claim.text.indexOf(text);
  const next = claim.text.slice(at + text.length).match(/^ (\p{Ll}[\p{L}-]*)/u)?.[1];
  return at >= 0 && next !== undefined && span.start > verb && !FOLLOWS.test(next);
}

/** Words that may follow a noun without being its own. */
const FOLLOWS =
  /^(?:in|on|at|of|for|from|with|by|to|into|onto|over|under|near|after|before|during|since|until|about|against|between|around|through|across|along|behind|beside|inside|outside|off|up|down|out|that|which|who|whose|where|when|while|as|than|and|or|but|because|if|is|was|were|are|has|had|have|will|would|at|called|named|last|next|this|every|a|an|the|its|his|her|their)$|(?:ing|ed|ly)$/u;
