import { Text } from '../text.ts';
import type { SetRule } from '../types.ts';
import { asksSame } from './asked.ts';
import { pairsOf } from './pairs.ts';

const NO_KEY = new Text('');

/** No two items ask nearly the same. */
export const noSameStem: SetRule = {
  id: 'no-same-stem',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 7: keep each item independent of the others',
  check: (items) =>
    pairsOf(items.length).flatMap(([a, b]) => {
      const [own, other] = [items[a], items[b]];
      const same =
        own && other && asksSame({ ...own, key: own.key ?? NO_KEY }, { ...other, key: other.key ?? NO_KEY });
      return same ? [{ reason: 'same-stem' as const, items: [a, b] }] : [];
    }),
};
