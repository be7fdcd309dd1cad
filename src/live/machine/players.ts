import { cleanNickname, numbered } from '../nickname.ts';
import { present } from './score.ts';
import { refuse, withPlayer } from './state.ts';
import type { Player, RoomEvent, RoomState, Step } from './types.ts';

/** The most players that one room takes. */
export const MOST_PLAYERS = 1200;

type Joining = Extract<RoomEvent, { type: 'join' }>;

/** Self-paced: the new questions, and those that come back for this player. */
function planFor(state: RoomState, due: readonly string[]): string[] | null {
  if (state.setup.mode !== 'self') return null;
  return state.setup.items
    .filter(({ id, origin }) => origin === 'new' || due.includes(id))
    .map(({ id }) => id);
}

/** A player comes in, early or late. The same token again is the same player: a welcome got lost on the way. */
export function join(state: RoomState, event: Joining): Step {
  for (const player of state.players.values())
    if (player.tokenHash === event.tokenHash)
      return resume(state, { ...event, type: 'resume', playerId: player.id });
  if (state.play.phase === 'ended') return refuse(state, 'ended');
  if (state.play.locked) return refuse(state, 'locked');
  const here = present(state);
  const wanted = cleanNickname(event.nickname);
  if (wanted === null) return refuse(state, 'nickname');
  if (state.players.size >= MOST_PLAYERS) return refuse(state, 'full');
  const nickname = numbered(
    wanted,
    here.map((player) => player.nickname),
  );
  const player: Player = {
    id: event.playerId,
    nickname,
    tokenHash: event.tokenHash,
    classPlayerId: event.classPlayerId,
    removed: false,
    plan: planFor(state, event.due),
    answers: {},
  };
  return {
    state: withPlayer(state, player),
    messages: [
      { to: 'senderView' },
      { to: 'hosts', message: { type: 'player', id: player.id, nickname, present: true } },
    ],
  };
}

/** The same player again: after a refresh, a sleeping phone, a lost network. A locked room lets its own in. */
export function resume(state: RoomState, event: Extract<RoomEvent, { type: 'resume' }>): Step {
  const player = state.players.get(event.playerId);
  if (!player || player.tokenHash !== event.tokenHash) return refuse(state, 'unknown-token');
  if (player.removed) return refuse(state, 'removed');
  return { state, messages: [{ to: 'senderView' }] };
}

/** The host takes a player out: their answers no longer count. */
export function remove(state: RoomState, playerId: string): Step {
  const player = state.players.get(playerId);
  if (!player || player.removed) return refuse(state, 'unknown-player');
  return {
    state: withPlayer(state, { ...player, removed: true }),
    messages: [
      { to: 'player', playerId, message: { type: 'gone', why: 'removed' } },
      { to: 'hosts', message: { type: 'player', id: playerId, nickname: player.nickname, present: false } },
    ],
  };
}

/** Deletes a player with every answer: nothing of them is left. */
export function forget(state: RoomState, playerId: string): Step {
  const player = state.players.get(playerId);
  if (!player) return refuse(state, 'unknown-player');
  const players = new Map(state.players);
  players.delete(playerId);
  return {
    state: { ...state, players },
    messages: [
      { to: 'player', playerId, message: { type: 'gone', why: 'deleted' } },
      { to: 'hosts', message: { type: 'player', id: playerId, nickname: '', present: false } },
    ],
  };
}
