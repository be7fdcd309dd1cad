import { readFileSync } from 'node:fs';
import type { Figure } from '../shared/figures.ts';
import type { Part, PartOptions } from '../shared/part.ts';
import { cpuOf } from '../shared/process.ts';
import { openProduct } from '../shared/product.ts';
import { startUp } from '../shared/start-up.ts';
import { textOf } from '../shared/stories.ts';
import { type OpenWorker, openWorker } from '../shared/worker.ts';
import { memory } from './engine-memory.ts';

const LENGTHS = [500, 1000, 2500, 5000, 10_000, 30_000, 100_000];
const QUICK_LENGTHS = [500, 2500, 100_000];
/** Milliseconds that one sample takes: what is shorter is run more often. */
const SAMPLE = 150;
const MOST_TIMES = 400;
const RIVALS = ['wink', 'compromise'] as const;
const OWN = ['split', 'segmenter', 'tokens', 'claims', 'quiz'] as const;
/** What everything else is told against. */
const YARDSTICK = 'segmenter';

interface Text {
  readonly name: string;
  readonly lang: 'hi' | 'en';
  readonly text: string;
}

interface Sample {
  readonly wall: number;
  /** Null where the machine does not tell. */
  readonly cpu: number | null;
}

async function run(worker: OpenWorker, pass: string, text: string, times: number): Promise<Sample> {
  const before = worker.pid === null ? 0 : cpuOf(worker.pid);
  const start = performance.now();
  const response = await fetch(`${worker.base}/bench/pass/${pass}?times=${times}`, {
    method: 'POST',
    body: text,
  });
  const answer = await response.text();
  const wall = performance.now() - start;
  if (!response.ok) throw new Error(`${pass}: ${response.status} ${answer}`);
  return { wall, cpu: worker.pid === null ? null : cpuOf(worker.pid) - before };
}

/** One sample: the time of many passes in one request less that of none, a pass. */
async function sampled(worker: OpenWorker, pass: string, text: string, times: number): Promise<Sample> {
  const empty = await run(worker, 'none', text, 1);
  const full = await run(worker, pass, text, times);
  const less = (a: number, b: number) => Math.max(a - b, 0) / times;
  return {
    wall: less(full.wall, empty.wall),
    cpu: full.cpu === null || empty.cpu === null ? null : less(full.cpu, empty.cpu),
  };
}

/** How often a pass is run in one sample, from a first try, which warms it up too. */
async function timesOf(worker: OpenWorker, pass: string, text: string): Promise<number> {
  await run(worker, pass, text, 2);
  const { wall } = await run(worker, pass, text, 3);
  return Math.max(1, Math.min(MOST_TIMES, Math.round((SAMPLE * 3) / wall)));
}

interface Task {
  readonly worker: OpenWorker;
  readonly pass: string;
}

const millisecond = { unit: 'ms', better: 'less' } as const;

/** Warm: one sample of each pass by turns, so that what else the machine does falls on all alike. */
async function warm(
  tasks: readonly Task[],
  { name, text }: Text,
  rounds: number,
  options: PartOptions,
): Promise<Figure[]> {
  const times = new Map<string, number>();
  for (const { worker, pass } of tasks) times.set(pass, await timesOf(worker, pass, text));
  const walls = new Map<string, number[]>(tasks.map(({ pass }) => [pass, []]));
  const cpus = new Map<string, number[]>(tasks.map(({ pass }) => [pass, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const { worker, pass } of tasks) {
      const { wall, cpu } = await sampled(worker, pass, text, times.get(pass) ?? 1);
      walls.get(pass)?.push(wall);
      if (cpu !== null) cpus.get(pass)?.push(cpu);
    }
    options.say(`${name}: round ${round} of ${rounds}`);
  }
  const named = (pass: string) => `engine: ${name}, ${pass}`;
  return tasks.flatMap(({ pass }) => {
    const yardstick = pass === YARDSTICK ? {} : { yardstick: named(YARDSTICK) };
    const wall: Figure = { name: named(pass), ...millisecond, ...yardstick, values: walls.get(pass) ?? [] };
    const cpu = cpus.get(pass) ?? [];
    const isOurs = pass === 'claims' || pass === 'quiz';
    return isOurs && cpu.length > 0
      ? [wall, { name: `${named(pass)}, processor`, ...millisecond, values: cpu }]
      : [wall];
  });
}

/** Cold: the first pass of a fresh isolate, beside one over nothing; and what its module scope takes. */
async function cold(texts: readonly Text[], rounds: number, options: PartOptions): Promise<Figure[]> {
  const starts: number[] = [];
  const firsts = new Map<string, number[]>(texts.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    starts.push(await startUp());
    for (const { name, text } of texts) {
      const fresh = await openProduct();
      await run(fresh, 'none', text, 1);
      const none = await run(fresh, 'none', text, 1);
      firsts.get(name)?.push(Math.max(0, (await run(fresh, 'quiz', text, 1)).wall - none.wall));
      await fresh.stop();
    }
    options.say(`cold: round ${round} of ${rounds}`);
  }
  return [
    ...[...firsts].map(([name, values]) => ({
      name: `engine: ${name}, quiz, first pass of a fresh isolate`,
      ...millisecond,
      values,
    })),
    { name: 'engine: start-up of a fresh isolate, processor', ...millisecond, values: starts },
  ];
}

function textsOf({ quick, article, sizes }: PartOptions): Text[] {
  const lengths = sizes.length > 0 ? sizes : quick ? QUICK_LENGTHS : LENGTHS;
  const own = lengths.flatMap((length) =>
    (['hi', 'en'] as const).map((lang) => ({
      name: `${lang} ${length}`,
      lang,
      text: textOf(lang, length),
    })),
  );
  if (article === undefined) return own;
  const text = readFileSync(article, 'utf8');
  const lang = /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en';
  return [...own, { name: `${article.split('/').at(-1)}`, lang, text }];
}

/** The engine in the built Worker, warm and cold, with its memory; against bare tokenizers and other libraries. */
export const engine: Part = async (options) => {
  const rounds = options.quick ? 5 : 11;
  const texts = textsOf(options);
  const [product, others] = [
    await openProduct(),
    await openWorker('rivals', 'tests/bench/workers/rivals.ts'),
  ];
  const figures: Figure[] = [];
  try {
    for (const one of texts) {
      const rivals = one.lang === 'en' ? RIVALS.map((pass) => ({ worker: others, pass })) : [];
      const tasks = [...OWN.map((pass) => ({ worker: product, pass })), ...rivals];
      figures.push(...(await warm(tasks, one, rounds, options)));
    }
    options.say('memory');
    figures.push(...(await memory(product)));
  } finally {
    await product.stop();
    await others.stop();
  }
  const usual = texts.filter(({ text }) => text.length > 1500 && text.length < 4000);
  figures.push(...(await cold(usual, options.quick ? 5 : 9, options)));
  return figures;
};
