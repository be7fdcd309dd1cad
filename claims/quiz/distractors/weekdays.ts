import type { Candidate } from '../types.ts';

/**
 * Whether a weekday is that of one event a reader can place: past and done, and the claim names where. Of what is said,
 * goes on or is to come an English story tells the weekday by the way.
 */
export function isDayOfEvent({ reading: { claim, form }, target }: Candidate): boolean {
  if (claim.lang !== 'en' || target.kind !== 'weekday') return true;
  const verb = form.pieces.findLast(({ part }) => part === 'predicate')?.text ?? '';
  const isDone =
    form.predicate.tense === 'past' &&
    !/^(?:has|have|had|was|were) (?:\p{L}+ )?(?:\p{L}+ing$|been )|^(?:has|have|had) /u.test(verb);
  return (
    claim.kind === 'event' &&
    isDone &&
    claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'place')
  );
}
