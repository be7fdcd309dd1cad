import type { RoomState, Round } from './types.ts';

/** A live room whose host does nothing for this long ends: its questions are free again. */
export const IDLE = 3 * 60 * 60 * 1000;
/** A closed question is shown, an ended drill settled at once; this is when it is tried again should that fail. */
const AGAIN = 1000;

/** Milliseconds that the question has been open, pauses left out. */
export function ranFor(round: Round, at: number): number {
  return round.ran + (round.runningSince === null ? 0 : Math.max(0, at - round.runningSince));
}

/** Milliseconds until the question closes; null without a timer or while it does not run. */
export function endsIn(round: Round | null, at: number): number | null {
  if (!round || round.seconds === null || round.runningSince === null) return null;
  return Math.max(0, round.seconds * 1000 - ranFor(round, at));
}

/** Whether the open question's time is over. */
export function isOver({ play }: RoomState, at: number): boolean {
  return play.phase === 'open' && endsIn(play.round, at) === 0;
}

/** When a tick has something to do next, in milliseconds since the epoch. */
export function nextTick({ setup, play }: RoomState, at: number): number {
  const due = [play.deleteAt];
  const left = play.phase === 'open' ? endsIn(play.round, at) : null;
  if (left !== null) due.push(at + left);
  if (play.phase === 'closed' || (play.phase === 'ended' && !play.settled)) due.push(at + AGAIN);
  if (play.phase !== 'ended') {
    if (play.closesAt !== null) due.push(play.closesAt);
    if (setup.mode === 'live') due.push(play.touchedAt + IDLE);
  }
  return Math.min(...due);
}
