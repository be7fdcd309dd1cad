/**
 * Requests a second of the main routes on the built Worker in workerd, through miniflare, against an empty Hono
 * route and a bare Cache API route in the same run. Run: npm run bench:http [-- --compare FILE]
 * Median of several rounds with the spread; figures go to dist/bench-http.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { callApi, openProduct } from './room-product.ts';

const ROUNDS = 3;
/** Requests of a round: one for each of many readers, a hundred of few. */
const requestsOf = (atOnce: number) => Math.max(100, atOnce);
const READERS = 500;
const FEW = 8;
const STORY =
  'लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।';

interface Figure {
  /** Requests a second. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Requests a second with so many at once. Throws where one fails. */
async function round(make: () => Promise<Response>, atOnce: number): Promise<number> {
  const requests = requestsOf(atOnce);
  let left = requests;
  const start = performance.now();
  const reader = async () => {
    while (left-- > 0) {
      const response = await make();
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return (requests * 1000) / (performance.now() - start);
}

function figureOf(rates: readonly number[]): Figure {
  const sorted = [...rates].sort((a, b) => a - b);
  const at = (place: number) => Math.round(sorted[place] ?? 0);
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

async function openBare(): Promise<Miniflare> {
  const built = await build({
    entryPoints: ['tests/bench/http-bare.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const script = built.outputFiles[0]?.text ?? '';
  return new Miniflare(
    convertV4MiniflareOptions({ name: 'bare', modules: true, script, compatibilityDate: '2026-10-20' }),
  );
}

const product = await openProduct();
const bare = await openBare();
const bareBase = (await bare.ready).origin;
const { article } = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', {
  text: STORY,
});
const quiz = await callApi<{ id: string }>(product, 'POST', '/v1/quizzes', {
  articleIds: [article.id],
  items: 3,
});
await callApi(product, 'PATCH', `/v1/quizzes/${quiz.id}`, { status: 'published' });

const signed = { authorization: `Bearer ${product.key}`, 'content-type': 'application/json' };
const get = (path: string, headers = {}) =>
  [() => fetch(`${product.base}${path}`, { headers }), FEW] as const;
const post = (path: string, body: object) =>
  [
    () => fetch(`${product.base}${path}`, { method: 'POST', headers: signed, body: JSON.stringify(body) }),
    FEW,
  ] as const;

const READ_QUIZ = `published quiz, ${READERS} readers`;
const READ_CACHE = `bare Cache API route, ${READERS} readers`;
const tasks: Readonly<Record<string, readonly [make: () => Promise<Response>, atOnce: number]>> = {
  'empty Hono route': [() => fetch(`${bareBase}/empty`), FEW],
  [READ_CACHE]: [() => fetch(`${bareBase}/cached`), READERS],
  [READ_QUIZ]: [() => fetch(`${product.base}/v1/quizzes/${quiz.id}`), READERS],
  'GET /health': get('/health'),
  'GET /embed/q/{id}': get(`/embed/q/${quiz.id}`),
  'GET /v1/quizzes/{id}': get(`/v1/quizzes/${quiz.id}`),
  'GET /v1/articles/{id}/claims': get(`/v1/articles/${article.id}/claims`),
  'GET /v1/claims?q=': get(`/v1/claims?q=${encodeURIComponent('पुल')}`),
  'GET /v1/articles': get('/v1/articles', signed),
  'POST /v1/preview': post('/v1/preview', { text: STORY, items: 3 }),
  'POST /v1/check': post('/v1/check', { statement: 'योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।' }),
};

const rates = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
try {
  // One round of each by turns, so that what else the machine does falls on all alike; the first one warms up.
  for (let n = 0; n <= ROUNDS; n++) {
    for (const [name, [make, atOnce]] of Object.entries(tasks)) {
      const rate = await round(make, atOnce);
      if (n > 0) rates.get(name)?.push(rate);
    }
    process.stderr.write(`\rround ${n} of ${ROUNDS}`);
  }
} finally {
  await product.stop();
  await bare.dispose();
}

const figures: Record<string, Figure> = {};
for (const [name, all] of rates) figures[name] = figureOf(all);
const empty = figures['empty Hono route']?.median ?? 1;
const at = process.argv.indexOf('--compare');
const file = at < 0 ? undefined : process.argv[at + 1];
const earlier = file
  ? (JSON.parse(readFileSync(file, 'utf8')) as { figures: Record<string, Figure> }).figures
  : {};

/** A change is one only where the spreads do not touch. */
function compared(now: Figure, before: Figure | undefined): string {
  if (!before) return '';
  const change = `${(((now.median - before.median) / before.median) * 100).toFixed(0)} %`;
  return now.least > before.most || now.most < before.least
    ? `; changed by ${change}`
    : `; noise (${change})`;
}

process.stderr.write('\n');
for (const [name, figure] of Object.entries(figures))
  process.stdout.write(
    `${name}: ${figure.median}/s (${figure.least} to ${figure.most}), ${((figure.median / empty) * 100).toFixed(0)} % of an empty route${compared(figure, earlier[name])}\n`,
  );
const share = (figures[READ_QUIZ]?.median ?? 0) / (figures[READ_CACHE]?.median ?? 1);
process.stdout.write(
  `published quiz against a bare Cache API route: ${(share * 100).toFixed(0)} % (goal 80 %)\n`,
);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/bench-http.json', `${JSON.stringify({ share, figures }, null, 1)}\n`);
