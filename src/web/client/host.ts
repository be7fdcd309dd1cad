import * as z from 'zod/mini';
import { PROTOCOL } from '../../live/protocol/incoming.ts';
import type { Outgoing } from '../../live/protocol/outgoing.ts';
import type { DrillPage } from '../data.ts';
import { callApi, problemText } from './api.ts';
import { byId, el, fill, pageData } from './dom.ts';
import { controlsOf, drawControls, listenToKeys } from './host/controls.ts';
import { drawPeople, openPeople } from './host/people.ts';
import type { Control, HostActions, HostSetup, HostView } from './host/setup.ts';
import { stageNodes } from './host/stage.ts';
import { hostToken, keepHostToken } from './host-token.ts';
import { keyForm, ownerKey } from './owner-key.ts';
import { Connection, type Link } from './room/connection.ts';
import { countdown } from './room/screen.ts';

// The policy of our pages forbids code made from text, which zod would try.
z.config({ jitless: true });

const setup = pageData<HostSetup>('words');
const drill = pageData<DrillPage>('drill');
const { devKey } = pageData<{ devKey: string }>('setup');
const { host, lang } = setup;
const main = byId('main');

let token = hostToken(drill.pin);
let view: HostView | null = null;
let controls: readonly Control[] = [];

const say = (text: string) => byId('said').replaceChildren(text);

const actions: HostActions = {
  send: (command) => void connection.send(command),
  end() {
    if (confirm(host.endSure)) connection.send({ type: 'end' });
  },
  people() {
    if (view) openPeople(view, setup, actions);
  },
  fullScreen() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else document.documentElement.requestFullscreen().catch(() => undefined);
  },
  otherDevice() {
    const link = `${location.origin}/d/${drill.pin}/host?lang=${lang}#${token}`;
    navigator.clipboard.writeText(link).then(
      () => say(host.otherCopied),
      () => prompt(host.otherDevice, link),
    );
  },
  results() {
    location.href = `/d/${drill.pin}/results?lang=${lang}`;
  },
};

function drawCount(): void {
  if (!view) return;
  const { phase, mode, answered, players } = view;
  const isAsking = mode === 'live' && phase !== 'lobby' && phase !== 'ended';
  const count = isAsking
    ? fill(host.answered, { n: answered, of: players.length })
    : fill(host.peopleCount, { n: players.length });
  const states = [
    count,
    ...(phase === 'paused' ? [host.pausedState] : []),
    ...(phase === 'closed' ? [host.closedState] : []),
    ...(view.locked ? [host.lockedState] : []),
  ];
  byId('count').textContent = states.join(' · ');
}

function spoken({ reveal, question, phase }: HostView): string {
  if (phase === 'paused') return host.pausedState;
  const key = question?.options.find(({ id }) => id === reveal?.proof.keyId)?.text;
  return key === undefined ? '' : `${host.right}: ${key}`;
}

function draw(): void {
  if (!view) return;
  const before = main.querySelector<HTMLElement>('[data-focus]')?.dataset.focus;
  document.body.dataset.phase = view.phase;
  main.replaceChildren(...stageNodes(view, setup));
  const heading = main.querySelector<HTMLElement>('[data-focus]');
  byId('progress').textContent =
    view.mode === 'live' && view.index >= 0
      ? fill(host.progress, { n: view.index + 1, total: view.total })
      : '';
  const clock = countdown(view.endsIn, host.left);
  byId('clock').replaceChildren(...(clock ? [clock] : []));
  drawCount();
  controls = controlsOf(view, setup, actions);
  drawControls(controls);
  drawPeople(view, setup, actions);
  if (heading && heading.dataset.focus !== before) heading.focus({ preventScroll: true });
  say(spoken(view));
}

/** This screen does not lead: it can be made to, with the owner's key. */
function offer(text: string, problem = ''): void {
  connection.stop();
  view = null;
  controls = [];
  byId('controls').replaceChildren();
  const key = ownerKey(devKey);
  const lead = (by: string) =>
    callApi<{ hostToken: string }>('POST', `/v1/drills/${drill.pin}/host`, { key: by }).then(
      (made) => {
        keepHostToken(drill.pin, made.hostToken);
        location.reload();
      },
      (error: unknown) => offer(text, problemText(error, setup.errors)),
    );
  const button = el(
    'button',
    { type: 'button', class: 'button primary', click: () => void lead(key) },
    host.takeover,
  );
  main.replaceChildren(
    el('h1', {}, text),
    ...(key && !problem
      ? [el('div', { class: 'actions' }, button)]
      : [keyForm(setup.key, problem, (typed) => void lead(typed))]),
  );
}

function hear(message: Outgoing): void {
  switch (message.type) {
    case 'hostView':
      view = message;
      draw();
      break;
    case 'count':
      if (view) view = { ...view, answered: message.answered };
      if (view?.mode === 'self') draw();
      drawCount();
      break;
    case 'player':
      if (view) {
        const others = view.players.filter(({ id }) => id !== message.id);
        const { id, nickname } = message;
        view = { ...view, players: message.present ? [...others, { id, nickname }] : others };
        if (view.phase === 'lobby' || view.mode === 'self') draw();
        drawCount();
        drawPeople(view, setup, actions);
      }
      break;
    case 'gone':
      connection.stop();
      main.replaceChildren(el('h1', {}, host.gone));
      break;
    case 'refused':
      if (message.code === 'not-host') offer(host.takeoverLead);
  }
}

function changed(link: Link, code?: number): void {
  const node = byId('connection');
  node.textContent = host.connection[link];
  node.dataset.link = link;
  if (code === 4001) {
    // Another tab of this browser may be the one that leads now.
    if (hostToken(drill.pin) === token) keepHostToken(drill.pin, null);
    token = null;
    offer(host.moved);
  }
}

byId('connection').textContent = host.connection.connecting;
const hello = () => (token ? ({ type: 'host', v: PROTOCOL, token } as const) : null);
const connection = new Connection(drill.pin, { hello, hear, changed });
listenToKeys(() => controls);
if (!token) offer(host.takeoverLead);
