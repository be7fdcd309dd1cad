/**
 * `npm start`: builds, applies migrations to the local database, serves on http://localhost:8787, makes the
 * development owner and key once, loads the sample story and its quiz, prints address and key.
 * Starting again keeps the data and duplicates nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SAMPLE, SAMPLE_DAY } from '../web/sample.ts';
import { newKey, ownerSql } from './owner-sql.ts';

const PORT = Number(process.env.PORT ?? 8787);
const ADDRESS = `http://localhost:${PORT}`;
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the local database lives; tests bring their own folder. */
const state = process.env.PRAMAN_STATE ?? `${root}.wrangler/state`;
const stateFile = `${state}/development.json`;
const wrangler = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url));
const QUIET = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  NO_UPDATE_NOTIFIER: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

function run(args: readonly string[], what: string): void {
  const done = spawnSync(process.execPath, args, { cwd: root, env: QUIET, encoding: 'utf8', input: '' });
  if (done.status !== 0) {
    process.stderr.write(`${what} failed:\n${done.stdout}${done.stderr}\n`);
    process.exit(1);
  }
}

interface State {
  readonly key: string;
  readonly salt: string;
}

/** The development owner's key and the server's secret: made once, kept beside the local database. */
function development(): State {
  if (existsSync(stateFile)) return JSON.parse(readFileSync(stateFile, 'utf8')) as State;
  const made: State = { key: newKey(), salt: newKey() };
  mkdirSync(state, { recursive: true });
  writeFileSync(stateFile, JSON.stringify(made));
  return made;
}

async function untilWell(): Promise<void> {
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    const well = await fetch(`${ADDRESS}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (well) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing answers on ${ADDRESS}`);
}

async function post<T>(
  method: string,
  path: string,
  key: string,
  body: unknown,
): Promise<{ status: number; body: T }> {
  const response = await fetch(`${ADDRESS}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** The sample story and, when it is new, a published quiz of it. Gives the quiz's id. */
async function loadSample(key: string): Promise<string> {
  const article = await post<{ article: { id: string } }>('POST', '/v1/articles', key, {
    text: SAMPLE,
    publishedAt: SAMPLE_DAY,
  });
  const listed = (await (
    await fetch(`${ADDRESS}/v1/quizzes`, { headers: { authorization: `Bearer ${key}` } })
  ).json()) as { quizzes: { id: string }[] };
  if (article.status === 200 && listed.quizzes[0]) return (listed.quizzes.at(-1) as { id: string }).id;
  const quiz = await post<{ id: string }>('POST', '/v1/quizzes', key, {
    articleIds: [article.body.article.id],
    items: 10,
    seed: 'sample',
  });
  await post('PATCH', `/v1/quizzes/${quiz.body.id}`, key, { status: 'published' });
  return quiz.body.id;
}

const { key, salt } = development();
run([`${root}src/cli/build.ts`], 'The build');
run(
  [wrangler, 'd1', 'migrations', 'apply', 'praman', '--local', '--persist-to', state],
  'Applying the migrations',
);
run(
  [
    wrangler,
    'd1',
    'execute',
    'praman',
    '--local',
    '--persist-to',
    state,
    '--yes',
    '--command',
    ownerSql('own_development', 'development', key),
  ],
  'Making the development owner',
);

const server = spawn(
  process.execPath,
  [
    wrangler,
    'dev',
    '--port',
    String(PORT),
    '--persist-to',
    state,
    '--var',
    `DEV_KEY:${key}`,
    '--show-interactive-dev-session=false',
    '--log-level',
    'error',
  ],
  {
    cwd: root,
    // A secret: wrangler takes it from the environment.
    env: { ...QUIET, SALT: salt },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

await untilWell();
// wrangler dev keeps queues going but not the clock: it is told each minute, as the cron trigger would.
setInterval(() => void fetch(`${ADDRESS}/cdn-cgi/local/scheduled`).catch(() => undefined), 60_000).unref();
const quizId = await loadSample(key);
process.stdout.write(`
  Praman        ${ADDRESS}
  Sample quiz   ${ADDRESS}/q/${quizId}
  API           ${ADDRESS}/docs
  API key       ${key}

`);
