import { type SortTold, sortIn } from '../../../../catalogue/sorts.ts';
import type { Reading } from '../../../../model.ts';
import type { Asked, Seat } from './seat.ts';
import { isJoined } from './seat.ts';

/** What may stand before a noun that is asked for, and goes with the question: "एक तेज रफ्तार ट्रक". */
const BEFORE =
  /^(?:(?:एक|अज्ञात|तेज|रफ्तार|बेकाबू|अनियंत्रित|खड़े|जंगली|आदमखोर|पालतू|आवारा|निजी|स्कूली|यात्री|मालवाहक) ){0,3}$/u;

/** The sort that an argument tells, where it may be asked for. */
export function sortAt({ claim, form }: Reading, at: number): SortTold | null {
  const argument = claim.arguments[at];
  const slot = form.slots[at];
  if (!argument || !slot || argument.fact !== undefined || isJoined(argument.text)) return null;
  if (argument.text !== argument.span.exact) return null;
  const told = sortIn(argument.text);
  if (!told) return null;
  const { sort, from } = told;
  const isOnWeekday = claim.arguments.some(({ fact }) => fact?.type === 'time' && fact.grain === 'weekday');
  if (sort.isOfDay && isOnWeekday) return null;
  if (!sort.areNouns) return slot.within === undefined ? told : null;
  // "कौन-सा वाहन" would not go with the verb of a bus.
  const isFit = slot.marker !== '' && sort.of?.test(claim.text) === true;
  const before = argument.text.split(' ').slice(0, from).join(' ');
  return isFit && BEFORE.test(before === '' ? '' : `${before} `) ? told : null;
}

/** "भगदड़ की न्यायिक जांच" → "भगदड़ की किस तरह की जांच", "तेज रफ्तार ट्रक ने" → "किस तेज रफ्तार वाहन ने". */
export function askSort({ reading, at, argument, slot }: Seat): Asked | null {
  const told = sortAt(reading, at);
  if (!told) return null;
  const { sort, from, length } = told;
  const words = argument.text.split(' ');
  const isLast = from + length === words.length;
  const which = isLast && slot.marker === '' ? sort.which[0] : sort.which[1];
  const before = words.slice(0, from).filter((word) => word !== 'एक');
  const own = words.slice(from, from + length).join(' ');
  const start =
    argument.span.start + (sort.areNouns ? 0 : words.slice(0, from).join(' ').length + Math.min(from, 1));
  const end = argument.span.start + words.slice(0, from + length).join(' ').length;
  return {
    range: { start, end },
    text: [which, ...(sort.areNouns ? before : []), sort.noun].join(' '),
    dropMarker: false,
    answer: own,
    rule: 'ask.sort',
  };
}
