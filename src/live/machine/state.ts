import type { RoomSetup } from '../../services/drills/types.ts';
import type { Refusal } from '../protocol/outgoing.ts';
import type { Play, Player, RoomState, Step } from './types.ts';

/** The state of a room that was just opened. */
export function newRoom(setup: RoomSetup): RoomState {
  const closesAt = setup.settings.closesAt;
  return {
    setup,
    play: {
      phase: setup.mode === 'live' ? 'lobby' : 'open',
      round: null,
      locked: false,
      asked: [],
      withdrawn: [],
      hostHash: setup.hostHash,
      touchedAt: setup.openedAt,
      deleteAt: setup.deleteAt,
      closesAt: closesAt === null ? null : Date.parse(closesAt),
      settled: false,
    },
    players: new Map(),
  };
}

/** The state with some of its play changed. */
export function withPlay(state: RoomState, change: Partial<Play>): RoomState {
  return { ...state, play: { ...state.play, ...change } };
}

/** The state with one player put or changed. */
export function withPlayer(state: RoomState, player: Player): RoomState {
  return { ...state, players: new Map(state.players).set(player.id, player) };
}

/** Nothing changes; the sender is told why. */
export function refuse(
  state: RoomState,
  code: Refusal,
  about: { questionId?: string; chosen?: string } = {},
): Step {
  return { state, messages: [{ to: 'sender', message: { type: 'refused', code, ...about } }] };
}

/** Nothing happens. */
export function unchanged(state: RoomState): Step {
  return { state, messages: [] };
}
