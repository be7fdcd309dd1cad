import type { Asked } from '../stem.ts';
import { around, type Seat } from './seat.ts';

/** "At the age of 84", and the least age at which somebody may be asked about so. */
const AGE_OF = /^(?:the )?age of $/iu;
const OF_AGE = 18;
const OLDEST = 110;
/** "Died at 84" */
const DIES = /^(?:die|retire|marry|graduate)$/u;

/** At which age somebody died, retired or began: "at what age"; null where no age is told. */
export function askAgeAt(seat: Seat): Asked | null {
  const { argument, slot, outerSlot, reading } = seat;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || fact.comparator !== 'exact') return null;
  const { before, after } = around(seat);
  const isBare = before === '' && DIES.test(reading.form.predicate.lemma);
  if ((outerSlot ?? slot).marker !== 'at' || after !== '' || !(isBare || AGE_OF.test(before))) return null;
  if (fact.value < OF_AGE || fact.value > OLDEST) return null;
  return {
    range: { start: argument.span.start - before.length, end: argument.span.end },
    wh: 'what age',
    answer: argument.text,
    rule: 'ask.age-at',
  };
}
