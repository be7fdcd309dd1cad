import type { Asked } from '../stem.ts';
import { around, type Seat, startWithArticle } from './seat.ts';

/** "At the age of 84", and the least age at which somebody may be asked about so. */
const AGE_OF = /^(?:the )?age of $/iu;
const OF_AGE = 18;
const OLDEST = 110;

/** "Died at 84 of a fever": of what, stays behind the verb. */
const OF_WHAT = /^ of \p{Ll}/u;
const DIES = /^(?:die|retire|marry|graduate)$/u;

/** Whether the claim is of somebody, whose age it is: no museum is founded "at the age of 34". */
function isOfSomebody({ claim, form }: Seat['reading']): boolean {
  const subject = form.predicate.passive ? 'object' : 'agent';
  return claim.arguments.some(
    ({ role, fact }) => role === subject && fact?.type === 'entity' && fact.class === 'person',
  );
}

/** At which age somebody died, retired or began: "at what age"; null where no age is told. */
export function askAgeAt(seat: Seat): Asked | null {
  const { argument, slot, outerSlot, reading } = seat;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || fact.comparator !== 'exact') return null;
  const { before, after } = around(seat);
  const isBare = before === '' && DIES.test(reading.form.predicate.lemma);
  if ((outerSlot ?? slot).marker !== 'at' || !(isBare || AGE_OF.test(before))) return null;
  if (after !== '' && !(isBare && OF_WHAT.test(after))) return null;
  if (fact.value < OF_AGE || fact.value > OLDEST || !isOfSomebody(reading)) return null;
  const whole = { ...argument, span: { ...argument.span, start: argument.span.start - before.length } };
  return {
    range: { start: startWithArticle({ reading, argument: whole }), end: argument.span.end },
    wh: 'what age',
    answer: argument.text,
    rule: 'ask.age-at',
    ...(after === '' ? {} : { movesAlone: true }),
  };
}
