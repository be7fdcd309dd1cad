import type { Item } from '../../model.ts';
import { keyText } from '../item/key-text.ts';
import { Text } from '../rubric/text.ts';

/** What is shown of an item once it is answered, and its key. */
function shownOf(item: Item) {
  return {
    answer: new Text(`${item.evidence.exact} ${item.explanation}`),
    key: new Text(keyText(item)),
  };
}

/**
 * Items in an order in which the quote and the explanation of none tell the key of a later one, as far as there is
 * such an order; beyond that as they stood. Ids stay at their places: the first item has the first.
 */
export function inOrder<T extends { readonly item: Item }>(taken: readonly T[]): T[] {
  const left = taken.map((one) => ({ one, ...shownOf(one.item) }));
  return taken.map(({ item: { id } }) => {
    const free = left.findIndex((one) => left.every(({ key }) => key === one.key || !one.answer.holds(key)));
    const next = left.splice(Math.max(free, 0), 1)[0] as (typeof left)[number];
    return { ...next.one, item: { ...next.one.item, id } };
  });
}
