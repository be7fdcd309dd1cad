import type { Asked } from '../stem.ts';
import { whOfUnit } from '../wh.ts';
import { around, type Seat, startWithArticle } from './seat.ts';

/** "A further 60 hours", "an additional 27 km": "how many further hours"; "another two months": "how many more months". */
const MORE = /^(?:(?:an? )?(further|additional|extra)|another) $/iu;

/** "Doses of the drug": what there is more of. */
const COUNTED =
  /^ (?:\p{Ll}[\p{Ll}-]{1,20} ){0,2}(?:\p{Ll}{2,20}s|people|men|women|children)(?: of [^,]{3,60})?$/u;

/** "A further 40 doses of the drug": "how many further doses". */
function askMore(seat: Seat, more: string): Asked | null {
  const { argument } = seat;
  const { before, after } = around(seat);
  const { marker } = seat.outerSlot ?? seat.slot;
  if (!COUNTED.test(after)) return null;
  const start = argument.span.start - before.length;
  const whole = { ...argument, span: { ...argument.span, start } };
  return {
    range: { start: startWithArticle({ reading: seat.reading, argument: whole }), end: argument.span.end },
    wh: `how many ${more}`,
    answer: argument.text,
    rule: 'ask.how-many',
    // "Flew in a further 40 doses": "in" is the verb's own.
    ...(marker === 'in' ? { staysPut: true } : {}),
  };
}

/** More of something, as a question has it; null for amounts of another sort. */
export function askFurther(seat: Seat): Asked | null {
  const { argument } = seat;
  const { before, after } = around(seat);
  const found = MORE.exec(before);
  const more = found?.[1]?.toLowerCase() ?? 'more';
  if (found === null || argument.fact?.type !== 'quantity') return null;
  if (argument.fact.dimension === 'count') return askMore(seat, more);
  const unit = whOfUnit(argument.text, argument.fact)?.replace(/^how many /u, '');
  if (unit === undefined || !/^(?:| of .*)$/u.test(after)) return null;
  const start = argument.span.start - before.length;
  const whole = { ...argument, span: { ...argument.span, start } };
  return {
    range: { start: startWithArticle({ reading: seat.reading, argument: whole }), end: argument.span.end },
    wh: `how many ${more} ${unit}`,
    answer: argument.text,
    rule: argument.fact.dimension === 'duration' ? 'ask.how-long' : 'ask.measure',
  };
}
