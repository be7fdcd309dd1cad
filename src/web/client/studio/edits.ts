import { asked, spares } from './items-pane.ts';
import type { Item, ItemEdit } from './types.ts';

/** A change of several items and the change that takes it back. */
export interface Change {
  readonly edits: readonly ItemEdit[];
  readonly back: readonly ItemEdit[];
}

function positions(items: readonly Item[]): Map<string, number> {
  return new Map(items.map(({ id }, i) => [id, i]));
}

/** Drops an item; it is kept aside. */
export function dropped(item: Item): Change {
  return { edits: [{ id: item.id, drop: true }], back: [{ id: item.id, drop: false }] };
}

/** Takes an item from those kept aside, at the end of the questions. */
export function taken(items: readonly Item[], item: Item): Change {
  const at = positions(items);
  const last = Math.max(0, ...asked(items).map(({ id }) => (at.get(id) ?? 0) + 1));
  return {
    edits: [{ id: item.id, drop: false, position: last }],
    back: [{ id: item.id, drop: true, position: at.get(item.id) ?? 0 }],
  };
}

/** Puts the next best question in the place of an item. Null where none is kept aside. */
export function replaced(items: readonly Item[], item: Item): Change | null {
  const next = spares(items)[0];
  if (!next) return null;
  const at = positions(items);
  const [from, to] = [at.get(item.id) ?? 0, at.get(next.id) ?? 0];
  return {
    edits: [
      { id: item.id, drop: true, position: items.length },
      { id: next.id, drop: false, position: from },
    ],
    back: [
      { id: item.id, drop: false, position: from },
      { id: next.id, drop: true, position: to },
    ],
  };
}

/** Moves an item one place up or down among the questions. */
export function moved(items: readonly Item[], item: Item, by: -1 | 1): Change | null {
  const shown = asked(items);
  const other = shown[shown.findIndex(({ id }) => id === item.id) + by];
  if (!other) return null;
  const at = positions(items);
  const [mine, theirs] = [at.get(item.id) ?? 0, at.get(other.id) ?? 0];
  // Every item gets its number: stored positions may have gaps or repeats.
  const order = (swap: boolean): ItemEdit[] =>
    items.map(({ id }, i) => ({
      id,
      position: !swap ? i : id === item.id ? theirs : id === other.id ? mine : i,
    }));
  return { edits: order(true), back: order(false) };
}

/** The words of an item as they were, for undoing an edit. */
export function wordsOf(item: Item): ItemEdit {
  return {
    id: item.id,
    stem: item.stem,
    explanation: item.explanation,
    options: item.options.map(({ id, text }) => {
      const why = item.distractorReasons.find(({ optionId }) => optionId === id)?.why;
      return { id, text, ...(why === undefined ? {} : { why }) };
    }),
  };
}
