import { el, fill } from '../dom.ts';
import type { HostActions, HostSetup, HostView } from './setup.ts';

let dialog: HTMLDialogElement | null = null;

function rows(view: HostView, { host }: HostSetup, { send }: HostActions): Node[] {
  return view.players.map(({ id, nickname }) =>
    el(
      'li',
      { class: 'line' },
      el('span', { class: 'line-main' }, nickname),
      el(
        'button',
        {
          type: 'button',
          class: 'button',
          'aria-label': `${host.remove}: ${nickname}`,
          click: () => send({ type: 'remove', playerId: id }),
        },
        host.remove,
      ),
    ),
  );
}

/** Draws the list of players anew where it is open. */
export function drawPeople(view: HostView, setup: HostSetup, actions: HostActions): void {
  if (!dialog?.open) return;
  dialog.querySelector('h2')?.replaceChildren(fill(setup.host.peopleCount, { n: view.players.length }));
  dialog.querySelector('ul')?.replaceChildren(...rows(view, setup, actions));
}

/** Opens the list of players, from which one can be taken out. */
export function openPeople(view: HostView, setup: HostSetup, actions: HostActions): void {
  const leave = () => {
    dialog?.close();
    dialog?.remove();
  };
  const close = el('button', { type: 'button', class: 'button', click: leave }, setup.host.close);
  dialog = el(
    'dialog',
    { class: 'people', 'aria-labelledby': 'people-heading' },
    el('h2', { id: 'people-heading' }),
    el('ul', { class: 'plain' }),
    el('div', { class: 'actions' }, close),
  ) as HTMLDialogElement;
  // Gone from the page, it cannot keep the focus, nor the space bar.
  dialog.addEventListener('close', () => dialog?.remove());
  document.body.append(dialog);
  dialog.showModal();
  drawPeople(view, setup, actions);
}
