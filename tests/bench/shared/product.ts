import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { newKey, ownerSql } from '../../../src/cli/owner-sql.ts';
import type { ApiRequest } from '../http/world.ts';
import { storiesOf } from './stories.ts';
import { type OpenWorker, openWorker, root } from './worker.ts';

/** The whole Worker in workerd with its bindings, on a database of their own, with one owner. */
export interface BenchProduct extends OpenWorker {
  readonly key: string;
}

/** The Worker itself with doors for measuring beside its routes. */
export const ENTRY = 'tests/bench/workers/product.ts';

/** Where a Worker keeps its data, and the key of the owner who is there already, if one is. */
export interface Kept {
  readonly folder: string;
  readonly key?: string;
}

/**
 * Starts the Worker with its bindings, migrations and one owner, on data that is kept or else in memory. Nothing
 * outside is reached.
 */
export async function openProduct(kept?: Kept): Promise<BenchProduct> {
  const limit = { namespace_id: '1', simple: { limit: 1_000_000, period: 60 as const } };
  const worker = await openWorker(
    'praman',
    ENTRY,
    {
      d1Databases: { DB: 'praman' },
      durableObjects: { ROOMS: { className: 'DrillRoom', useSQLite: true } },
      queueProducers: { WORK: 'praman-work' },
      queueConsumers: { 'praman-work': { maxBatchSize: 10, maxBatchTimeout: 1, maxRetries: 1 } },
      ratelimits: { PREVIEW_LIMIT: limit, KEY_LIMIT: { ...limit, namespace_id: '2' } },
      bindings: { SALT: 'bench', DEV_KEY: '' },
      outboundService: () => new Response('', { status: 503 }) as never,
    },
    kept?.folder,
  );
  if (kept?.key) return { ...worker, key: kept.key };
  const db = await worker.flare.getD1Database('DB');
  for (const { queries } of await readD1Migrations(`${root}src/store/migrations`))
    await db.batch(queries.map((query) => db.prepare(query)));
  const key = newKey();
  for (const statement of ownerSql('own_bench', 'bench', key).split(/(?<=\);) /u))
    await db.prepare(statement).run();
  return { ...worker, key };
}

/** A request of the owner, as fetch takes it. */
export function signed({ key }: BenchProduct, { method, body, headers = {} }: ApiRequest): RequestInit {
  return {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}

/** Calls the API as the owner. Throws where it does not succeed. */
export async function callApi<T>(
  product: BenchProduct,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const request = { method, path, ...(body === undefined ? {} : { body }) };
  const response = await fetch(`${product.base}${path}`, signed(product, request));
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (response.status === 204 ? null : await response.json()) as T;
}

/** As many stories as a drill may be made from. */
const DRILL_STORIES = 10;

/** A live drill of so many questions from our own Hindi stories. Throws where they do not give as many. */
export async function openDrill(
  product: BenchProduct,
  items: number,
): Promise<{ pin: string; hostToken: string }> {
  const articleIds: string[] = [];
  for (const text of storiesOf('hi').slice(0, DRILL_STORIES)) {
    const { article } = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', { text });
    articleIds.push(article.id);
  }
  const made = await callApi<{ pin: string; hostToken: string; questions: number }>(
    product,
    'POST',
    '/v1/drills',
    { source: { articleIds }, items, leaderboard: true, autoReveal: true },
  );
  if (made.questions !== items) throw new Error(`the stories gave ${made.questions} of ${items} questions`);
  return made;
}
