/**
 * Speed of the engine in workerd, through miniflare. Run: npm run bench [-- ARTICLE]
 * Warm: the time of many passes in one request less that of none, a pass. Cold: the first request of a fresh
 * isolate less the same for a Worker that does nothing with it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';

const WARM_PASSES = 100;
const WARM_RUNS = 15;
const COLD_RUNS = 7;
const text = readFileSync(process.argv[2] ?? 'tests/fixtures/articles/hi/sample.txt', 'utf8');

const bundled = await build({
  entryPoints: ['tests/bench/engine-worker.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  target: 'es2024',
});
const script = bundled.outputFiles[0]?.text ?? '';

function open(): Miniflare {
  return new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: 'bench',
          compatibilityDate: '2026-10-20',
          manifest: {
            mainModule: 'worker.js',
            modulesRoot: '/',
            modules: { 'worker.js': { type: 'esm', contents: script } },
          },
        },
      },
    ],
  });
}

async function time(worker: Miniflare, pass: string, times: number): Promise<number> {
  const start = performance.now();
  const response = await worker.dispatchFetch(`http://bench/${pass}?times=${times}`, {
    method: 'POST',
    body: text,
  });
  await response.text();
  return performance.now() - start;
}

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}

async function warm(worker: Miniflare, pass: string): Promise<Spread> {
  const values: number[] = [];
  for (let i = 0; i < WARM_RUNS; i++) {
    const empty = await time(worker, 'none', WARM_PASSES);
    values.push(Math.max(0, (await time(worker, pass, WARM_PASSES)) - empty) / WARM_PASSES);
  }
  return spread(values);
}

async function cold(): Promise<Spread> {
  const values: number[] = [];
  for (let i = 0; i < COLD_RUNS; i++) {
    const idle = open();
    await idle.ready;
    const empty = await time(idle, 'none', 1);
    await idle.dispose();
    const fresh = open();
    await fresh.ready;
    values.push((await time(fresh, 'quiz', 1)) - empty);
    await fresh.dispose();
  }
  return spread(values);
}

const show = ({ min, median, max }: Spread) =>
  `${median.toFixed(2)} ms (${min.toFixed(2)} to ${max.toFixed(2)})`;
const worker = open();
await worker.ready;
for (const pass of ['tokens', 'claims', 'quiz']) await time(worker, pass, WARM_PASSES);
const tokens = await warm(worker, 'tokens');
const claims = await warm(worker, 'claims');
const quiz = await warm(worker, 'quiz');
await worker.dispose();
const first = await cold();

process.stdout.write(`article of ${text.length} characters, in workerd, median of ${WARM_RUNS} runs of ${WARM_PASSES} passes
bare tokenizer, warm          ${show(tokens)}
article → claims, warm        ${show(claims)}
article → claims → quiz, warm ${show(quiz)}  ${(quiz.median / tokens.median).toFixed(1)} times the tokenizer
first call, fresh isolate     ${show(first)}  median of ${COLD_RUNS}
`);
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/bench.json',
  JSON.stringify({ characters: text.length, tokens, claims, quiz, first }, null, 1),
);
