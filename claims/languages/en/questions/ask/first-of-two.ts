import type { Asked } from '../stem.ts';
import { around, type Seat } from './seat.ts';

/** What may stand before the first of two numbers: how near it comes, or how it bounds. */
const BEFORE =
  /^(?:(?<near>about|around|some|nearly|almost)|(?<bound>more than|over|at least)|as many as)? ?$/iu;
/** "Teams of the River Force and six of the Army": of what is counted twice the first, with whose it is. */
const FIRST =
  /^ (?<noun>(?:\p{Ll}[\p{Ll}-]{1,20} ){0,2}\p{Ll}{2,20}s of [^,]{3,60}?) and (?:\d[\d,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of|from) [^,]{3,60}$/u;

const NEAR: Readonly<Record<string, string>> = { nearly: 'nearly ', almost: 'nearly ' };

/** "18 teams of the River Force and six of the Army came": "how many teams of the River Force", with the others gone. */
export function askFirstOfTwo(seat: Seat): Asked | null {
  const { argument, outer, outerSlot } = seat;
  if (!outer || outerSlot?.within !== undefined) return null;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'count') return null;
  const { before, after } = around(seat);
  const lead = BEFORE.exec(before);
  const noun = FIRST.exec(after)?.groups?.noun;
  if (!lead || noun === undefined) return null;
  const { near, bound } = lead.groups ?? {};
  const close = near === undefined ? '' : (NEAR[near.toLowerCase()] ?? 'about ');
  return {
    range: { start: outer.span.start, end: outer.span.end },
    wh: `${bound === undefined ? close : `${bound.toLowerCase()} `}how many ${noun}`,
    answer: argument.text.toLowerCase(),
    rule: 'ask.how-many',
  };
}
