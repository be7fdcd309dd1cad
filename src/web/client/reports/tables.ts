import { stemNodes } from '../../embed/stem.ts';
import type { DrillWords } from '../../words/drills/hi.ts';
import { el, fill, sign } from '../dom.ts';
import { badge } from '../room/options.ts';
import { quoteOf, sourceOf } from '../room/proof.ts';
import type { PlayerResult, QuestionResult, Results } from './types.ts';

export interface ResultsSetup {
  readonly lang: string;
  readonly results: DrillWords['results'];
  readonly key: DrillWords['key'];
  readonly letters: readonly string[];
  readonly refused: string;
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

function optionLine(question: QuestionResult, n: number, setup: ResultsSetup): HTMLElement {
  const option = question.options[n] as QuestionResult['options'][number];
  const isKey = option.id === question.key;
  const share = question.answered === 0 ? 0 : option.chosen / question.answered;
  const bar = el('span', { class: 'spread-bar' });
  bar.style.inlineSize = `${Math.round(share * 100)}%`;
  return el(
    'li',
    { class: isKey ? 'result-option right' : 'result-option' },
    badge(n, setup.letters),
    el('span', { class: 'choice-text' }, option.text),
    ...(isKey ? [el('span', { class: 'sign' }, sign('tick'), ` ${setup.results.key}`)] : []),
    el('span', { class: 'spread' }, String(option.chosen)),
    el('span', { class: 'spread-line', 'aria-hidden': 'true' }, bar),
  );
}

/** How one question went: who chose what, the false option that drew most, the words that prove the key. */
export function questionNode(question: QuestionResult, setup: ResultsSetup): HTMLElement {
  const { results } = setup;
  const most = question.options.find(({ id }) => id === question.mostChosenFalse)?.text;
  const proof = { ...question, keyId: question.key };
  return el(
    'article',
    { class: 'question-result' },
    el('h3', { lang: question.lang }, ...stemNodes(question.stem)),
    el(
      'p',
      { class: 'quiet' },
      question.withdrawn
        ? results.withdrawn
        : fill(results.rightOf, { right: question.right, answered: question.answered }),
    ),
    el(
      'ol',
      { class: 'plain', lang: question.lang },
      ...question.options.map((_, n) => optionLine(question, n, setup)),
    ),
    ...(most ? [el('p', {}, fill(results.mostFalse, { text: most }))] : []),
    quoteOf(proof, question.lang),
    sourceOf(proof, results.source, question.lang),
  );
}

/** The questions that most of the class got wrong, shortly: what to teach again. */
export function teachAgainNodes({ questions }: Results, setup: ResultsSetup): Node[] {
  const { results } = setup;
  const again = questions.filter(({ teachAgain }) => teachAgain);
  if (again.length === 0) return [el('p', {}, results.againNone)];
  return [
    el('p', { class: 'quiet' }, results.againLead),
    el(
      'ul',
      { class: 'again' },
      ...again.map((question) => {
        const key = question.options.find(({ id }) => id === question.key)?.text ?? '';
        const most = question.options.find(({ id }) => id === question.mostChosenFalse)?.text;
        return el(
          'li',
          { lang: question.lang },
          ...stemNodes(question.stem),
          ' ',
          el('strong', {}, key),
          ...(most
            ? [
                el(
                  'span',
                  { class: 'quiet again-most', lang: setup.lang },
                  fill(results.mostFalse, { text: most }),
                ),
              ]
            : []),
        );
      }),
    ),
  ];
}

/** Every player with the own score, and the way to delete one. */
export function playerTable(
  { players, scoring }: Results,
  { results }: ResultsSetup,
  remove: (player: PlayerResult) => void,
): HTMLElement {
  const isSpeed = scoring === 'speed';
  const heads = [results.nickname, results.right, results.answered, ...(isSpeed ? [results.points] : [])];
  return el(
    'table',
    {},
    el('caption', { class: 'unseen' }, results.players),
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)), el('td', {}))),
    el(
      'tbody',
      {},
      ...players.map((player) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, player.nickname),
          el('td', {}, String(player.right)),
          el('td', {}, `${player.answered} / ${player.asked}`),
          ...(isSpeed ? [el('td', {}, String(player.points))] : []),
          el(
            'td',
            {},
            el(
              'button',
              {
                type: 'button',
                class: 'button',
                'aria-label': `${results.remove}: ${player.nickname}`,
                click: () => remove(player),
              },
              results.remove,
            ),
          ),
        ),
      ),
    ),
  );
}
