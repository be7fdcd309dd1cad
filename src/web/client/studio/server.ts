import { ApiProblem, callApi } from '../api.ts';
import type { Article, Claim, Item, ItemEdit, Quiz, Work } from './types.ts';

const ITEMS = 10;
const SPARES = 10;
/** Between two looks at a job, in milliseconds. */
const LOOK_AGAIN = 700;

/** A story as an editor gives it: its text or its address, and the ISO day of its publication. */
export interface Given {
  readonly text: string;
  readonly day?: string | undefined;
}

/** What the service takes: a page that stands at an address brings its own date. */
export function storyBody({ text, day }: Given): { text: string; publishedAt?: string } | { url: string } {
  const address = text.trim();
  if (/^https?:\/\/\S+$/u.test(address)) return { url: address };
  return day === undefined ? { text } : { text, publishedAt: day };
}

/** Article, claims and quiz at once, and whether the story asks for care; nothing is stored. */
export async function preview(given: Given): Promise<{ work: Work; isSensitive: boolean }> {
  const { article, claims, quiz } = await callApi<{
    article: Article;
    claims: Claim[];
    quiz: { items: Item[]; sensitive?: readonly string[] };
  }>('POST', '/v1/preview', { body: storyBody(given) });
  return {
    work: { article, claims, items: quiz.items, quiz: null },
    isSensitive: quiz.items.length === 0 && (quiz.sensitive ?? []).length > 0,
  };
}

/** How the one article of a job fares. */
interface JobItem {
  readonly state: 'waiting' | 'done' | 'failed';
  readonly articleId: string | null;
  readonly code: string | null;
  readonly detail: string | null;
}

async function finished(jobId: string, key: string): Promise<string> {
  for (;;) {
    const { items } = await callApi<{ items: JobItem[] }>('GET', `/v1/jobs/${jobId}`, { key });
    const [item] = items;
    if (item?.articleId) return item.articleId;
    if (item?.state === 'failed') throw new ApiProblem(item.code ?? 'other', item.detail ?? '');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** Stores the story; a long one is read by a job, and `onLong` is told. Gives the article's id. */
export async function storeStory(given: Given, key: string, onLong: () => void): Promise<string> {
  const answer = await callApi<{ article?: Article; jobId?: string }>('POST', '/v1/articles', {
    key,
    body: storyBody(given),
  });
  if (answer.article) return answer.article.id;
  onLong();
  return finished(answer.jobId ?? '', key);
}

/**
 * Makes a draft with questions kept aside; where none passes every rule it is empty, for the editor's own.
 * Throws ApiProblem `sensitive-story`.
 */
export async function makeQuiz(articleId: string, key: string, sensitive: boolean): Promise<string> {
  const make = (items: number, spares: number) =>
    callApi<{ id: string }>('POST', '/v1/quizzes', {
      key,
      body: { articleIds: [articleId], items, spares, ...(sensitive ? { sensitive } : {}) },
    });
  try {
    return (await make(ITEMS, SPARES)).id;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'no-questions') throw error;
    return (await make(0, 0)).id;
  }
}

/** The newest quiz about a story that was not withdrawn; null where there is none. */
export async function findQuizOf(articleId: string, key: string): Promise<string | null> {
  const path = `/v1/quizzes?articleId=${articleId}`;
  const { quizzes } = await callApi<{ quizzes: { id: string; status: string }[] }>('GET', path, { key });
  return quizzes.find(({ status }) => status !== 'withdrawn')?.id ?? null;
}

/** A stored story with its claims, without a quiz. */
export async function openArticle(articleId: string, key: string): Promise<Work> {
  const [article, { claims }] = await Promise.all([
    callApi<Article>('GET', `/v1/articles/${articleId}`, { key }),
    callApi<{ claims: Claim[] }>('GET', `/v1/articles/${articleId}/claims`, { key }),
  ]);
  const standing = claims.filter(({ status }) => status !== 'withdrawn' && status !== 'superseded');
  return { article, claims: standing, items: [], quiz: null };
}

/** A stored quiz with its story and claims. */
export async function openQuiz(quizId: string, key: string): Promise<Work> {
  const quiz = await callApi<Quiz>('GET', `/v1/quizzes/${quizId}/edit`, { key });
  const work = await openArticle(quiz.articleIds[0] ?? '', key);
  return { ...work, quiz, items: quiz.items };
}

/** Changes a quiz and gives it as it is then. */
export function changeQuiz(
  quizId: string,
  key: string,
  change: { title?: string; status?: Quiz['status']; items?: readonly ItemEdit[] },
): Promise<Quiz> {
  return callApi<Quiz>('PATCH', `/v1/quizzes/${quizId}`, { key, body: change });
}

export interface Check {
  readonly rule: string;
  readonly verdict: 'pass' | 'flag' | 'reject';
  readonly detail?: string;
}

/** What the rules say of an item as it stands in the editor. */
export async function lint(
  item: Pick<Item, 'lang' | 'stem' | 'options' | 'key' | 'kind' | 'evidence'>,
  text: string,
  wordsIn: string,
): Promise<{ passes: boolean; checks: Check[] }> {
  const { items } = await callApi<{ items: { passes: boolean; checks: Check[] }[] }>(
    'POST',
    '/v1/quizzes/lint',
    { body: { items: [item], text, wordsIn } },
  );
  return items[0] ?? { passes: true, checks: [] };
}

/** Further false options for an item. */
export async function otherOptions(quizId: string, itemId: string, key: string) {
  const { options } = await callApi<{ options: { text: string; why: string }[] }>(
    'POST',
    `/v1/quizzes/${quizId}/items/${itemId}/options`,
    { key, body: {} },
  );
  return options;
}

/** Enters a correction of the story. */
export function correctStory(articleId: string, { text, day }: Given, key: string) {
  return callApi<{ kept: number; added: number; fallen: number }>('PUT', `/v1/articles/${articleId}`, {
    key,
    body: { text, ...(day ? { publishedAt: day } : {}) },
  });
}
