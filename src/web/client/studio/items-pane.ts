import { el } from '../dom.ts';
import { drawItem, type ItemActions } from './item-card.ts';
import { words } from './setup.ts';
import type { Item } from './types.ts';

/** Items that are asked, or were until a correction. */
export function asked(items: readonly Item[]): Item[] {
  return items.filter(({ status }) => status !== 'dropped');
}

/** Items kept aside: made, or dropped by the editor. */
export function spares(items: readonly Item[]): Item[] {
  return items.filter(({ status }) => status === 'dropped');
}

function drawSpare(item: Item, take: (item: Item) => void): HTMLElement {
  const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
  return el(
    'li',
    { lang: item.lang },
    `${item.stem} `,
    el('span', { class: 'quiet' }, key),
    ' ',
    el(
      'button',
      { type: 'button', class: 'small', 'data-act': `take-${item.id}`, click: () => take(item) },
      words.item.take,
    ),
  );
}

/** The questions, and below them those kept aside. */
export function drawItems(
  items: readonly Item[],
  actions: (ItemActions & { take(item: Item): void }) | null,
): Node[] {
  const shown = asked(items);
  const kept = spares(items);
  if (shown.length === 0 && kept.length === 0) return [el('p', {}, words.noItems)];
  const cards = shown.map((item, i) =>
    drawItem(
      item,
      i + 1,
      { first: i === 0, last: i === shown.length - 1, hasSpare: kept.length > 0 },
      actions,
    ),
  );
  if (!actions || kept.length === 0) return cards;
  return [
    ...cards,
    el(
      'details',
      { class: 'spares' },
      el('summary', {}, `${words.item.spares} (${kept.length})`),
      el('ul', {}, ...kept.map((item) => drawSpare(item, actions.take))),
    ),
  ];
}
