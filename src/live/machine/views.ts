import type { DrillItem } from '../../services/drills/types.ts';
import type { HostView, PlayerView, Proof, Question, Result, SelfView } from '../protocol/outgoing.ts';
import { endsIn } from './clock.ts';
import { nextIndex } from './rounds.ts';
import { answersOf, isShown, itemsFor, present, scoreOf, turnout } from './score.ts';
import type { Player, RoomState } from './types.ts';

/** How many names a leaderboard shows. */
const LEADERS = 5;

/** A question as it is asked: nothing that tells the key. */
function question(item: DrillItem): Question {
  return {
    id: item.id,
    lang: item.lang,
    stem: item.stem,
    options: item.options.map(({ id, text }) => ({ id, text })),
  };
}

function proof(item: DrillItem): Proof {
  return {
    keyId: item.key,
    explanation: item.explanation,
    quote: { ...item.quote },
    source: { title: item.source.title, url: item.source.url, claimId: item.source.claimId },
  };
}

/** A player's own result of a question that is shown. */
export function resultFor(state: RoomState, player: Player, item: DrillItem): Result {
  const given = player.answers[item.id];
  const withdrawn = state.play.withdrawn.includes(item.id);
  const why = given && !given.right ? item.whys[given.optionId] : undefined;
  return {
    ...proof(item),
    right: given?.right ?? null,
    withdrawn,
    points: withdrawn ? 0 : (given?.points ?? 0),
    ...(why ? { why } : {}),
  };
}

function current({ setup, play }: RoomState): DrillItem | null {
  if (play.phase === 'lobby' || play.phase === 'ended') return null;
  return setup.items[play.round?.index ?? -1] ?? null;
}

/** The item that is shown with its answer; none where the question was skipped. */
function revealed(state: RoomState): DrillItem | null {
  const item = current(state);
  if (!item || state.play.phase !== 'revealed' || !state.play.asked.includes(item.id)) return null;
  return item;
}

/** The points of everyone present, most first: what a place is counted from. */
export function ranksOf(state: RoomState): readonly number[] {
  if (!hasPlaces(state)) return [];
  return present(state)
    .map((player) => scoreOf(state, player).points)
    .sort((a, b) => b - a);
}

function hasPlaces({ setup, play }: RoomState): boolean {
  return setup.settings.leaderboard && (play.phase === 'revealed' || play.phase === 'ended');
}

function place(state: RoomState, player: Player, ranks: readonly number[]): PlayerView['place'] {
  if (!hasPlaces(state)) return null;
  return { rank: ranks.indexOf(scoreOf(state, player).points) + 1, of: ranks.length };
}

/** At the end: what was missed, with its proof. */
function missed(state: RoomState, player: Player): PlayerView['missed'] {
  if (state.play.phase !== 'ended') return [];
  return state.setup.items
    .filter(({ id }) => state.play.asked.includes(id) && !state.play.withdrawn.includes(id))
    .filter(({ id }) => isShown(state, id) && player.answers[id]?.right !== true)
    .map((item) => ({
      question: question(item),
      chosen: player.answers[item.id]?.optionId ?? null,
      result: resultFor(state, player, item),
    }));
}

/** All that a player's screen shows in a live drill; `ranks` as `ranksOf` gives them for this state. */
export function playerView(
  state: RoomState,
  player: Player,
  at: number,
  ranks: readonly number[] = ranksOf(state),
): PlayerView {
  const { setup, play } = state;
  const item = current(state);
  const shown = revealed(state);
  return {
    type: 'view',
    phase: play.phase,
    index: play.round?.index ?? -1,
    total: setup.items.length,
    title: setup.title,
    lang: setup.lang,
    nickname: player.nickname,
    scoring: setup.settings.scoring,
    question: item ? question(item) : null,
    endsIn: play.phase === 'open' ? endsIn(play.round, at) : null,
    chosen: item ? (player.answers[item.id]?.optionId ?? null) : null,
    result: shown ? resultFor(state, player, shown) : null,
    score: scoreOf(state, player),
    place: place(state, player, ranks),
    missed: missed(state, player),
  };
}

/** A self-paced drill as its player has it. */
export function selfView(state: RoomState, player: Player, at: number): SelfView {
  const items = itemsFor(state, player);
  const isGone = (id: string) => state.play.withdrawn.includes(id) && !player.answers[id];
  return {
    type: 'self',
    phase: state.play.phase,
    title: state.setup.title,
    lang: state.setup.lang,
    nickname: player.nickname,
    closesIn: state.play.closesAt === null ? null : Math.max(0, state.play.closesAt - at),
    questions: items.filter(({ id }) => !isGone(id)).map(question),
    done: items.flatMap((item) => {
      const given = player.answers[item.id];
      return given
        ? [{ questionId: item.id, chosen: given.optionId, result: resultFor(state, player, item) }]
        : [];
    }),
    score: scoreOf(state, player),
  };
}

/** How often each option was chosen. */
export function spreadOf(state: RoomState, item: DrillItem): Record<string, number> {
  const spread: Record<string, number> = Object.fromEntries(item.options.map(({ id }) => [id, 0]));
  for (const player of state.players.values()) {
    const chosen = player.removed ? undefined : player.answers[item.id]?.optionId;
    if (chosen !== undefined) spread[chosen] = (spread[chosen] ?? 0) + 1;
  }
  return spread;
}

function leaders(state: RoomState): HostView['leaders'] {
  if (!hasPlaces(state)) return null;
  return present(state)
    .map((player) => ({ nickname: player.nickname, points: scoreOf(state, player).points }))
    .sort((a, b) => b.points - a.points || (a.nickname < b.nickname ? -1 : 1))
    .slice(0, LEADERS);
}

/** What the teacher's screen shows: it is projected, so nothing tells the key before it is shown. */
export function hostView(state: RoomState, at: number): HostView {
  const { setup, play } = state;
  const item = current(state);
  const shown = revealed(state);
  return {
    type: 'hostView',
    phase: play.phase,
    mode: setup.mode,
    index: play.round?.index ?? -1,
    total: setup.items.length,
    title: setup.title,
    lang: setup.lang,
    locked: play.locked,
    scoring: setup.settings.scoring,
    question: item ? question(item) : null,
    endsIn: play.phase === 'open' ? endsIn(play.round, at) : null,
    timed: play.round !== null && play.round.seconds !== null,
    answered: item ? turnout(state, item.id).answered : setup.mode === 'self' ? answersOf(state) : 0,
    players: present(state).map(({ id, nickname }) => ({ id, nickname })),
    reveal: shown
      ? {
          proof: proof(shown),
          withdrawn: play.withdrawn.includes(shown.id),
          spread: spreadOf(state, shown),
        }
      : null,
    leaders: leaders(state),
    last: nextIndex(state) === null,
  };
}
