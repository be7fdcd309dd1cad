import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { type Figure, median, quantile } from '../shared/figures.ts';
import type { Part, PartOptions } from '../shared/part.ts';
import { type OpenWorker, openWorker, root } from '../shared/worker.ts';

const SIZES = [1000, 100_000, 1_000_000];
const QUICK_SIZES = [1000, 50_000];
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
/** Queries of each kind, and samples of each query. */
const EACH = 20;
const QUICK_EACH = 8;
const TIMES = 4;
/** Claims that are loaded with one request. */
const STEP = 10_000;
const OWNERS = 50;

async function ask(worker: OpenWorker, path: string, body?: string): Promise<string> {
  const response = await fetch(`${worker.base}${path}`, body ? { method: 'POST', body } : {});
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
  return text;
}

async function filled(size: number, options: PartOptions): Promise<OpenWorker> {
  const worker = await openWorker('store', 'tests/bench/workers/store.ts', { d1Databases: { DB: 'bench' } });
  const migrations = (await readD1Migrations(`${root}src/store/migrations`)).flatMap(
    ({ queries }) => queries,
  );
  const owners = Array.from(
    { length: OWNERS },
    (_, n) => `INSERT INTO owners (id, name, created_at) VALUES ('own_${n}', 'owner', '2026')`,
  );
  await ask(worker, '/sql', JSON.stringify([...migrations, ...owners]));
  for (let from = 0; from < size; from += STEP) {
    await ask(worker, `/load?from=${from}&count=${Math.min(STEP, size - from)}&of=${size}`);
    options.say(`${size} claims: ${Math.min(size, from + STEP)} loaded`);
  }
  return worker;
}

interface Measured {
  readonly found: number;
  readonly rows: number;
  readonly through: readonly number[];
  readonly alone: readonly number[];
}

const millisecond = { unit: 'ms', better: 'less' } as const;

/** A query through the store, as its bare statements, and the rows that it reads at most. */
function figuresOf(name: string, measured: readonly Measured[]): Figure[] {
  const through = measured.flatMap((one) => one.through);
  const alone = measured.flatMap((one) => one.alone);
  const rows = Math.max(...measured.map((one) => one.rows));
  return [
    { name: `${name}, bare statements`, ...millisecond, values: alone },
    { name, ...millisecond, values: through, yardstick: `${name}, bare statements` },
    { name: `${name}, rows read at most`, unit: 'rows', better: 'less', values: [rows] },
  ];
}

async function measure(size: number, options: PartOptions): Promise<Figure[]> {
  const worker = await filled(size, options);
  const each = options.quick ? QUICK_EACH : EACH;
  const all: Measured[] = [];
  const figures: Figure[] = [];
  try {
    for (const kind of KINDS) {
      options.say(`${size} claims: ${kind}`);
      const path = `/measure?of=${size}&each=${each}&times=${TIMES}&kind=${encodeURIComponent(kind)}`;
      const measured = JSON.parse(await ask(worker, path)) as Measured[];
      all.push(...measured);
      figures.push(...figuresOf(`store: ${size} claims, ${kind}`, measured));
    }
  } finally {
    await worker.stop();
  }
  const through = all.flatMap((one) => one.through);
  // Pair by pair: a sample and the bare statements beside it had the same machine.
  const ratios = all.flatMap((one) => one.through.map((time, i) => time / (one.alone[i] || time)));
  const added = median(ratios) - 1;
  return [
    ...figures,
    ...figuresOf(`store: ${size} claims, all kinds`, all),
    {
      name: `store: ${size} claims, all kinds, the slowest in a hundred`,
      ...millisecond,
      values: [quantile(through, 0.99)],
    },
    {
      name: `store: ${size} claims, added to the bare statements`,
      unit: '%',
      better: 'less',
      values: [added * 100],
    },
  ];
}

/** Search over claims with the word frequencies of a language, through the product's own tables and triggers. */
export const store: Part = async (options) => {
  const sizes = options.sizes.length > 0 ? options.sizes : options.quick ? QUICK_SIZES : SIZES;
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measure(size, options)));
  return figures;
};
