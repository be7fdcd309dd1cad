import type { Argument } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import type { Asked, Seat } from './seat.ts';
import { howMany } from './wh.ts';

/** What stands between the members of a row. */
const BETWEEN = /, | (?:और|ओर|व|एवं|तथा) /gu;

/** Of two numbers the stem keeps the other. */
const SHORTEST = 3;

/** A member of a row: where it stands in the phrase, and the numbers in it. */
interface Member {
  readonly text: string;
  readonly start: number;
  readonly numbers: readonly Argument[];
}

function membersOf({ reading, slot, outer }: Seat): Member[] {
  if (!outer || slot.within === undefined) return [];
  const numbers = reading.claim.arguments.filter(
    ({ fact }, i) =>
      reading.form.slots[i]?.within === slot.within &&
      fact?.type === 'quantity' &&
      fact.dimension === 'count',
  );
  const members: Member[] = [];
  const add = (from: number, to: number) => {
    const [start, end] = [outer.span.start + from, outer.span.start + to];
    const own = numbers.filter(({ span }) => start <= span.start && span.end <= end);
    members.push({ text: outer.span.exact.slice(from, to), start, numbers: own });
  };
  let from = 0;
  for (const { index, 0: word } of outer.span.exact.matchAll(BETWEEN)) {
    add(from, index);
    from = index + word.length;
  }
  add(from, outer.span.exact.length);
  return members;
}

/** What stands behind the number of a member. */
function nounOf({ text, start, numbers: [number] }: Member): string {
  return number ? text.slice(number.span.end - start) : '';
}

/** "14 कारतूस", "एक एयर गन": a number with its noun; one thing is no count. */
function isCounted(member: Member): boolean {
  if (member.numbers.length === 0) return /^एक \S/u.test(member.text);
  return member.numbers.length === 1 && nounOf(member).trim() !== '';
}

/** Whether the verb goes with a member alone: with what was last of the row, or by the same gender. */
function agrees({ reading, slot }: Seat, asked: Asked, isLast: boolean): boolean {
  const { gender } = reading.form.predicate;
  const marker = reading.form.slots[slot.within ?? -1]?.marker;
  if (isLast || marker !== '' || gender === undefined) return true;
  return (gender === 'f') === (asked.text === 'कितनी');
}

/**
 * "दो पिस्तौल, 14 कारतूस और चार चाकू मिले" → "कितने चाकू मिले": one number of a row, the others left out. Null where the
 * phrase is no row of three numbers or more with their nouns.
 */
export function aloneInRow(seat: Seat, asked: Asked): Asked | null {
  const { outer, argument } = seat;
  const members = membersOf(seat);
  if (!outer || members.length < SHORTEST) return null;
  if (!members.every(isCounted)) return null;
  const at = members.findIndex(({ numbers }) => numbers[0] === argument);
  const own = members[at];
  if (!own || !agrees(seat, asked, at === members.length - 1)) return null;
  const before = own.text.slice(0, argument.span.start - own.start);
  return { ...asked, range: outer.span, text: `${before}${asked.text}${nounOf(own)}`, rule: 'ask.of-row' };
}

/** "भाजपा के": whose a member of a row is. */
const OWNED = /^\S.* (?:का|की|के) $/u;

/**
 * "भाजपा के तीन और कांग्रेस के चार विधायक घायल हुए" → "भाजपा के कितने विधायक घायल हुए": the noun that the last of a row tells for
 * all. Null where the number has a noun of its own, or the noun is another in the plural.
 */
export function askBorrowed(seat: Seat): Asked | null {
  const { outer, argument, reading } = seat;
  const members = membersOf(seat);
  const own = members.find(({ numbers }) => numbers[0] === argument);
  const last = members.at(-1);
  if (!outer || !own || !last || own === last || members.length !== 2) return null;
  const before = own.text.slice(0, argument.span.start - own.start);
  if (own.numbers.length !== 1 || nounOf(own).trim() !== '' || !OWNED.test(before)) return null;
  const noun = last.numbers.length === 1 ? nounOf(last) : / एक( \S+)$/u.exec(last.text)?.[1];
  if (noun === undefined || !/^ \S+$/u.test(noun) || reading.form.predicate.number === 'sg') return null;
  const genders = new Set(lookUpNoun(fold(noun.trim())).map(({ gender }) => gender));
  // "एक बच्चा", "एक महिला": the plural is another word.
  const isOne = last.numbers.length === 0;
  if (genders.size !== 1 || (isOne && (genders.has('f') || /ा$/u.test(noun)))) return null;
  const [gender] = genders;
  return {
    range: outer.span,
    text: `${before}${howMany(gender)}${noun}`,
    dropMarker: false,
    answer: argument.text,
    rule: 'ask.of-row',
  };
}
