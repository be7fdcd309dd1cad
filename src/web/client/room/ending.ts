import type { PlayerView } from '../../../live/protocol/outgoing.ts';
import { stemNodes } from '../../embed/stem.ts';
import { el } from '../dom.ts';
import { quoteOf, sourceOf } from './proof.ts';
import type { Actions, PlayerSetup } from './screen.ts';

/** What was missed, each with its key and its proof; praise where nothing was. */
export function missedNodes(missed: PlayerView['missed'], { player }: PlayerSetup): Node[] {
  if (missed.length === 0) return [el('p', {}, player.all)];
  return [
    el('h2', {}, player.missed),
    ...missed.map(({ question, result }) => {
      const key = question.options.find(({ id }) => id === result.keyId)?.text ?? '';
      return el(
        'section',
        { class: 'missed', lang: question.lang },
        el('h3', {}, ...stemNodes(question.stem)),
        el('p', { class: 'right-text' }, key),
        quoteOf(result, question.lang),
        sourceOf(result, player.source, question.lang),
      );
    }),
  ];
}

/** The way to take back the own name and answers. */
export function partingNodes({ player }: PlayerSetup, { forget }: Actions): Node[] {
  return [
    el(
      'div',
      { class: 'actions' },
      el('button', { type: 'button', class: 'button quiet-button', click: () => forget() }, player.forget),
    ),
  ];
}
