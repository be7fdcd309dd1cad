import { stemNodes } from '../../embed/stem.ts';
import { callApi, callForFile } from '../api.ts';
import { el, fill, saveFile } from '../dom.ts';
import { button, dialogFoot, openDialog } from './dialog.ts';
import { explain, words } from './setup.ts';

interface Stats {
  readonly starts: number;
  readonly finishes: number;
  readonly scores: readonly number[];
  readonly items: readonly {
    readonly stem: string;
    readonly answers: number;
    readonly right: number;
    readonly chosen: readonly { readonly text: string; readonly isKey: boolean; readonly count: number }[];
    readonly discrimination: number | null;
  }[];
}
interface Report {
  readonly reason: string;
  readonly detail: string;
}

/** A bar as an SVG: the page's policy allows no inline style. */
function bar(share: number): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('class', 'bar-chart');
  svg.setAttribute('viewBox', '0 0 100 8');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, width] of [
    ['whole', 100],
    ['part', 100 * share],
  ] as const) {
    const rect = document.createElementNS(ns, 'rect');
    rect.setAttribute('class', name);
    rect.setAttribute('width', String(width));
    rect.setAttribute('height', '8');
    svg.append(rect);
  }
  return svg;
}

function drawScores(scores: readonly number[]): HTMLElement {
  const most = Math.max(1, ...scores);
  const rows = scores.map((count, score) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, String(score)),
      el('td', {}, bar(count / most)),
      el('td', {}, String(count)),
    ),
  );
  return el('table', { class: 'chart' }, el('caption', {}, words.results.scores), el('tbody', {}, ...rows));
}

function drawItem(item: Stats['items'][number]): HTMLElement {
  const wrong = item.chosen
    .filter(({ isKey, count }) => !isKey && count > 0)
    .sort((a, b) => b.count - a.count)[0];
  const { results } = words;
  return el(
    'li',
    {},
    el('p', { class: 'stem' }, ...stemNodes(item.stem)),
    bar(item.answers === 0 ? 0 : item.right / item.answers),
    el('p', { class: 'quiet' }, fill(results.right, { n: item.answers, right: item.right })),
    ...(wrong
      ? [el('p', { class: 'quiet' }, fill(results.chosen, { text: wrong.text, count: wrong.count }))]
      : []),
    el(
      'p',
      { class: 'quiet' },
      item.discrimination === null
        ? results.tooFew
        : fill(results.tells, { value: item.discrimination.toFixed(2) }),
    ),
  );
}

async function saveCsv(quizId: string, key: string): Promise<void> {
  const { file } = await callForFile(`/v1/quizzes/${quizId}/stats`, key, 'text/csv');
  saveFile(file, `${quizId}-results.csv`);
}

/** What readers made of a quiz: counts and shares, nothing about who they were. */
export async function showResults(quizId: string, key: string): Promise<void> {
  const body = el('div', {}, el('p', { class: 'quiet', role: 'status' }, words.opening));
  const dialog = openDialog(
    words.results.title,
    body,
    dialogFoot(
      button(words.results.csv, () => void saveCsv(quizId, key)),
      button(words.results.close, () => dialog.close()),
    ),
  );
  try {
    const [stats, { reports }] = await Promise.all([
      callApi<Stats>('GET', `/v1/quizzes/${quizId}/stats`, { key }),
      callApi<{ reports: Report[] }>('GET', `/v1/quizzes/${quizId}/reports`, { key }),
    ]);
    const { results } = words;
    body.replaceChildren(
      ...(stats.starts === 0
        ? [el('p', {}, results.none)]
        : [
            el('p', {}, `${results.starts}: ${stats.starts} · ${results.finishes}: ${stats.finishes}`),
            drawScores(stats.scores),
            el('ol', { class: 'results' }, ...stats.items.map(drawItem)),
          ]),
      ...(reports.length === 0
        ? []
        : [
            el('h3', {}, results.reports),
            el('ul', {}, ...reports.map(({ reason, detail }) => el('li', {}, detail || reason))),
          ]),
    );
  } catch (error) {
    body.replaceChildren(el('p', { class: 'problem' }, explain(error)));
  }
}
