import { expect } from 'vitest';
import { type BenchProduct, callApi, signed } from '../bench/shared/product.ts';

interface Write {
  readonly path: string;
  readonly body: unknown;
  /** The name by which the same request is known when it comes again. */
  readonly name: string;
}

/** What was asked of the Worker while it was still alive, and what it acknowledged. */
export interface Ledger {
  readonly asked: Write[];
  readonly answers: Map<string, unknown>;
  /** Answers of readers: how many were sent and how many acknowledged. */
  readonly plays: { quizId: string; itemId: string; optionId: string; sent: number; taken: number };
  /** Which of the ledgers it is, from 1: no two tell the same stories. */
  readonly run: number;
  ended: boolean;
}

let runs = 0;

export const newLedger = (): Ledger => {
  runs++;
  return {
    asked: [],
    answers: new Map(),
    plays: { quizId: '', itemId: '', optionId: '', sent: 0, taken: 0 },
    run: runs,
    ended: false,
  };
};

const storyOf = (n: number) =>
  `लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर ${n} करोड़ रुपये खर्च किए। कंपनी ने पुल को लखनऊ में तीन वर्ष में बनाया।`;

async function post(product: BenchProduct, { path, body, name }: Write): Promise<Response> {
  const request = { method: 'POST', path, body, headers: { 'idempotency-key': name } };
  return fetch(`${product.base}${path}`, signed(product, request));
}

/** One writer: one request after the other until the Worker is gone. */
async function write(product: BenchProduct, ledger: Ledger, next: (n: number) => Write): Promise<void> {
  for (let n = 0; !ledger.ended; n++) {
    const one = next(n);
    ledger.asked.push(one);
    const answer = await post(product, one)
      .then(async (response) => [response.status, (await response.json()) as unknown] as const)
      .catch(() => null);
    if (answer === null) return;
    expect([one.path, answer[0] < 300, answer]).toEqual([one.path, true, answer]);
    ledger.answers.set(one.name, answer[1]);
  }
}

/** A reader who answers the same question in one play after the other. */
async function play(product: BenchProduct, ledger: Ledger): Promise<void> {
  const { plays } = ledger;
  const send = async <T>(path: string, body: object): Promise<T | null> =>
    fetch(`${product.base}${path}`, signed(product, { method: 'POST', path, body }))
      .then((response) => (response.ok ? (response.json() as Promise<T>) : null))
      .catch(() => null);
  while (!ledger.ended) {
    const started = await send<{ play: string }>(`/v1/quizzes/${plays.quizId}/plays`, {});
    if (started === null) return;
    plays.sent++;
    const body = { itemId: plays.itemId, optionId: plays.optionId, play: started.play };
    // Sent twice, it counts once.
    const both = await Promise.all([0, 1].map(() => send(`/v1/quizzes/${plays.quizId}/answers`, body)));
    if (both.every((one) => one === null)) return;
    plays.taken++;
  }
}

/** Publishes a quiz of the ledger's own, for readers to answer. */
export async function publish(product: BenchProduct, { plays, run }: Ledger): Promise<void> {
  const { article } = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', {
    text: storyOf(run * 10_000),
    publishedAt: `20${10 + run}-03-13`,
  });
  const quiz = await callApi<{ id: string; items: { id: string; options: { id: string }[] }[] }>(
    product,
    'POST',
    '/v1/quizzes',
    { articleIds: [article.id], items: 3 },
  );
  await callApi(product, 'PATCH', `/v1/quizzes/${quiz.id}`, { status: 'published' });
  const [item] = quiz.items;
  Object.assign(plays, { quizId: quiz.id, itemId: item?.id ?? '', optionId: item?.options[0]?.id ?? '' });
}

/** Starts writers of stories and batches and a reader; resolves when the last of them found the Worker gone. */
export async function writers(product: BenchProduct, ledger: Ledger): Promise<void> {
  const { run } = ledger;
  const story = (by: number) => (n: number) => ({
    path: '/v1/articles',
    body: { text: storyOf(run * 10_000 + by * 1000 + n + 1) },
    name: `story ${run} ${by} ${n}`,
  });
  const batch = (n: number) => ({
    path: '/v1/articles:batch',
    body: [1, 2].map((by) => ({ text: storyOf(run * 10_000 + 5000 + 2 * n + by) })),
    name: `batch ${run} ${n}`,
  });
  await Promise.all([
    write(product, ledger, story(1)),
    write(product, ledger, story(2)),
    write(product, ledger, batch),
    play(product, ledger),
  ]);
}

/** How many writes were acknowledged so far. */
export const countOf = ({ answers, plays }: Ledger): number => answers.size + plays.taken;

/** Everything that was acknowledged is there as it was told. */
export async function expectAcknowledged(product: BenchProduct, ledger: Ledger): Promise<void> {
  for (const { name, path } of ledger.asked) {
    const answer = ledger.answers.get(name) as
      | { article?: { id: string; text: string }; claims?: { id: string }[]; jobId?: string }
      | undefined;
    if (answer?.article) {
      const { article, claims = [] } = answer;
      expect(await callApi(product, 'GET', `/v1/articles/${article.id}`)).toMatchObject({
        text: article.text,
      });
      const stored = await callApi<{ claims: { id: string }[] }>(
        product,
        'GET',
        `/v1/articles/${article.id}/claims`,
      );
      expect([path, stored.claims.map(({ id }) => id)]).toEqual([path, claims.map(({ id }) => id)]);
    }
    if (answer?.jobId)
      expect(await callApi(product, 'GET', `/v1/jobs/${answer.jobId}`)).toMatchObject({
        total: 2,
        failed: 0,
      });
  }
  const { quizId, itemId, sent, taken } = ledger.plays;
  const stats = await callApi<{ items: { itemId: string; answers: number }[] }>(
    product,
    'GET',
    `/v1/quizzes/${quizId}/stats`,
  );
  const counted = stats.items.find((item) => item.itemId === itemId)?.answers ?? 0;
  expect([taken <= counted, counted <= sent]).toEqual([true, true]);
}

/** Every request once more under its name: each succeeds, and none makes a second of what was there. */
export async function repeat(product: BenchProduct, ledger: Ledger): Promise<void> {
  for (const one of ledger.asked) {
    const response = await post(product, one);
    expect([one.name, response.ok]).toEqual([one.name, true]);
    const again = (await response.json()) as { article?: { id: string }; jobId?: string };
    const first = ledger.answers.get(one.name) as typeof again | undefined;
    if (first) expect([again.article?.id, again.jobId]).toEqual([first.article?.id, first.jobId]);
  }
}
