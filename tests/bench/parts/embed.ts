import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { LOADS, weightOf } from '../../../src/cli/weights.ts';
import type { Figure } from '../shared/figures.ts';
import type { Part } from '../shared/part.ts';
import { bundleOf, root } from '../shared/worker.ts';

const KIB = 1024;

/** What a browser loads, and the Worker, once they are compressed; built anew. */
export const embed: Part = async () => {
  const built = spawnSync(process.execPath, [`${root}src/cli/build.ts`], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const size = (name: string, bytes: number): Figure => ({
    name: `embed: ${name}, gzip`,
    unit: 'KiB',
    better: 'less',
    values: [bytes / KIB],
  });
  const loads = (Object.keys(LOADS) as (keyof typeof LOADS)[]).map((load) =>
    size(load, weightOf(root, load)),
  );
  return [...loads, size('the Worker', gzipSync(await bundleOf('src/index.ts')).length)];
};
