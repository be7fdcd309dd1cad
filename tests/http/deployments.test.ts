import { applyD1Migrations, createExecutionContext, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import worker from '../../src/index.ts';
import { CASES } from '../bench/http/cases.ts';
import { type ApiRequest, makeIn, makeWorld, type World } from '../bench/http/world.ts';
import { changeOf, rowsNow } from '../faults/worker/rows.ts';
import { keyFor } from './world.ts';

const { MIGRATIONS, NORTH_DB } = env as unknown as { MIGRATIONS: D1Migration[]; NORTH_DB: D1Database };
const AMPLE = { limit: async () => ({ success: true }) };
const NO_QUEUE = { sendBatch: async () => undefined } as unknown as Queue;

/** A group of publishers: a deployment at its own address on its own database. */
interface Group {
  readonly host: string;
  readonly db: D1Database;
}
const NORTH: Group = { host: 'north.test', db: NORTH_DB };
const SOUTH: Group = { host: 'south.test', db: env.DB };

let key = '';

async function ask({ host, db }: Group, { method, path, body, headers = {} }: ApiRequest) {
  const request = new Request(`http://${host}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const given = { ...env, DB: db, WORK: NO_QUEUE, KEY_LIMIT: AMPLE, PREVIEW_LIMIT: AMPLE };
  const response = await worker.fetch(request, given, createExecutionContext());
  return { status: response.status, text: new TextDecoder().decode(await response.arrayBuffer()) };
}

const callIn =
  (group: Group) =>
  async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const { status, text } = await ask(group, { method, path, body });
    if (status >= 400) throw new Error(`${group.host} ${method} ${path}: ${status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  };
const callNorth = callIn(NORTH);

let north: World;
let n = 0;

/** What only the north knows of: each is a name that a path or an answer may hold. */
const namesOf = ({ own: _own, ...names }: World) => Object.values(names).filter((name) => name.length > 5);

beforeAll(async () => {
  await applyD1Migrations(NORTH_DB, MIGRATIONS);
  key = await keyFor('spread', ['read', 'write', 'publish', 'admin']);
  // The same owner with the same key is known in both.
  for (const table of ['owners', 'api_keys']) {
    const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all<Record<string, string>>();
    for (const row of results) {
      const columns = Object.keys(row);
      const places = columns.map((_, i) => `?${i + 1}`);
      await NORTH_DB.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`)
        .bind(...columns.map((column) => row[column] ?? null))
        .run();
    }
  }
  north = await makeWorld(callNorth);
  await makeWorld(callIn(SOUTH));
}, 60_000);

async function requestOf(act: string): Promise<ApiRequest> {
  const request = await CASES[act]?.request(north, n++, makeIn(callNorth));
  if (!request) throw new Error(`no such act: ${act}`);
  return { method: act.split(' ')[0] ?? '', ...request };
}

describe('two groups of publishers in databases of their own', () => {
  it.each(Object.keys(CASES))('%s finds its own, and leaves the other as it is', async (act) => {
    const request = await requestOf(act);
    const before = await rowsNow(SOUTH.db);
    const { status } = await ask(NORTH, request);
    const wanted = CASES[act]?.status;
    expect([act, status, wanted === undefined ? status < 400 : status === wanted]).toEqual([
      act,
      status,
      true,
    ]);
    expect([act, changeOf(before, await rowsNow(SOUTH.db))]).toEqual([act, '']);
  });

  it.each(Object.keys(CASES).filter((act) => act.startsWith('GET ')))(
    '%s shows nothing of the other',
    async (act) => {
      const request = await requestOf(act);
      const { status, text } = await ask(SOUTH, request);
      const names = namesOf(north);
      const isNamed = names.some((name) => request.path.includes(name));
      if (isNamed) expect([act, status, status === 404]).toEqual([act, status, true]);
      else expect([act, names.filter((name) => text.includes(name))]).toEqual([act, []]);
    },
  );
});
