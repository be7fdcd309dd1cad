/**
 * Speed of the claim store in workerd, through miniflare. Run: npm run bench:store [-- 1000 100000 1000000]
 * For each size a database is made, claims with realistic word frequencies are loaded through the product's own
 * tables and triggers, and queries of each kind are timed through the store and as the bare statements.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 100_000, 1_000_000];
const KINDS = [
  'rare',
  'name',
  'latin name',
  'common',
  'common and rare',
  'two common',
  'common, small publisher',
  'common, a month',
  'entity',
  'no words, language',
];
const EACH = 20;
const TIMES = 3;
const STEP = 10_000;

const bundled = await build({
  entryPoints: ['tests/bench/store-worker.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  target: 'es2024',
});
const script = bundled.outputFiles[0]?.text ?? '';

async function open(): Promise<Miniflare> {
  const worker = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: 'bench',
          compatibilityDate: '2026-10-20',
          env: { DB: { type: 'd1', id: 'bench' } },
          manifest: {
            mainModule: 'worker.js',
            modulesRoot: '/',
            modules: { 'worker.js': { type: 'esm', contents: script } },
          },
        },
      },
    ],
  });
  await worker.ready;
  return worker;
}

async function ask(worker: Miniflare, path: string, body?: string): Promise<string> {
  const response = await worker.dispatchFetch(`http://bench${path}`, body ? { method: 'POST', body } : {});
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
  return text;
}

const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

interface Measured {
  readonly found: number;
  readonly rows: number;
  readonly through: number[];
  readonly alone: number[];
}

function summary(size: number, kind: string, measured: readonly Measured[]) {
  const through = measured.flatMap((one) => one.through);
  const alone = measured.flatMap((one) => one.alone);
  return {
    size,
    kind,
    p50: at(through, 0.5),
    p99: at(through, 0.99),
    bareP50: at(alone, 0.5),
    added: at(through, 0.5) / at(alone, 0.5) - 1,
    mostRows: Math.max(...measured.map((one) => one.rows)),
    medianFound: at(
      measured.map((one) => one.found),
      0.5,
    ),
    all: through,
    allAlone: alone,
  };
}

const migrations = (await readD1Migrations('src/store/migrations')).flatMap(({ queries }) => queries);
const rows: ReturnType<typeof summary>[] = [];
for (const size of sizes) {
  const worker = await open();
  await ask(
    worker,
    '/sql',
    JSON.stringify([
      ...migrations,
      ...Array.from(
        { length: 50 },
        (_, i) => `INSERT INTO owners (id, name, created_at) VALUES ('own_${i}', 'owner', '2026')`,
      ),
    ]),
  );
  const start = performance.now();
  for (let from = 0; from < size; from += STEP) {
    await ask(worker, `/load?from=${from}&count=${Math.min(STEP, size - from)}&of=${size}`);
    process.stderr.write(
      `\r${size} claims: ${Math.min(size, from + STEP)} loaded, ${Math.round((performance.now() - start) / 1000)} s`,
    );
  }
  process.stderr.write('\n');
  for (const kind of KINDS) {
    process.stderr.write(`${size} claims: ${kind}\n`);
    const path = `/measure?of=${size}&each=${EACH}&times=${TIMES}&kind=${encodeURIComponent(kind)}`;
    rows.push(summary(size, kind, JSON.parse(await ask(worker, path)) as Measured[]));
  }
  await worker.dispose();
}

const cell = (value: number) => value.toFixed(2).padStart(8);
process.stdout.write(
  '    claims  query                       p50 ms   p99 ms  bare p50  added  most rows  found (median)\n',
);
for (const row of rows)
  process.stdout.write(
    `${String(row.size).padStart(10)}  ${row.kind.padEnd(25)} ${cell(row.p50)} ${cell(row.p99)}  ${cell(row.bareP50)} ${String(Math.round(row.added * 100)).padStart(5)} %  ${String(row.mostRows).padStart(9)}  ${row.medianFound}\n`,
  );
const totals = sizes.map((size) => {
  const own = rows.filter((row) => row.size === size);
  const through = own.flatMap((row) => row.all);
  const alone = own.flatMap((row) => row.allAlone);
  return {
    size,
    p50: at(through, 0.5),
    p99: at(through, 0.99),
    added: at(through, 0.5) / at(alone, 0.5) - 1,
    mostRows: Math.max(...own.map((row) => row.mostRows)),
  };
});
for (const total of totals)
  process.stdout.write(
    `${String(total.size).padStart(10)}  all queries               ${cell(total.p50)} ${cell(total.p99)}            ${String(Math.round(total.added * 100)).padStart(5)} %  ${String(total.mostRows).padStart(9)}\n`,
  );
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/bench-store.json',
  JSON.stringify({ totals, kinds: rows.map(({ all, allAlone, ...row }) => row) }, null, 1),
);
