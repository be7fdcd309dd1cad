import { isSameOrRelated } from '../../../catalogue/relatives.ts';
import type { Entity } from '../../../model.ts';
import { isSourceOf } from '../../asking/source.ts';
import type { Candidate, Surroundings } from '../../types.ts';
import { entitiesOf } from './names-offers.ts';

/** "जापान में भूकंप आया" beside "ओसाका": what holds the key was told of in wider words, and is no rival of it. */
function isWholeOf({ class: kind, ref }: Entity, key: Entity): boolean {
  if (kind !== 'place' || ref === undefined || key.ref === undefined) return false;
  return isSameOrRelated(key.ref, ref) === 'part';
}

/** Names that some live claim puts beside the same predicate: each could be another true answer. */
export function rivalsOf(candidate: Candidate, key: Entity, around: Surroundings): Entity[] {
  const { claim, form } = candidate.reading;
  // An office has one holder at a time, and of one sentence there is one speaker.
  if (claim.kind === 'role' || claim.kind === 'statement' || isSourceOf(candidate)) return [];
  return around
    .withPredicate(form.predicate.lemma)
    .filter((other) => other.claim.id !== claim.id)
    .flatMap(entitiesOf)
    .filter((other) => !isWholeOf(other, key));
}
