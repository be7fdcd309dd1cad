import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { newKey, ownerSql } from '../../src/cli/owner-sql.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Stories of our own beside the sample: enough different matter for ten questions. */
const STORIES = [
  readFileSync(at('tests/fixtures/articles/hi/sample.txt'), 'utf8'),
  'लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए। कंपनी ने पुल को लखनऊ में तीन वर्ष में बनाया।',
  'पटना, 14 मार्च (एजेंसी)। मुख्यमंत्री नीतीश कुमार ने शुक्रवार को पटना में नए अस्पताल का शिलान्यास किया। नीतीश कुमार ने अस्पताल के लिए 180 करोड़ रुपये दिए।',
];

/** The whole Worker in workerd, on a database of its own in memory. */
export interface BenchProduct {
  readonly base: string;
  readonly key: string;
  stop(): Promise<void>;
}

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [at('src/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** Starts the Worker with its bindings, migrations and one owner. */
export async function openProduct(): Promise<BenchProduct> {
  const limit = { namespace_id: '1', simple: { limit: 1_000_000, period: 60 as const } };
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: 'praman',
      modules: true,
      script: await bundle(),
      compatibilityDate: '2026-10-20',
      d1Databases: { DB: 'praman' },
      durableObjects: { ROOMS: { className: 'DrillRoom', useSQLite: true } },
      ratelimits: { PREVIEW_LIMIT: limit, KEY_LIMIT: { ...limit, namespace_id: '2' } },
      bindings: { SALT: 'bench', DEV_KEY: '' },
    }),
  );
  const base = (await worker.ready).origin;
  const db = await worker.getD1Database('DB');
  for (const { queries } of await readD1Migrations(at('src/store/migrations')))
    await db.batch(queries.map((query) => db.prepare(query)));
  const key = newKey();
  for (const statement of ownerSql('own_bench', 'bench', key).split(/(?<=\);) /u))
    await db.prepare(statement).run();
  return { base, key, stop: () => worker.dispose() };
}

/** Calls the API as the owner. Throws where it does not succeed. */
export async function callApi<T>(
  { base, key }: BenchProduct,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** A live drill of so many questions from the stories. Throws where they do not give as many. */
export async function openDrill(
  product: BenchProduct,
  items: number,
): Promise<{ pin: string; hostToken: string }> {
  const articleIds: string[] = [];
  for (const text of STORIES) {
    const { article } = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', { text });
    articleIds.push(article.id);
  }
  const made = await callApi<{ pin: string; hostToken: string; questions: number }>(
    product,
    'POST',
    '/v1/drills',
    {
      source: { articleIds },
      items,
      leaderboard: true,
      autoReveal: true,
    },
  );
  if (made.questions !== items) throw new Error(`the stories gave ${made.questions} of ${items} questions`);
  return made;
}
