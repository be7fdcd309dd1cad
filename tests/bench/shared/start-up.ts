import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { busyOf, type Profile } from './inspector.ts';
import { root } from './worker.ts';

const run = promisify(execFile);
const WRANGLER = `${root}node_modules/wrangler/bin/wrangler.js`;

/**
 * The time that the Worker's module scope takes in a fresh isolate, in milliseconds on its processor: V8's profile
 * that `wrangler check startup` writes, of what would be deployed. Throws where wrangler fails.
 */
export async function startUp(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'start-up-'));
  try {
    const file = join(folder, 'start-up.cpuprofile');
    await run(process.execPath, [WRANGLER, 'check', 'startup', '--outfile', file], { cwd: root });
    return busyOf(JSON.parse(await readFile(file, 'utf8')) as Profile).total;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
