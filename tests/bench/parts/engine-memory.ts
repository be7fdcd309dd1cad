import { spawnSync } from 'node:child_process';
import type { Figure } from '../shared/figures.ts';
import { memoryOf } from '../shared/process.ts';
import { textOf } from '../shared/stories.ts';
import { type OpenWorker, root } from '../shared/worker.ts';

const MIB = 1024 * 1024;
const LONGEST = 100_000;
const PASSES = 100;
/** Heaps that are tried for the longest text, in MiB; a Worker has 128. */
const HEAPS = [64, 72, 80, 88, 96, 104, 112, 120, 128];

const size = (name: string, mib: number): Figure => ({
  name: `engine: ${name}`,
  unit: 'MiB',
  better: 'less',
  values: [mib],
});

/** Whether a process with a heap of so many MiB reads the longest text. */
function fits(lang: string, heap: number): boolean {
  const run = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      '--max-semi-space-size=4',
      `${root}tests/bench/shared/read-once.ts`,
      lang,
      String(LONGEST),
    ],
    { cwd: root },
  );
  return run.status === 0;
}

async function pass(worker: OpenWorker, text: string, times: number): Promise<void> {
  const address = `${worker.base}/bench/pass/quiz?times=${times}`;
  await (await fetch(address, { method: 'POST', body: text })).arrayBuffer();
}

/** Memory: the heap at rest, what passes leave in it, and the smallest heap in which the longest text is read. */
export async function memory(worker: OpenWorker): Promise<Figure[]> {
  const inspector = await worker.inspect();
  const rest = await inspector.heap();
  await pass(worker, textOf('hi', 2500), PASSES);
  const left = Math.max(0, (await inspector.heap()) - rest);
  inspector.close();
  const smallest = (['hi', 'en'] as const).flatMap((lang) => {
    const heap = HEAPS.find((one) => fits(lang, one));
    return heap ? [size(`${lang} ${LONGEST}, the smallest heap that reads it (Node)`, heap)] : [];
  });
  return [
    size('heap at rest', rest / MIB),
    size(`heap left by ${PASSES} passes`, left / MIB),
    ...smallest,
    ...(worker.pid === null ? [] : [size('memory of the process', memoryOf(worker.pid) / 1024)]),
  ];
}
