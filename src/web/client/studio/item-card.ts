import { stemNodes } from '../../embed/stem.ts';
import { el, sign } from '../dom.ts';
import { words } from './setup.ts';
import { tie } from './ties.ts';
import type { Item } from './types.ts';

/** What an editor can do with an item. */
export interface ItemActions {
  edit(item: Item): void;
  drop(item: Item): void;
  replace(item: Item): void;
  move(item: Item, by: -1 | 1): void;
}

/** Where an item stands among the others. */
export interface Standing {
  readonly first: boolean;
  readonly last: boolean;
  readonly hasSpare: boolean;
}

function drawOptions(item: Item): HTMLElement {
  const options = item.options.map((option) => {
    const why = item.distractorReasons.find((reason) => reason.optionId === option.id)?.why;
    const isKey = option.id === item.key;
    return el(
      'li',
      { class: isKey ? 'key' : '' },
      ...(isKey
        ? [
            sign('tick'),
            ` ${option.text}`,
            el('span', { class: 'visually-hidden' }, ` (${words.item.isKey})`),
          ]
        : [option.text]),
      ...(why ? [el('span', { class: 'quiet why' }, why)] : []),
    );
  });
  return el('ol', {}, ...options);
}

function drawActions(item: Item, number: number, standing: Standing, actions: ItemActions): HTMLElement {
  const act = (name: string, label: string, click: () => void, disabled = false) =>
    el(
      'button',
      {
        type: 'button',
        class: 'small',
        'data-act': `${name}-${item.id}`,
        'aria-label': `${label}: ${words.editor.stem} ${number}`,
        disabled,
        click,
      },
      label,
    );
  return el(
    'p',
    { class: 'item-actions' },
    act('edit', words.item.edit, () => actions.edit(item)),
    ...(standing.hasSpare ? [act('replace', words.item.replace, () => actions.replace(item))] : []),
    act('up', words.item.up, () => actions.move(item, -1), standing.first),
    act('down', words.item.down, () => actions.move(item, 1), standing.last),
    act('drop', words.item.drop, () => actions.drop(item)),
  );
}

/** An item with its key, reasons and what can be done with it; without actions it is only shown. */
export function drawItem(
  item: Item,
  number: number,
  standing: Standing,
  actions: ItemActions | null,
): HTMLElement {
  const fell = item.status === 'withdrawn';
  return tie(
    el(
      'article',
      { class: `item${fell ? ' fell' : ''}`, lang: item.lang },
      el('p', { class: 'stem' }, `${number}. `, ...stemNodes(item.stem)),
      ...(fell ? [el('p', { class: 'quiet' }, words.item.fell)] : []),
      ...(item.status === 'corrected' ? [el('p', { class: 'quiet' }, words.item.corrected)] : []),
      drawOptions(item),
      el('p', { class: 'quiet difficulty' }, words.item[item.difficulty]),
      ...(actions && !fell ? [drawActions(item, number, standing, actions)] : []),
    ),
    item.claimId,
  );
}
