import { stemNodes } from '../../embed/stem.ts';
import { el } from '../dom.ts';
import { button } from './dialog.ts';
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
    ...stemNodes(`${item.stem} `),
    el('span', { class: 'quiet' }, key),
    ' ',
    el(
      'button',
      { type: 'button', class: 'small', 'data-act': `take-${item.id}`, click: () => take(item) },
      words.item.take,
    ),
  );
}

export interface PaneActions extends ItemActions {
  take(item: Item): void;
  /** Leads to the claims, to write a question about one. */
  writeOwn(): void;
}

/** With fewer questions than this the way to questions of one's own is told in a sentence. */
const FEW = 3;

function drawOwn(count: number, writeOwn: () => void): HTMLElement {
  return el(
    'div',
    { class: 'own-way' },
    ...(count < FEW ? [el('p', {}, words.own.few)] : []),
    button(words.own.button, writeOwn),
  );
}

/** A story of death or violence: what is asked of it is the editor's to say. `ask` is null without a key. */
export function drawSensitive(ask: (() => void) | null): Node[] {
  return [
    el('p', {}, words.sensitive.text),
    ...(ask ? [button(words.sensitive.ask, ask, true)] : [el('p', { class: 'quiet' }, words.sensitive.key)]),
  ];
}

/** The questions, below them those kept aside, and the way to one's own; without actions they are only shown. */
export function drawItems(items: readonly Item[], actions: PaneActions | null): Node[] {
  const shown = asked(items);
  const kept = spares(items);
  const cards = shown.map((item, i) =>
    drawItem(
      item,
      i + 1,
      { first: i === 0, last: i === shown.length - 1, hasSpare: kept.length > 0 },
      actions,
    ),
  );
  const none = shown.length === 0 && kept.length === 0 ? [el('p', {}, words.noItems)] : [];
  if (!actions) return [...none, ...cards];
  const aside =
    kept.length === 0
      ? []
      : [
          el(
            'details',
            { class: 'spares' },
            el('summary', {}, `${words.item.spares} (${kept.length})`),
            el('ul', {}, ...kept.map((item) => drawSpare(item, actions.take))),
          ),
        ];
  return [...none, ...cards, ...aside, drawOwn(shown.length, actions.writeOwn)];
}
