import * as z from 'zod/mini';
import { type Incoming, PROTOCOL } from '../../live/protocol/incoming.ts';
import type { Outgoing, PlayerView, SelfView } from '../../live/protocol/outgoing.ts';
import type { DrillPage } from '../data.ts';
import { callApi } from './api.ts';
import { byId, el, pageData } from './dom.ts';
import { Connection, type Link } from './room/connection.ts';
import { joinForm } from './room/join.ts';
import { liveScreen, spoken } from './room/live.ts';
import { OwnPace } from './room/own-pace.ts';
import { type Actions, note, type PlayerSetup, show } from './room/screen.ts';
import { SeatStore } from './room/seat.ts';

// The policy of our pages forbids code made from text, which zod would try.
z.config({ jitless: true });

const setup = pageData<PlayerSetup>('words');
const drill = pageData<DrillPage>('drill');
const { player } = setup;
const kept = new SeatStore(drill.pin, drill.classId);

let view: PlayerView | SelfView | null = null;
/** The nickname that was asked for and not yet let in. */
let asked: string | null = null;
let problem = '';

const actions: Actions = {
  choose(questionId, optionId) {
    kept.wait(questionId, optionId);
    note('');
    draw();
    sendNext();
  },
  forget() {
    const { playerId, token } = kept.seat;
    if (playerId === null || !confirm(player.forgetSure)) return;
    callApi('DELETE', `/v1/drills/${drill.pin}/players/${playerId}`, {
      authorization: `Player ${token}`,
    }).catch(() => note(setup.errors.network));
  },
};
const ownPace = new OwnPace(setup, actions, () => kept.seat.waiting);

function draw(): void {
  if (view?.type === 'self') ownPace.draw(view);
  else if (view) {
    const waiting = kept.seat.waiting[view.question?.id ?? ''] ?? null;
    show(liveScreen(view, waiting, setup, actions), spoken(view, waiting, setup));
  } else
    show(joinForm(setup, { nickname: asked ?? kept.seat.nickname, problem, busy: asked !== null }, join));
}

function join(nickname: string): void {
  asked = nickname;
  problem = '';
  draw();
  const message = hello();
  if (message) connection.send(message);
}

function hello(): Incoming | null {
  const { token, playerId } = kept.seat;
  if (playerId !== null) return { type: 'resume', v: PROTOCOL, token };
  if (asked === null) return null;
  const { classToken } = kept;
  return { type: 'join', v: PROTOCOL, nickname: asked, token, ...(classToken ? { classToken } : {}) };
}

/** Sends one answer that waits; the room's answer to it sends the next. */
function sendNext(): void {
  const [first] = Object.entries(kept.seat.waiting);
  if (first) connection.send({ type: 'answer', questionId: first[0], optionId: first[1] });
}

function end(text: string): void {
  connection.stop();
  kept.forget();
  view = null;
  show([el('h1', { tabindex: '-1', 'data-focus': 'gone' }, text)]);
}

type Refused = Extract<Outgoing, { type: 'refused' }>;

function refusedAnswer({ code, questionId }: Refused & { questionId: string }): void {
  const isOpen = view?.type === 'view' && view.question?.id === questionId;
  // Paused: it is sent again when the question goes on.
  if (code === 'out-of-turn' && isOpen) return;
  kept.confirmed(questionId);
  if (code === 'late' || code === 'ended' || code === 'out-of-turn') note(player.late);
  else if (code === 'already-answered') note(player.already);
  draw();
  sendNext();
}

function refused(message: Refused): void {
  const { code, questionId } = message;
  if (questionId !== undefined) refusedAnswer({ ...message, questionId });
  else if (code === 'removed') end(player.refused.removed);
  else refusedSeat(code);
}

function refusedSeat(code: Refused['code']): void {
  const words: Record<string, string> = player.refused;
  problem = words[code] ?? player.refused.other;
  asked = null;
  if (code === 'version') connection.stop();
  if (code === 'unknown-token') {
    kept.forget();
    view = null;
  }
  if (view) note(problem);
  else draw();
}

function hear(message: Outgoing): void {
  switch (message.type) {
    case 'welcome':
      kept.change({ playerId: message.playerId, nickname: message.nickname });
      if (message.classToken) kept.keepClassToken(message.classToken);
      asked = null;
      break;
    case 'view':
    case 'self':
      view = message;
      draw();
      sendNext();
      break;
    case 'answered':
      kept.confirmed(message.questionId);
      if (view?.type === 'view' && view.question?.id === message.questionId)
        view = { ...view, chosen: message.optionId };
      draw();
      sendNext();
      break;
    case 'graded':
      kept.confirmed(message.questionId);
      if (view?.type === 'self') {
        const others = view.done.filter(({ questionId }) => questionId !== message.questionId);
        view = { ...view, done: [...others, message], score: message.score };
      }
      draw();
      sendNext();
      break;
    case 'gone':
      end(message.why === 'removed' ? player.removed : player.deleted);
      break;
    case 'refused':
      refused(message);
  }
}

function changed(link: Link, code?: number): void {
  const node = byId('connection');
  node.textContent = player.connection[link];
  node.dataset.link = link;
  if (code === 4000) end(player.gone);
}

byId('connection').textContent = player.connection.connecting;
const connection = new Connection(drill.pin, { hello, hear, changed });
if (drill.mode === 'paper') {
  connection.stop();
  show([el('p', {}, player.paper)]);
} else if (kept.seat.playerId === null) draw();
