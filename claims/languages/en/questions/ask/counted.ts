import type { Argument } from '../../../../model.ts';
import type { Asked } from '../stem.ts';
import type { Seat } from './seat.ts';

/** Nouns that are plural without an -s. */
const PLURAL =
  /(?:[^s]s|people|men|women|children|police|fish|sheep|cattle|aircraft|dead|euros|personnel|staff|livestock|poultry|clergy|crew|species|series)$/u;

/** "In May, two ferries and a tug": the comma closes what stands in front. */
const OPENS_FRONT =
  /^(?:In|On|At|By|After|Before|During|Since|For|With|From|Of|Among|According|Last|This)\b[^,]*, (?:about |some |nearly )?$/u;

/** "Two robots, Pal and Chum, greeted them": the names behind it count for the reader. */
function isListed({ reading: { claim }, argument }: Seat, after: string): boolean {
  const behind = claim.text.slice(claim.text.indexOf(argument.text) + argument.text.length);
  const noun = after.split(',')[0] ?? '';
  const tail = behind.startsWith(noun) ? behind.slice(noun.length) : '';
  return /^, (?!including )[^,]+(?:, [^,]+){0,4},? and [^,]+(?:,|\.?$)/u.test(tail);
}

/** "… people", "… of the coins": what is counted stands behind the number, in the plural. */
export function isCounted(seat: Seat, after: string): boolean {
  const { slot, outerSlot } = seat;
  if (!/^ (?:(?:more|other|new|of the|of) )?\p{L}/u.test(after)) return false;
  // "12 and 11 players": one of two numbers that share their noun.
  if (isListed(seat, after) || /^ (?:and|or|to) /u.test(after)) return false;
  // "Two executives from one firm and one from another": the number tells a part.
  const { claim } = seat.reading;
  const behind = claim.text.slice(claim.text.indexOf(seat.argument.text) + seat.argument.text.length);
  if (
    /^[^,]{0,60} and (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:from|of|in|at)(?: |$)/u.test(
      behind,
    )
  )
    return false;
  // "Holds a tug, two ferries from Malta and some barges": one of what a list tells.
  const ahead = claim.text.slice(0, claim.text.indexOf(seat.argument.text));
  const isObject = (seat.outer ?? seat.argument).role !== 'agent';
  if (
    isObject &&
    /\p{L}[^,]{0,80}, (?:about |some |nearly )?$/u.test(ahead) &&
    /^[^,]{0,80} and \p{L}/u.test(behind) &&
    !OPENS_FRONT.test(ahead)
  )
    return false;
  if ((outerSlot ?? slot).number === 'pl') return true;
  const noun =
    after.split(
      / (?:in|on|at|from|out of|of the|of|with|for|to|by|who|that|which|against|between|across|among|since|before|after|rather than|than|as|worth|spread|located|named|belonging|concealed|hidden|carrying|including) /u,
    )[0] ?? '';
  return PLURAL.test(noun);
}

export const TIMES = /^ times(?!\p{L})/u;

/** "14 times": "how many times". */
export function askTimes({ span, text }: Argument): Asked {
  return {
    range: { start: span.start, end: span.end + ' times'.length },
    wh: 'how many times',
    answer: text,
    rule: 'ask.how-many',
  };
}
