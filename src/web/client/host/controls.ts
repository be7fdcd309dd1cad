import { byId, el } from '../dom.ts';
import type { Control, HostActions, HostSetup, HostView } from './setup.ts';

/** How much a stretch adds and a new timer gives, in seconds. */
const STRETCH = 15;
const TIMER = 30;

function space(text: string, act: () => void, { host }: HostSetup, id: string): Control {
  return { id, text, code: 'Space', hint: host.space, primary: true, act };
}

function timerControls(view: HostView, setup: HostSetup, { send }: HostActions): Control[] {
  const { host } = setup;
  if (!view.timed)
    return [
      {
        id: 'timer',
        text: host.timerOn,
        code: 'KeyT',
        hint: 'T',
        act: () => send({ type: 'timer', seconds: TIMER }),
      },
    ];
  return [
    {
      id: 'stretch',
      text: host.stretch,
      code: 'KeyT',
      hint: 'T',
      act: () => send({ type: 'stretch', seconds: STRETCH }),
    },
    { id: 'untimed', text: host.timerOff, act: () => send({ type: 'timer', seconds: null }) },
  ];
}

function asking(view: HostView, setup: HostSetup, actions: HostActions): Control[] {
  const { host } = setup;
  const { send } = actions;
  const { index } = view;
  const reveal = () => send({ type: 'reveal', index });
  const isPaused = view.phase === 'paused';
  return [
    isPaused
      ? space(host.resume, () => send({ type: 'continue', index }), setup, 'resume')
      : space(host.reveal, reveal, setup, 'reveal'),
    isPaused
      ? { id: 'reveal', text: host.reveal, code: 'KeyR', hint: 'R', act: reveal }
      : { id: 'pause', text: host.pause, code: 'KeyP', hint: 'P', act: () => send({ type: 'pause', index }) },
    { id: 'skip', text: host.skip, code: 'KeyS', hint: 'S', act: () => send({ type: 'skip', index }) },
    ...timerControls(view, setup, actions),
  ];
}

function ofPhase(view: HostView, setup: HostSetup, actions: HostActions): Control[] {
  const { host } = setup;
  const { send } = actions;
  if (view.phase === 'ended') return [space(host.results, actions.results, setup, 'results')];
  if (view.mode !== 'live')
    return [{ id: 'results', text: host.results, primary: true, act: actions.results }];
  const open = () => send({ type: 'open', index: view.index + 1 });
  if (view.phase === 'lobby') return [space(host.start, open, setup, 'open')];
  if (view.phase === 'revealed' && view.last)
    return [space(host.finish, () => send({ type: 'end' }), setup, 'open')];
  if (view.phase === 'revealed') return [space(host.next, open, setup, 'open')];
  return view.phase === 'closed' ? [] : asking(view, setup, actions);
}

function ofRoom(view: HostView, { host }: HostSetup, actions: HostActions): Control[] {
  const full: Control = { id: 'full', text: host.full, code: 'KeyF', hint: 'F', act: actions.fullScreen };
  if (view.phase === 'ended') return [full];
  return [
    { id: 'people', text: host.people, code: 'KeyN', hint: 'N', act: actions.people },
    {
      id: 'lock',
      text: view.locked ? host.unlock : host.lock,
      code: 'KeyL',
      hint: 'L',
      act: () => actions.send({ type: 'lock', locked: !view.locked }),
    },
    full,
    { id: 'other', text: host.otherDevice, act: actions.otherDevice },
    { id: 'end', text: host.end, act: actions.end },
  ];
}

/** What the host may do in this state. */
export function controlsOf(view: HostView, setup: HostSetup, actions: HostActions): Control[] {
  return [...ofPhase(view, setup, actions), ...ofRoom(view, setup, actions)];
}

/** Draws the controls; the one that had the focus has it again. */
export function drawControls(controls: readonly Control[]): void {
  const foot = byId('controls');
  const focused = (document.activeElement as HTMLElement | null)?.dataset.control;
  foot.replaceChildren(
    ...controls.map(({ id, text, hint, primary, act }) =>
      el(
        'button',
        {
          type: 'button',
          class: primary ? 'button primary' : 'button',
          'data-control': id,
          ...(hint ? { 'aria-keyshortcuts': hint } : {}),
          click: (event) => {
            // A pointer leaves the keyboard free: the space bar goes on to mean "next".
            if ((event as MouseEvent).detail > 0) (event.currentTarget as HTMLElement).blur();
            act();
          },
        },
        text,
        ...(hint ? [el('kbd', {}, hint)] : []),
      ),
    ),
  );
  if (focused) foot.querySelector<HTMLElement>(`[data-control="${focused}"]`)?.focus();
}

/** Lets a key do what its button does; where a button or field has the keyboard, its own key stays its own. */
export function listenToKeys(controls: () => readonly Control[]): void {
  document.addEventListener('keydown', (event) => {
    const at = event.target as HTMLElement;
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (at.closest('input, dialog, a') || (event.code === 'Space' && at.matches('button:focus-visible')))
      return;
    const control = controls().find(({ code }) => code === event.code);
    if (!control) return;
    event.preventDefault();
    if (at instanceof HTMLButtonElement) at.blur();
    control.act();
  });
}
