import type { Asked } from '../stem.ts';
import { whOfUnit } from '../wh.ts';
import { around, type Seat } from './seat.ts';

/** Units of length. */
const LENGTH = /(?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|yards?|km|nautical miles?)$/u;
/** From where it is measured, behind the length. */
const FROM =
  /^ (?:from|off|short of|away from|outside|inland|offshore|(?:to the )?(?:due )?(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west) (?:of|from)|above|below|beneath|downstream|upstream)(?= )/u;
/** How near the length comes, and what it stands behind: "a car about". */
const NEAR = /(?:^|(?<=\s))(?:(?:about|around|some|roughly|approximately) )$/iu;
const NEARLY = /(?:^|(?<=\s))(?:(?:nearly|almost) )$/iu;
const NOUN_BEFORE = /^(?:(?:near|at|located|situated|just)|(?:[\p{L}\d'’.-]+ ){0,6}[\p{L}'’-]*\p{Ll})?$/u;
/** "More than six miles from": a bound, which the question would have to keep. */
const BOUND = /(?:than|least|most|over|under|up to|another|further|within|every|the|last|of|to|for)$/u;

/** "A car about six miles from the scene": "a car about how many miles from the scene". */
export function askDistance(seat: Seat): Asked | null {
  const { argument, reading } = seat;
  if (argument.fact?.type !== 'quantity' || !LENGTH.test(argument.text)) return null;
  const { before } = around(seat);
  const at = reading.claim.text.indexOf(argument.text);
  if (at < 0 || !FROM.test(reading.claim.text.slice(at + argument.text.length))) return null;
  const near = NEAR.exec(before)?.[0] ?? NEARLY.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - near.length).trim();
  if (lead === '' || !NOUN_BEFORE.test(lead) || BOUND.test(lead)) return null;
  const unit = whOfUnit(argument.text, argument.fact);
  if (unit === null) return null;
  const kept = near === '' ? '' : NEARLY.test(near) ? 'nearly ' : 'about ';
  return {
    range: { start: argument.span.start - near.length, end: argument.span.end },
    wh: `${kept}${unit}`,
    answer: argument.text,
    rule: 'ask.measure',
    staysPut: true,
  };
}
