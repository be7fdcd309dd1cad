import type { Reading } from '../../../model.ts';
import { isSourceOf } from '../../asking/source.ts';
import type { Candidate, Surroundings } from '../../types.ts';

function hasSource({ claim }: Reading): boolean {
  return claim.arguments.some(({ role }) => role === 'source');
}

/** "किसके अनुसार … 52 मामले": another sentence has the same figure from a source, so more than one told it. */
export function isToldByAnother(candidate: Candidate, around: Surroundings): boolean {
  if (!isSourceOf(candidate)) return false;
  const figures = around.figures();
  const own = figures.filter(({ claimId }) => claimId === candidate.reading.claim.id);
  return own.some(({ sentence, value }) =>
    figures.some(
      (other) =>
        other.sentence !== sentence &&
        other.value === value &&
        around.readings.some((reading) => reading.claim.id === other.claimId && hasSource(reading)),
    ),
  );
}
