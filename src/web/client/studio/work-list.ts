import { callApi } from '../api.ts';
import { el } from '../dom.ts';
import { explain, uiLang, words } from './setup.ts';

interface QuizLine {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly createdAt: string;
}
interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
}

export interface ListActions {
  openQuiz(id: string): void;
  openArticle(id: string): void;
}

function dateOf(iso: string): string {
  return new Intl.DateTimeFormat(uiLang === 'hi' ? 'hi-IN' : 'en-IN', { dateStyle: 'long' }).format(
    new Date(iso),
  );
}

/** A list that grows page by page. */
async function pages<T>(path: string, name: string, key: string): Promise<T[]> {
  const lines: T[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < 10 && cursor !== null; page++) {
    const query: string = `limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const answer: Record<string, unknown> = await callApi('GET', `${path}?${query}`, { key });
    lines.push(...((answer[name] as T[] | undefined) ?? []));
    cursor = (answer.cursor as string | null | undefined) ?? null;
  }
  return lines;
}

function line(title: string, note: string, click: () => void): HTMLElement {
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', class: 'line', click },
      el('span', title ? {} : { class: 'quiet' }, title || words.list.untitled),
      el('span', { class: 'quiet' }, note),
    ),
  );
}

/** The owner's quizzes and stories, with a search over their titles. */
export async function drawWorkList(root: HTMLElement, key: string, actions: ListActions): Promise<void> {
  const { list } = words;
  root.replaceChildren(el('p', { class: 'quiet', role: 'status' }, words.opening));
  try {
    const [quizzes, articles] = await Promise.all([
      pages<QuizLine>('/v1/quizzes', 'quizzes', key),
      pages<ArticleLine>('/v1/articles', 'articles', key),
    ]);
    if (quizzes.length === 0 && articles.length === 0) {
      root.replaceChildren(el('h2', {}, list.title), el('p', { class: 'quiet' }, list.empty));
      return;
    }
    const found = el('div', { 'aria-live': 'polite' });
    const search = el('input', {
      type: 'search',
      'aria-label': list.search,
      placeholder: list.search,
    }) as HTMLInputElement;
    const draw = () => {
      const wanted = search.value.trim().toLocaleLowerCase();
      const match = ({ title }: { title: string }) => title.toLocaleLowerCase().includes(wanted);
      const [q, a] = [quizzes.filter(match), articles.filter(match)];
      const group = (title: string, lines: readonly HTMLElement[]) =>
        lines.length === 0 ? [] : [el('h3', {}, title), el('ul', { class: 'lines' }, ...lines)];
      found.replaceChildren(
        ...group(
          list.quizzes,
          q.map(({ id, title, status, createdAt }) =>
            line(title, `${list.states[status] ?? status} · ${dateOf(createdAt)}`, () =>
              actions.openQuiz(id),
            ),
          ),
        ),
        ...group(
          list.articles,
          a.map(({ id, title, createdAt }) => line(title, dateOf(createdAt), () => actions.openArticle(id))),
        ),
        ...(q.length + a.length === 0 ? [el('p', { class: 'quiet' }, list.nothing)] : []),
      );
    };
    search.addEventListener('input', draw);
    root.replaceChildren(el('h2', {}, list.title), search, found);
    draw();
  } catch (error) {
    root.replaceChildren(el('p', { class: 'problem' }, explain(error)));
  }
}
