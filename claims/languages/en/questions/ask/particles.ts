import type { Seat } from './seat.ts';

/** Verbs that take "in" for themselves, with an amount behind it: "pulled in five million viewers". */
const GATHERS =
  /(?:^|\s)(?:rak|pull|bring|brought|tak|took|draw|drew|drawn|haul|cash|reel|rop|pack|sign|call|draft|ship|fly|flew|flown|bus|let|phon|hand)(?:e|ed|es|s|en|ing)?$/u;
/** Verbs whose "in" leads to a person: "believed in Ada Palmer". */
const TOWARDS_PEOPLE =
  /(?:^|\s)(?:(?:believ|confid|trust|interest|invest|involv)(?:e|ed|es|s|ing)?|lie|lies|lay)$/u;

function isBehindIn({ slot, outerSlot }: Seat): boolean {
  return (outerSlot ?? slot).marker === 'in';
}

/** The verb of a claim as it says it. */
export function verbOf({ reading: { form } }: Seat): string {
  return form.pieces.findLast(({ part }) => part === 'predicate')?.text ?? '';
}

/** "Raked in $80m": "in" belongs to the verb, and no question word can stand behind it. */
export function isGatheredIn(seat: Seat): boolean {
  return isBehindIn(seat) && GATHERS.test(verbOf(seat));
}

/** "Headed in Ada Palmer's corner", "drafted in Ada Palmer". */
export function isPersonBroughtIn(seat: Seat): boolean {
  return isBehindIn(seat) && !TOWARDS_PEOPLE.test(verbOf(seat));
}
