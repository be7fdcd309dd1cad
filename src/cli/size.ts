/** Dry-run deploy; fails when the Worker is larger than 3 MB gzip. Run: npm run check:size */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { weightOf } from './weights.ts';

const LIMIT = 3 * 1024 * 1024;
const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/worker');

rmSync(out, { recursive: true, force: true });
const done = spawnSync(
  process.execPath,
  [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--minify', '--outdir', out],
  { cwd: root, encoding: 'utf8' },
);
if (done.status !== 0) {
  process.stderr.write(`${done.stdout}${done.stderr}`);
  process.exit(1);
}
const files = readdirSync(out).filter((name) => name.endsWith('.js') || name.endsWith('.wasm'));
const bytes = files.map((name) => readFileSync(join(out, name)));
const plain = bytes.reduce((sum, file) => sum + file.length, 0);
const zipped = bytes.reduce((sum, file) => sum + gzipSync(file).length, 0);
process.stdout.write(
  `Worker: ${(plain / 1024).toFixed(0)} KiB, ${(zipped / 1024).toFixed(0)} KiB gzip (limit ${LIMIT / 1024} KiB)\n`,
);
const KIB = 1024;
const LIMITS = { 'embed.js': 8 * KIB, 'frame.js': 8 * KIB, "a player's phone": 46 * KIB } as const;
let isTooLarge = zipped > LIMIT;
for (const [name, limit] of Object.entries(LIMITS)) {
  const size = weightOf(root, name as keyof typeof LIMITS);
  isTooLarge ||= size > limit;
  process.stdout.write(`${name}: ${(size / KIB).toFixed(1)} KiB gzip (limit ${limit / KIB} KiB)\n`);
}
if (isTooLarge) process.exit(1);
