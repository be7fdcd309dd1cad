import type { Reading } from '../model.ts';
import { patternFor } from '../text/scripts.ts';

/** The lead of a story: its first sentences. */
const LEAD = 3;

/** How a claim says that something goes on, or may change: it is of the day of the news. */
const UP_TO_NOW =
  /(?<!\p{L})(?:[Ss]o far|until now|till now|to date|[Nn]ow|[Cc]urrently|still|yet|अब|अभी|अबतक|फिलहाल|जारी|चुक[ेाी]ं?|रह[ेाी] हैं?)(?![\p{L}\p{M}])/u;

/** The ISO days, told by a weekday or a date, that a claim gives for what happened. */
export function daysTold({ claim }: Reading): string[] {
  // When an occasion is that something was done for is told in another role.
  return claim.arguments.flatMap(({ fact, role }) =>
    fact?.type === 'time' &&
    role !== 'other' &&
    /^(?:weekday|day)$/u.test(fact.grain) &&
    fact.comparator === 'exact'
      ? [fact.resolved ?? fact.timex].filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))
      : [],
  );
}

/** What did not happen on a day tells of the day as well: "the two sides did not meet on Sunday". */
function isPast({ claim, form }: Reading): boolean {
  const isTold = claim.modality === 'asserted' || claim.modality === 'reported';
  return isTold && claim.kind === 'event' && form.predicate.tense === 'past';
}

/**
 * The ISO day on which what the story is of happened: the only one that the first sentence of its lead with a day gives for what
 * happened. Null where it gives none, or two.
 */
export function happenedOn(readings: readonly Reading[]): string | null {
  const lead = readings.filter((reading) => reading.form.sentence < LEAD && isPast(reading));
  const first = Math.min(
    ...lead.filter((reading) => daysTold(reading).length > 0).map(({ form }) => form.sentence),
  );
  const days = new Set(lead.filter(({ form }) => form.sentence === first).flatMap(daysTold));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** Whether what a claim tells holds up to the day of the news, and may change after it. */
export function isUpToNow({ claim }: Reading): boolean {
  return patternFor(claim.text, UP_TO_NOW).test(claim.text);
}
