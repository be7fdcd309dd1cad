import type { ItemView, SetFinding, SetRule } from '../types.ts';
import { tellsKey } from './asked.ts';
import { pairsOf } from './pairs.ts';

function finding(items: readonly ItemView[], teller: number, told: number): SetFinding[] {
  const [own, other] = [items[teller], items[told]];
  if (!own?.key || !other?.key) return [];
  const tells = tellsKey({ ...own, key: own.key }, { ...other, key: other.key });
  return tells ? [{ reason: 'stem-tells-key', about: other.key.text, items: [teller, told] }] : [];
}

/** No stem gives away the key of another item. */
export const stemTellsKey: SetRule = {
  id: 'stem-tells-key',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 7: keep each item independent of the others',
  check: (items) =>
    pairsOf(items.length).flatMap(([a, b]) => [...finding(items, a, b), ...finding(items, b, a)]),
};
