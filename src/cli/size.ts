/** Dry-run deploy; fails when the Worker is larger than 3 MB gzip. Run: npm run check:size */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

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
const EMBED_LIMIT = 8 * 1024;
const embed = ['embed.js', 'frame.js'].map(
  (name) => [name, gzipSync(readFileSync(join(root, 'dist/assets', name))).length] as const,
);
for (const [name, size] of embed)
  process.stdout.write(`${name}: ${(size / 1024).toFixed(1)} KiB gzip (limit ${EMBED_LIMIT / 1024} KiB)\n`);
// What a player's phone loads beside the fonts, the page itself left out: it is about 4 KiB.
const PLAYER_LIMIT = 46 * 1024;
const player = ['player.js', 'style.css', 'room.css'].reduce(
  (sum, name) => sum + gzipSync(readFileSync(join(root, 'dist/assets', name))).length,
  0,
);
process.stdout.write(
  `a player's phone: ${(player / 1024).toFixed(1)} KiB gzip (limit ${PLAYER_LIMIT / 1024} KiB)\n`,
);
if (player > PLAYER_LIMIT || zipped > LIMIT || embed.some(([, size]) => size > EMBED_LIMIT)) process.exit(1);
