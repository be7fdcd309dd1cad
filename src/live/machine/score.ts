import type { DrillItem } from '../../services/drills/types.ts';
import type { Score } from '../protocol/outgoing.ts';
import type { Player, RoomState } from './types.ts';

/** Points of a right answer at full speed. */
export const FULL_POINTS = 1000;
/** An answer before this many milliseconds gets full points. */
const AT_ONCE = 500;

/**
 * Points of an answer. Where correct counts alone, 1; by speed, round((1 - (t/T)/2) * 1000), all of them
 * under half a second and half of them at least, so that a stretched timer never turns an order round.
 */
export function pointsFor(
  right: boolean,
  scoring: 'count' | 'speed',
  after: number,
  seconds: number | null,
): number {
  if (!right) return 0;
  if (scoring === 'count') return 1;
  if (after < AT_ONCE || seconds === null) return FULL_POINTS;
  return Math.round((1 - Math.min(1, after / (seconds * 1000)) / 2) * FULL_POINTS);
}

/** The items that a player is asked. */
export function itemsFor(state: RoomState, player: Player): readonly DrillItem[] {
  const { plan } = player;
  return plan === null ? state.setup.items : state.setup.items.filter(({ id }) => plan.includes(id));
}

/** Whether players may know that this item's answer is right or wrong. */
export function isShown(state: RoomState, itemId: string): boolean {
  const { setup, play } = state;
  if (setup.mode === 'self' || play.phase === 'revealed' || play.phase === 'ended') return true;
  return setup.items[play.round?.index ?? -1]?.id !== itemId;
}

/** A player's score: the sum of the answers that are shown and count. */
export function scoreOf(state: RoomState, player: Player): Score {
  const withdrawn = new Set(state.play.withdrawn);
  let right = 0;
  let points = 0;
  for (const [itemId, answer] of Object.entries(player.answers)) {
    if (withdrawn.has(itemId) || !isShown(state, itemId)) continue;
    if (answer.right) right++;
    points += answer.points;
  }
  const asked =
    player.plan === null
      ? state.play.asked.filter((id) => !withdrawn.has(id) && isShown(state, id)).length
      : Object.keys(player.answers).filter((id) => !withdrawn.has(id)).length;
  return { right, asked, points };
}

/** Players in the room, removed ones left out. */
export function present(state: RoomState): Player[] {
  return [...state.players.values()].filter((player) => !player.removed);
}

/** How many of those present have answered this item. */
export function turnout(state: RoomState, itemId: string): { answered: number; of: number } {
  let [answered, of] = [0, 0];
  for (const player of state.players.values()) {
    if (player.removed) continue;
    of++;
    if (player.answers[itemId] !== undefined) answered++;
  }
  return { answered, of };
}

/** How many answers those present have given. */
export function answersOf(state: RoomState): number {
  return present(state).reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
}
