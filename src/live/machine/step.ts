import type { HostCommand } from '../protocol/incoming.ts';
import { answer } from './answers.ts';
import { forget, join, remove, resume } from './players.ts';
import { close, end, open, pause, setTimer, show, skip, stretch, tick, unpause } from './rounds.ts';
import { refuse, unchanged, withPlay } from './state.ts';
import type { RoomEvent, RoomState, Step } from './types.ts';

/** What a host may do in a drill that nobody leads. */
const ANY_MODE: readonly HostCommand['type'][] = ['lock', 'remove', 'end'];

function command(state: RoomState, event: Extract<RoomEvent, { type: 'command' }>): Step {
  const { command: asked, at } = event;
  if (state.setup.mode !== 'live' && !ANY_MODE.includes(asked.type)) return refuse(state, 'out-of-turn');
  switch (asked.type) {
    case 'open':
      return open(state, asked.index, event.fallen, at);
    case 'reveal':
      return state.play.round?.index === asked.index ? close(state, at) : refuse(state, 'out-of-turn');
    case 'skip':
      return skip(state, asked.index, at);
    case 'pause':
      return pause(state, asked.index, at);
    case 'continue':
      return unpause(state, asked.index, at);
    case 'timer':
      return setTimer(state, asked.seconds, at);
    case 'stretch':
      return stretch(state, asked.seconds, at);
    case 'lock':
      return { state: withPlay(state, { locked: asked.locked, touchedAt: at }), messages: [{ to: 'views' }] };
    case 'remove':
      return remove(state, asked.playerId);
    case 'end':
      return end(state, at);
  }
}

/** Takes back the words of items whose articles were taken down. */
function scrub(state: RoomState, gone: readonly string[]): Step {
  const fresh = gone.filter((id) => state.setup.items.some((item) => item.id === id && item.stem !== ''));
  if (fresh.length === 0) return unchanged(state);
  const items = state.setup.items.map((item) =>
    fresh.includes(item.id)
      ? {
          ...item,
          stem: '',
          options: item.options.map(({ id }) => ({ id, text: '' })),
          explanation: '',
          whys: {},
          quote: { exact: '', prefix: '', suffix: '' },
          source: { title: '', url: null, claimId: item.claimId },
        }
      : item,
  );
  const withdrawn = [...new Set([...state.play.withdrawn, ...fresh])];
  return {
    state: { ...withPlay(state, { withdrawn }), setup: { ...state.setup, items } },
    messages: [{ to: 'views' }],
  };
}

function shorten(state: RoomState, event: Extract<RoomEvent, { type: 'shorten' }>): Step {
  const { play } = state;
  const closesAt = event.closesAt ?? play.closesAt;
  const deleteAt = Math.min(play.deleteAt, event.deleteAt ?? play.deleteAt);
  return { state: withPlay(state, { closesAt, deleteAt }), messages: [{ to: 'views' }] };
}

/**
 * The room: one event, the state after it, and who is told what. Pure: the event carries the time. What is
 * out of turn, late, repeated or forged leaves the state as it was.
 */
export function step(state: RoomState, event: RoomEvent): Step {
  switch (event.type) {
    case 'join':
      return join(state, event);
    case 'resume':
      return resume(state, event);
    case 'answer':
      return answer(state, event);
    case 'command':
      return command(state, event);
    case 'show':
      return show(state, event.index, event.standing);
    case 'standings':
      return scrub(state, event.gone);
    case 'settled':
      return state.play.phase === 'ended'
        ? { state: withPlay(state, { settled: true }), messages: [] }
        : unchanged(state);
    case 'newHost':
      return { state: withPlay(state, { hostHash: event.hostHash }), messages: [] };
    case 'shorten':
      return shorten(state, event);
    case 'forget':
      return forget(state, event.playerId);
    case 'tick':
      return tick(state, event.at);
  }
}
