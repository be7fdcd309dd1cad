import type { SetRule } from '../types.ts';
import { pairsOf } from './pairs.ts';

/** No two items rest on one claim. */
export const oneItemAClaim: SetRule = {
  id: 'one-item-a-claim',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 7: keep each item independent of the others',
  check: (items) =>
    pairsOf(items.length).flatMap(([a, b]) => {
      const claim = items[a]?.claimId;
      return claim !== undefined && claim === items[b]?.claimId
        ? [{ reason: 'same-claim' as const, items: [a, b] }]
        : [];
    }),
};
