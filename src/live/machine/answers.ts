import type { DrillItem, Standing } from '../../services/drills/types.ts';
import { isOver, ranFor } from './clock.ts';
import { close } from './rounds.ts';
import { answersOf, itemsFor, pointsFor, present, scoreOf, turnout } from './score.ts';
import { refuse, withPlay, withPlayer } from './state.ts';
import type { Answer, Player, RoomEvent, RoomState, Step } from './types.ts';
import { resultFor } from './views.ts';

type Answering = Extract<RoomEvent, { type: 'answer' }>;

/** Takes an answer. The first one counts; the same one sent again is confirmed again and changes nothing. */
export function answer(state: RoomState, event: Answering): Step {
  const player = state.players.get(event.playerId);
  if (!player) return refuse(state, 'not-joined');
  if (player.removed) return refuse(state, 'removed');
  const about = { questionId: event.itemId };
  const item = itemsFor(state, player).find(({ id }) => id === event.itemId);
  if (!item) return refuse(state, 'unknown-question', about);
  const before = player.answers[item.id];
  if (before) return again(state, player, item, before, event.optionId);
  if (!item.options.some(({ id }) => id === event.optionId)) return refuse(state, 'unknown-option', about);
  if (state.setup.mode === 'self') return takeSelf(state, player, item, event);
  return takeLive(state, player, item, event);
}

function again(state: RoomState, player: Player, item: DrillItem, before: Answer, optionId: string): Step {
  if (before.optionId !== optionId)
    return refuse(state, 'already-answered', { questionId: item.id, chosen: before.optionId });
  return { state, messages: [confirmation(state, player, item, before)] };
}

function confirmation(
  state: RoomState,
  player: Player,
  item: DrillItem,
  given: Answer,
): Step['messages'][number] {
  if (state.setup.mode !== 'self')
    return { to: 'sender', message: { type: 'answered', questionId: item.id, optionId: given.optionId } };
  return {
    to: 'sender',
    message: {
      type: 'graded',
      questionId: item.id,
      chosen: given.optionId,
      result: resultFor(state, player, item),
      score: scoreOf(state, player),
    },
  };
}

function takeLive(state: RoomState, player: Player, item: DrillItem, event: Answering): Step {
  const { play, setup } = state;
  const about = { questionId: item.id };
  const round = play.round;
  const isAsked = round !== null && setup.items[round.index]?.id === item.id;
  if (play.phase === 'ended') return refuse(state, 'ended', about);
  if (!isAsked) return refuse(state, play.asked.includes(item.id) ? 'late' : 'out-of-turn', about);
  if (play.phase === 'paused') return refuse(state, 'out-of-turn', about);
  if (play.phase !== 'open' || isOver(state, event.at)) return refuse(state, 'late', about);
  const after = ranFor(round, event.at);
  const right = event.optionId === item.key;
  const given: Answer = {
    optionId: event.optionId,
    after,
    at: event.at,
    right,
    points: pointsFor(right, setup.settings.scoring, after, setup.settings.seconds),
  };
  return counted(
    withPlayer(state, { ...player, answers: { ...player.answers, [item.id]: given } }),
    item,
    given,
    event.at,
  );
}

/** The answer is stored; the question closes when it was the last one awaited. */
function counted(state: RoomState, item: DrillItem, given: Answer, at: number): Step {
  const { answered, of } = turnout(state, item.id);
  const confirmed: Step['messages'] = [
    { to: 'sender', message: { type: 'answered', questionId: item.id, optionId: given.optionId } },
    { to: 'hosts', message: { type: 'count', answered, of } },
  ];
  if (!state.setup.settings.autoReveal || answered < of) return { state, messages: confirmed };
  // Nobody has anything left to do: the answer, which follows at once, is the next screen.
  return { state: close(state, at).state, messages: confirmed };
}

function isClosed({ play }: RoomState, at: number): boolean {
  return play.phase === 'ended' || (play.closesAt !== null && at >= play.closesAt);
}

/** A fallen claim's item counts for nobody, from now on. */
function withStanding(state: RoomState, itemId: string, standing: Standing): RoomState {
  if (standing === 'live' || state.play.withdrawn.includes(itemId)) return state;
  return withPlay(state, { withdrawn: [...state.play.withdrawn, itemId] });
}

function takeSelf(before: RoomState, player: Player, item: DrillItem, event: Answering): Step {
  if (isClosed(before, event.at)) return refuse(before, 'ended', { questionId: item.id });
  const right = event.optionId === item.key;
  const given: Answer = { optionId: event.optionId, after: 0, at: event.at, right, points: right ? 1 : 0 };
  const changed = { ...player, answers: { ...player.answers, [item.id]: given } };
  const state = withStanding(withPlayer(before, changed), item.id, event.standing);
  return {
    state,
    messages: [
      confirmation(state, changed, item, given),
      { to: 'hosts', message: { type: 'count', answered: answersOf(state), of: present(state).length } },
    ],
  };
}
