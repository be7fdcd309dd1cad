import type { Argument, Reading, Slot } from '../../../../model.ts';
import type { Range } from '../../../../text/range.ts';
import type { Target } from '../../../language.ts';

/** What is asked for in a claim's text, and by which words. */
export interface Asked {
  readonly range: Range;
  readonly text: string;
  readonly dropMarker: boolean;
  readonly answer: string;
  readonly rule: string;
}

/** Where the answer stands: its argument, slot, and the phrase around it. */
export interface Seat {
  readonly reading: Reading;
  readonly at: number;
  readonly argument: Argument;
  readonly slot: Slot;
  /** The phrase that the fact stands in, when it is not the whole phrase. */
  readonly outer?: Argument;
}

/** The seat of a target. */
export function seatOf(reading: Reading, target: Target): Seat {
  const argument = reading.claim.arguments[target.argument] as Argument;
  const slot = reading.form.slots[target.argument] as Slot;
  const outer = slot.within === undefined ? undefined : reading.claim.arguments[slot.within];
  return { reading, at: target.argument, argument, slot, ...(outer ? { outer } : {}) };
}

/** Whether a phrase joins several: then one of them is no whole answer. The comma of a number joins nothing. */
export function isJoined(text: string): boolean {
  return / (और|व|एवं|तथा|या|उर्फ) |,(?!\p{Nd})/u.test(text);
}

/** The words after the answer inside its phrase. */
export function wordsAfter({ argument, outer }: Seat): string[] {
  if (!outer) return [];
  return outer.text
    .slice(argument.span.end - outer.span.start)
    .split(' ')
    .filter((word) => word !== '');
}

/** What stands after a name inside its phrase: का, की, के, or the end with the phrase's own marker. */
export function markerAfter(seat: Seat): string {
  if (!seat.outer || seat.outer.span.end === seat.argument.span.end) return seat.slot.marker;
  return wordsAfter(seat)[0] ?? '';
}
