/**
 * The full-text indexes of the claim store: `npm run search -- drop` takes it away, so that the database can be
 * exported; `npm run search -- rebuild` makes it again from what search compares. With `--remote` on the
 * deployed database, else on the local one; `--database NAME --config FILE` for one of several. While there is no index, searches fail.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dropIndex, fillIndex, INDEX_FILES } from './search-sql.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wrangler = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url));
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    remote: { type: 'boolean', default: false },
    database: { type: 'string', default: 'praman' },
    config: { type: 'string', default: 'wrangler.toml' },
  },
});
const [action] = positionals;
const state = process.env.PRAMAN_STATE ?? `${root}.wrangler/state`;
/** Claims that one statement indexes: well within the time that D1 gives a query. */
const CHUNK = 20_000;

function execute(sql: string): { results?: Record<string, unknown>[] }[] {
  const place = given.remote ? ['--remote'] : ['--local', '--persist-to', state];
  const where = [given.database, '--config', given.config, ...place];
  const done = spawnSync(
    process.execPath,
    [wrangler, 'd1', 'execute', ...where, '--yes', '--json', '--command', sql],
    { cwd: root, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' }, input: '' },
  );
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
  return JSON.parse(done.stdout.slice(done.stdout.indexOf('['))) as { results?: Record<string, unknown>[] }[];
}

function rebuild(): void {
  const files = INDEX_FILES.map((name) => readFileSync(`${root}src/store/migrations/${name}`, 'utf8'));
  execute([...dropIndex(), ...files].join('\n'));
  const last = Number(execute('SELECT max(seq) AS last FROM claim_search')[0]?.results?.[0]?.last ?? 0);
  for (let from = 0; from < last; from += CHUNK) {
    execute(fillIndex(from, from + CHUNK));
    process.stderr.write(`\r${Math.min(last, from + CHUNK)} of ${last}`);
  }
  process.stderr.write('\n');
}

if (action === 'drop') execute(dropIndex().join('\n'));
else if (action === 'rebuild') rebuild();
else {
  process.stderr.write('search: drop or rebuild is needed, e.g. npm run search -- rebuild --remote\n');
  process.exitCode = 2;
}
