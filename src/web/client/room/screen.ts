import type { DrillWords } from '../../words/drills/hi.ts';
import { byId, el, fill } from '../dom.ts';

export interface PlayerSetup {
  readonly lang: string;
  readonly player: DrillWords['player'];
  readonly letters: readonly string[];
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

/** What a player can do on the screen. */
export interface Actions {
  choose(questionId: string, optionId: string): void;
  forget(): void;
}

/** Puts a screen up: the heading of a new question takes the focus, and what is `spoken` is read out once. */
export function show(nodes: readonly Node[], spoken = ''): void {
  const room = byId('room');
  const before = room.querySelector<HTMLElement>('[data-focus]')?.dataset.focus;
  room.replaceChildren(...nodes);
  const heading = room.querySelector<HTMLElement>('[data-focus]');
  if (heading && heading.dataset.focus !== before) heading.focus({ preventScroll: true });
  const said = byId('said');
  if (said.textContent !== spoken) said.textContent = spoken;
}

/** A short message under the screen, read out when it changes. */
export function note(text: string): void {
  const notes = byId('notes');
  if (notes.textContent !== text)
    notes.replaceChildren(...(text === '' ? [] : [el('p', { class: 'note' }, text)]));
}

/** Seconds left, counted down by the page; the room's own clock decides. Null: no timer. */
export function countdown(endsIn: number | null, template: string): HTMLElement | null {
  if (endsIn === null) return null;
  const end = performance.now() + endsIn;
  const node = el('p', { class: 'left', role: 'timer' });
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    node.textContent = fill(template, { n: seconds });
    if (seconds === 0 || (node.isConnected === false && node.dataset.shown)) clearInterval(timer);
    if (node.isConnected) node.dataset.shown = 'yes';
  };
  const timer = setInterval(tick, 250);
  tick();
  return node;
}
