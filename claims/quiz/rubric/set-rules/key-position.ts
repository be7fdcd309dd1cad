import type { SetFinding, SetRule } from '../types.ts';
import { isTooMany } from './share.ts';

/** The key stands in no place more often than in two of five items. */
export const keyPosition: SetRule = {
  id: 'key-position',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 20: vary the location of the right answer',
  check(items) {
    const keyed = items.flatMap(({ key }, at) => (key ? [{ at, place: key.index }] : []));
    const places = new Set(keyed.map(({ place }) => place));
    return [...places].flatMap((place): SetFinding[] => {
      const there = keyed.filter((other) => other.place === place).map(({ at }) => at);
      return isTooMany(there.length, keyed.length)
        ? [{ reason: 'key-position', about: place + 1, items: there }]
        : [];
    });
  },
};
