import type { Reading } from '../model.ts';
import { hasYear } from '../text/years.ts';

/** The lead of a story: when its news was stands there. */
const LEAD = 3;

/**
 * The ISO day of an hour that a claim tells without its day, "left the port at 9 p.m.", "शाम चार बजे": the first weekday that the lead of
 * the story tells. Null where the claim tells no hour, or its day with it, or the lead tells none.
 */
export function hoursOn({ claim }: Reading, readings: readonly Reading[]): string | null {
  const times = claim.arguments.flatMap(({ fact }) => (fact?.type === 'time' ? [fact] : []));
  const isHour = times.length > 0 && times.every(({ grain }) => grain === 'time');
  if (!isHour || hasYear(claim.text)) return null;
  const told = readings
    .filter(({ form }) => form.sentence < LEAD)
    .flatMap(({ claim: { arguments: all } }) => all)
    .filter(({ fact }) => fact?.type === 'time' && fact.grain === 'weekday' && fact.resolved !== undefined)
    .sort((a, b) => a.span.start - b.span.start);
  const fact = told[0]?.fact;
  return fact?.type === 'time' ? (fact.resolved ?? null) : null;
}
