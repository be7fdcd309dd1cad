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
