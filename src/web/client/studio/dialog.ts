import { el } from '../dom.ts';
import { giveBack } from './focus.ts';

/** Opens a dialog over the page; Escape and `close` end it, and the focus goes back to where it was. */
export function openDialog(title: string, ...content: readonly Node[]): { close(): void } {
  const heading = el('h2', { id: 'dialog-title', tabindex: '-1' }, title);
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    heading,
    ...content,
  ) as HTMLDialogElement;
  const opener = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    giveBack(opener);
  });
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
  return { close: () => dialog.close() };
}

/** The buttons at the foot of a dialog. */
export function dialogFoot(...buttons: readonly Node[]): HTMLElement {
  return el('div', { class: 'actions' }, ...buttons);
}

export function button(label: string, click: () => void, primary = false): HTMLButtonElement {
  return el(
    'button',
    { type: 'button', class: primary ? 'button primary' : 'button', click },
    label,
  ) as HTMLButtonElement;
}
