import { WEEKDAYS } from '../../../languages/hi/calendar.ts';
import { withoutKicker } from '../../rubric/kicker.ts';
import type { Candidate } from '../../types.ts';

/** "किस दिन रात … शनिवार सुबह से": the day beside it, which the stem names, gives a weekday away. */
function isTellingDay({ question: { stem, answer } }: Candidate): boolean {
  const at = WEEKDAYS.indexOf(answer as never);
  if (at < 0) return false;
  const asked = ` ${withoutKicker(stem)} `;
  return [at + 1, at + WEEKDAYS.length - 1].some((day) =>
    asked.includes(` ${WEEKDAYS[day % WEEKDAYS.length]} `),
  );
}

/** Whether a claim tells who did, or underwent, the news of the headline: that is one event as a place makes it one. */
function isOfHeadline({ reading: { claim }, target: { kicker } }: Candidate): boolean {
  return (
    kicker?.anchor === 'topic' &&
    kicker.dated &&
    claim.arguments.some(
      ({ role, fact }) =>
        (role === 'agent' || role === 'object') &&
        fact?.type === 'entity' &&
        (fact.class === 'person' || fact.class === 'organisation'),
    )
  );
}

/**
 * Whether a weekday is that of one event a reader can place, and no other day gives it away: past and done, and the claim names where,
 * or who, under the headline that it is of. Of what is said,
 * goes on or is to come an English story tells the weekday by the way.
 */
export function isDayOfEvent(candidate: Candidate): boolean {
  const {
    reading: { claim, form },
    target,
  } = candidate;
  if (target.kind !== 'weekday') return true;
  if (claim.lang !== 'en') return !isTellingDay(candidate);
  const verb = form.pieces.findLast(({ part }) => part === 'predicate')?.text ?? '';
  const isDone =
    form.predicate.tense === 'past' &&
    !/^(?:has|have|had|was|were) (?:\p{L}+ )?(?:\p{L}+ing$|been )|^(?:has|have|had) /u.test(verb);
  return (
    claim.kind === 'event' &&
    isDone &&
    (claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'place') ||
      isOfHeadline(candidate))
  );
}
