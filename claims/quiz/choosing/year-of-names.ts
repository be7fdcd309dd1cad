import { byRef } from '../../catalogue/lookup.ts';
import type { Reading } from '../../model.ts';

/** A story that tells no year is of our time. */
const OUR_TIME = 2000;

/**
 * The year when the last of those whom a story of no year names came into the news: all of them were there then,
 * and whoever came later may not have been. Undefined where the catalogue tells of none since when he is known.
 */
export function yearOfNames(readings: readonly Reading[]): number | undefined {
  const named = readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) => {
      const entry = fact?.type === 'entity' && fact.ref !== undefined ? byRef(fact.ref) : undefined;
      return entry?.class === 'person' ? [entry] : [];
    }),
  );
  const came = named.flatMap(({ since }) => since ?? []);
  const left = named.flatMap(({ until }) => until ?? []);
  return came.length === 0 ? undefined : Math.min(Math.max(OUR_TIME, ...came), ...left);
}
