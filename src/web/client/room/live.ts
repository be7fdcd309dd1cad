import type { PlayerView } from '../../../live/protocol/outgoing.ts';
import { el, fill } from '../dom.ts';
import { missedNodes, partingNodes } from './ending.ts';
import { optionList, stemHeading } from './options.ts';
import { verdictNodes, verdictText } from './proof.ts';
import { type Actions, countdown, type PlayerSetup } from './screen.ts';

/** Points and place, where the drill has them. */
function standing(view: PlayerView, { player }: PlayerSetup): string[] {
  return [
    ...(view.scoring === 'speed' ? [fill(player.points, { n: view.score.points })] : []),
    ...(view.place ? [fill(player.place, view.place)] : []),
  ];
}

function head(view: PlayerView, setup: PlayerSetup): HTMLElement {
  const progress = fill(setup.player.progress, { n: view.index + 1, total: view.total });
  const score = view.score.asked > 0 ? [fill(setup.player.score, view.score), ...standing(view, setup)] : [];
  return el('p', { class: 'quiet' }, [progress, ...score].join(' · '));
}

/** What is said of the own answer while the question is open or closed. */
function stateText(view: PlayerView, waiting: boolean, { player }: PlayerSetup): string {
  if (view.phase === 'paused') return player.paused;
  if (view.phase === 'closed') return player.closed;
  if (waiting) return player.kept;
  return view.chosen === null ? '' : player.sent;
}

function asking(view: PlayerView, waiting: string | null, setup: PlayerSetup, actions: Actions): Node[] {
  const { question } = view;
  if (!question) return [];
  const chosen = view.chosen ?? waiting;
  const isOpen = view.phase === 'open' && chosen === null;
  const choose = isOpen ? (optionId: string) => actions.choose(question.id, optionId) : null;
  const timer = countdown(view.endsIn, setup.player.left);
  const text = stateText(view, view.chosen === null && waiting !== null, setup);
  return [
    // The time stands above the question: below the options a small phone would not show it.
    el('div', { class: 'over-question' }, head(view, setup), ...(timer ? [timer] : [])),
    stemHeading(question),
    optionList(question, setup.letters, setup.player, { chosen, key: null }, choose),
    ...(text === '' ? [] : [el('p', { class: 'note' }, text)]),
  ];
}

function shown(view: PlayerView, setup: PlayerSetup): Node[] {
  const { question, result } = view;
  const { player } = setup;
  if (!question || !result)
    return [head(view, setup), el('p', { class: 'note' }, player.skipped), el('p', {}, player.wait)];
  const marks = { chosen: view.chosen, key: result.keyId };
  return [
    head(view, setup),
    stemHeading(question),
    ...verdictNodes(result, question.lang, player),
    optionList(question, setup.letters, player, marks, null),
    el('p', { class: 'quiet' }, player.wait),
  ];
}

function ended(view: PlayerView, setup: PlayerSetup, actions: Actions): Node[] {
  const { player } = setup;
  if (view.score.asked === 0)
    return [
      el('h1', { tabindex: '-1', 'data-focus': 'end' }, player.noneAsked),
      ...partingNodes(setup, actions),
    ];
  const points = standing(view, setup);
  return [
    el('h1', { class: 'score', tabindex: '-1', 'data-focus': 'end' }, fill(player.end, view.score)),
    ...(points.length > 0 ? [el('p', {}, points.join(' · '))] : []),
    ...missedNodes(view.missed, setup),
    ...partingNodes(setup, actions),
  ];
}

/** What a screen reader says of a state that no heading tells. */
export function spoken(view: PlayerView, waiting: string | null, setup: PlayerSetup): string {
  const { player } = setup;
  if (view.phase === 'lobby') return player.lobbyWait;
  if (view.phase === 'ended') return '';
  if (view.phase !== 'revealed') return stateText(view, view.chosen === null && waiting !== null, setup);
  return view.result ? verdictText(view.result, player) : player.skipped;
}

/** The screen of a live drill. `waiting`: this phone's answer to the open question that the room has not confirmed. */
export function liveScreen(
  view: PlayerView,
  waiting: string | null,
  setup: PlayerSetup,
  actions: Actions,
): Node[] {
  const { player } = setup;
  if (view.phase === 'lobby')
    return [
      el('h1', { tabindex: '-1', 'data-focus': 'lobby' }, fill(player.lobby, { name: view.nickname })),
      el('p', {}, player.lobbyWait),
    ];
  if (view.phase === 'revealed') return shown(view, setup);
  if (view.phase === 'ended') return ended(view, setup, actions);
  return asking(view, waiting, setup, actions);
}
