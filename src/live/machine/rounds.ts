import type { Standing } from '../../services/drills/types.ts';
import { IDLE, isOver, ranFor } from './clock.ts';
import { refuse, unchanged, withPlay } from './state.ts';
import type { RoomState, Round, Step } from './types.ts';

/** The index of the question that comes next; null when none is left. */
export function nextIndex({ setup, play }: RoomState, fallen: readonly string[] = []): number | null {
  for (let i = (play.round?.index ?? -1) + 1; i < setup.items.length; i++) {
    const id = setup.items[i]?.id ?? '';
    if (!play.withdrawn.includes(id) && !fallen.includes(id)) return i;
  }
  return null;
}

function refreshed(state: RoomState): Step {
  return { state, messages: [{ to: 'views' }] };
}

/** Opens the next question; one whose claim fell is passed over. After the last one the drill ends. */
export function open(state: RoomState, wanted: number, fallen: readonly string[], at: number): Step {
  const { play, setup } = state;
  if (play.phase !== 'lobby' && play.phase !== 'revealed') return refuse(state, 'out-of-turn');
  if (wanted !== (play.round?.index ?? -1) + 1) return refuse(state, 'out-of-turn');
  const index = nextIndex(state, fallen);
  const withdrawn = [...new Set([...play.withdrawn, ...fallen])];
  if (index === null) return end(withPlay(state, { withdrawn }), at);
  const round: Round = { index, runningSince: at, ran: 0, seconds: setup.settings.seconds };
  const asked = [...play.asked, setup.items[index]?.id ?? ''];
  return refreshed(withPlay(state, { phase: 'open', round, asked, withdrawn, touchedAt: at }));
}

/** No more answers to the open question; what is right is shown once the claim store was asked. */
export function close(state: RoomState, at: number): Step {
  const { phase, round } = state.play;
  if ((phase !== 'open' && phase !== 'paused') || !round) return refuse(state, 'out-of-turn');
  const stopped: Round = { ...round, ran: ranFor(round, at), runningSince: null };
  return refreshed(withPlay(state, { phase: 'closed', round: stopped, touchedAt: at }));
}

/** Shows the closed question's answer; an item whose claim fell counts for nobody. */
export function show(state: RoomState, index: number, standing: Standing): Step {
  const { phase, round, withdrawn } = state.play;
  const item = state.setup.items[index];
  if (phase !== 'closed' || round?.index !== index || !item) return unchanged(state);
  const fell = standing !== 'live' && !withdrawn.includes(item.id);
  return refreshed(
    withPlay(state, { phase: 'revealed', ...(fell ? { withdrawn: [...withdrawn, item.id] } : {}) }),
  );
}

/** Passes over the open question: it counts for nobody and is not asked again. */
export function skip(state: RoomState, index: number, at: number): Step {
  const { phase, round, asked } = state.play;
  const item = state.setup.items[index];
  if ((phase !== 'open' && phase !== 'paused') || round?.index !== index || !item)
    return refuse(state, 'out-of-turn');
  const players = new Map(
    [...state.players].map(([id, player]) => {
      if (!player.answers[item.id]) return [id, player];
      const { [item.id]: _, ...answers } = player.answers;
      return [id, { ...player, answers }];
    }),
  );
  const play = {
    ...state.play,
    phase: 'revealed' as const,
    round: { ...round, ran: ranFor(round, at), runningSince: null },
    asked: asked.filter((id) => id !== item.id),
    withdrawn: [...state.play.withdrawn, item.id],
    touchedAt: at,
  };
  return refreshed({ ...state, play, players });
}

export function pause(state: RoomState, index: number, at: number): Step {
  const { phase, round } = state.play;
  if (phase !== 'open' || round?.index !== index || isOver(state, at)) return refuse(state, 'out-of-turn');
  const stopped: Round = { ...round, ran: ranFor(round, at), runningSince: null };
  return refreshed(withPlay(state, { phase: 'paused', round: stopped, touchedAt: at }));
}

export function unpause(state: RoomState, index: number, at: number): Step {
  const { phase, round } = state.play;
  if (phase !== 'paused' || round?.index !== index) return refuse(state, 'out-of-turn');
  return refreshed(withPlay(state, { phase: 'open', round: { ...round, runningSince: at }, touchedAt: at }));
}

/** A timer for this question, or none. */
export function setTimer(state: RoomState, seconds: number | null, at: number): Step {
  const { phase, round } = state.play;
  if ((phase !== 'open' && phase !== 'paused') || !round || isOver(state, at))
    return refuse(state, 'out-of-turn');
  const total = seconds === null ? null : Math.ceil(ranFor(round, at) / 1000) + seconds;
  return refreshed(withPlay(state, { round: { ...round, seconds: total }, touchedAt: at }));
}

/** More time for this question. */
export function stretch(state: RoomState, seconds: number, at: number): Step {
  const { phase, round } = state.play;
  if ((phase !== 'open' && phase !== 'paused') || !round || round.seconds === null || isOver(state, at))
    return refuse(state, 'out-of-turn');
  return refreshed(withPlay(state, { round: { ...round, seconds: round.seconds + seconds }, touchedAt: at }));
}

/** Ends the drill. A question still open counts for nobody: it was never shown. */
export function end(state: RoomState, at: number): Step {
  const { play, setup } = state;
  if (play.phase === 'ended') return refuse(state, 'ended');
  const isOpen = play.phase === 'open' || play.phase === 'paused' || play.phase === 'closed';
  const base =
    isOpen && setup.mode === 'live' && play.round
      ? skip(withPlay(state, { phase: 'open' }), play.round.index, at).state
      : state;
  return refreshed(withPlay(base, { phase: 'ended', touchedAt: at }));
}

/** What the clock alone brings about. The same tick twice does nothing the second time. */
export function tick(state: RoomState, at: number): Step {
  const { play, setup } = state;
  if (isOver(state, at)) return close(state, at);
  const isClosing = play.closesAt !== null && at >= play.closesAt;
  const isIdle = setup.mode === 'live' && at >= play.touchedAt + IDLE;
  if (play.phase !== 'ended' && (isClosing || isIdle)) return end(state, at);
  return unchanged(state);
}
