import type {
  ClassAnswer,
  DrillItem,
  DrillResults,
  PlayerResult,
  QuestionResult,
} from '../../services/drills/types.ts';
import { itemsFor, present, scoreOf } from './score.ts';
import type { Player, RoomState } from './types.ts';
import { spreadOf } from './views.ts';

/** Below this share of right answers a question is worth teaching again. */
const TEACH_AGAIN = 0.6;

function questionResult(state: RoomState, item: DrillItem): QuestionResult {
  const spread = spreadOf(state, item);
  const answered = Object.values(spread).reduce((sum, count) => sum + count, 0);
  const right = spread[item.key] ?? 0;
  const withdrawn = state.play.withdrawn.includes(item.id);
  const count = (option: { readonly id: string } | undefined) => (option ? (spread[option.id] ?? 0) : 0);
  const [most, next] = item.options.filter(({ id }) => id !== item.key).sort((a, b) => count(b) - count(a));
  return {
    itemId: item.id,
    claimId: item.claimId,
    lang: item.lang,
    stem: item.stem,
    options: item.options.map(({ id, text }) => ({ id, text, chosen: spread[id] ?? 0 })),
    key: item.key,
    answered,
    right,
    // Of two that drew alike neither drew most.
    mostChosenFalse: most && count(most) > count(next) ? most.id : null,
    withdrawn,
    teachAgain: !withdrawn && answered > 0 && right / answered < TEACH_AGAIN,
    explanation: item.explanation,
    quote: item.quote,
    source: item.source,
  };
}

/** The questions whose results may be told: asked ones that were shown, all of them when self-paced. */
function told(state: RoomState): readonly DrillItem[] {
  const { setup, play } = state;
  if (setup.mode !== 'live') return setup.items;
  const current =
    play.phase === 'revealed' || play.phase === 'ended' ? null : setup.items[play.round?.index ?? -1];
  return setup.items.filter(({ id }) => play.asked.includes(id) && id !== current?.id);
}

function playerResult(state: RoomState, player: Player, items: readonly DrillItem[]): PlayerResult {
  const score = scoreOf(state, player);
  const answers = items.flatMap(({ id }) => {
    const given = player.answers[id];
    return given ? [[id, { optionId: given.optionId, right: given.right }] as const] : [];
  });
  const counting = answers.filter(([id]) => !state.play.withdrawn.includes(id));
  const asked = itemsFor(state, player).filter(
    ({ id }) => items.some((item) => item.id === id) && !state.play.withdrawn.includes(id),
  );
  return {
    playerId: player.id,
    nickname: player.nickname,
    right: score.right,
    answered: counting.length,
    asked: asked.length,
    points: score.points,
    answers: Object.fromEntries(answers),
  };
}

/** How a drill went, for its teacher: per question and per player, the best first. */
export function resultsOf(state: RoomState): DrillResults {
  const { setup, play } = state;
  const items = told(state);
  return {
    pin: setup.pin,
    title: setup.title,
    lang: setup.lang,
    mode: setup.mode,
    phase: play.phase,
    scoring: setup.settings.scoring,
    deleteAt: new Date(play.deleteAt).toISOString(),
    questions: items.map((item) => questionResult(state, item)),
    players: present(state)
      .map((player) => playerResult(state, player, items))
      .sort((a, b) => b.points - a.points || (a.nickname < b.nickname ? -1 : 1)),
  };
}

/** Answers of class players that count: what spaced repetition learns from. */
export function classAnswers(state: RoomState): ClassAnswer[] {
  return present(state).flatMap((player) =>
    player.classPlayerId === null
      ? []
      : Object.entries(player.answers)
          .filter(([itemId]) => !state.play.withdrawn.includes(itemId))
          .map(([itemId, { right, at }]) => ({
            playerId: player.classPlayerId as string,
            itemId,
            right,
            at,
          })),
  );
}
