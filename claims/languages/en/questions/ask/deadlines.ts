import type { Asked } from '../stem.ts';
import { whOfUnit } from '../wh.ts';
import { around, type Seat } from './seat.ts';

/** "Asked collectors to", "was told to": a time is set to somebody. */
const ORDERS =
  /(?<!\p{L})(?:asks?|asked|directs?|directed|orders?|ordered|told|instructs?|instructed|requires?|required|requested|mandated|advised)(?!\p{L}).{0,80} to \p{Ll}{2,}/u;
/** "To be paid within eight weeks" */
const TO_BE_DONE = /(?:^|[\s,])to be \p{Ll}{3,14} (?:[^,.]{1,40} )?within $/u;
const WITHIN = /^(?:within|inside)$/iu;

/** "Asked collectors to report within 72 hours": so much time was set; what is done within three hours is done within four as well. */
export function askDeadline(seat: Seat): Asked | null {
  const { argument, reading, slot, outerSlot } = seat;
  const { claim } = reading;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'duration') return null;
  if (!WITHIN.test((outerSlot ?? slot).marker)) return null;
  const at = claim.text.indexOf(argument.text);
  const before = claim.text.slice(0, Math.max(0, at));
  if (!ORDERS.test(before) && !TO_BE_DONE.test(before)) return null;
  const { before: lead, after } = around(seat);
  const wh = lead === '' && after === '' ? whOfUnit(argument.text, argument.fact) : null;
  return wh === null
    ? null
    : { range: argument.span, wh, answer: argument.text, rule: 'ask.how-long', staysPut: true };
}
