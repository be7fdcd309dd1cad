import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import worker from '../../../src/index.ts';
import { Work } from '../../../src/services/work/ports.ts';
import { openStore } from '../../../src/store/index.ts';
import { type ApiRequest, makeIn, makeWorld, type World } from '../../bench/http/world.ts';
import { keyFor } from '../../http/world.ts';
import { ACTS, KEYED } from './acts.ts';
import { faultyDb, type Place } from './faulty-db.ts';
import { changeOf, type Rows, restore, rowsNow } from './rows.ts';

const AMPLE = { limit: async () => ({ success: true }) };
/** What a request that was done already is answered when it comes again. */
const DONE_BEFORE = [401, 404, 409, 410];

let key = '';
let world: World;
let rows: Rows;
let n = 0;
/** What the last request left for later. */
let left: Work[] = [];

interface Answered {
  readonly status: number;
  readonly ok: boolean;
  readonly code: string | null;
  readonly body: unknown;
}

/** Asks the Worker as the owner, on this database; what it leaves for later is kept from being done. */
async function ask(db: D1Database, { method, path, body, headers = {} }: ApiRequest): Promise<Answered> {
  const ctx = createExecutionContext();
  const request = new Request(`http://praman.test${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  left = [];
  const sendBatch = async (messages: { body: unknown }[]) => {
    left.push(...messages.map((message) => Work.parse(message.body)));
  };
  const queue = { sendBatch } as unknown as Queue;
  const given = { ...env, DB: db, WORK: queue, KEY_LIMIT: AMPLE, PREVIEW_LIMIT: AMPLE };
  const response = await worker.fetch(request, given, ctx);
  const text = await response.text();
  await waitOnExecutionContext(ctx);
  const isJson = /[/+]json/u.test(response.headers.get('content-type') ?? '');
  const read: unknown = isJson && text !== '' ? JSON.parse(text) : null;
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const code = isProblem ? (read as { code: string }).code : null;
  return { status: response.status, ok: response.status < 400, code, body: read };
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const { ok, status, body: read } = await ask(env.DB, { method, path, body });
  if (!ok) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(read)}`);
  return read as T;
}

const make = makeIn(call);

/** A request of the act that was not made before, with all that it needs. */
async function requestOf(act: string): Promise<ApiRequest> {
  const [method = ''] = act.split(' ');
  const request = await ACTS[act]?.request(world, n++, make);
  if (!request) throw new Error(`no such act: ${act}`);
  if (!KEYED.includes(act)) return { method, ...request };
  return { method, ...request, headers: { ...request.headers, 'idempotency-key': `act ${n}` } };
}

/** What the act changes where nothing fails, its record apart, and which calls it makes. */
async function soundRun(act: string) {
  const request = await requestOf(act);
  const before = await rowsNow();
  const { db, kinds } = faultyDb('before', 0);
  const { status } = await ask(db, request);
  expect([act, status]).toEqual([act, ACTS[act]?.status ?? status]);
  const after = await rowsNow();
  return {
    kinds: [...kinds()],
    whole: changeOf(before, after, ['audit_log']),
    record: changeOf(before, after),
    status,
  };
}

/** A record that the store did not take comes by the queue: once, though it is delivered twice. */
async function deliverRecords(): Promise<void> {
  const store = openStore(env.DB);
  for (const work of left)
    for (const _ of [1, 2]) if (work.kind === 'audit') await store.insertLateAudit(work);
}

/** One act of which one call fails, and the same again when the store is sound. */
async function failingRun(
  act: string,
  place: Place,
  nth: number,
  sound: Awaited<ReturnType<typeof soundRun>>,
) {
  const request = await requestOf(act);
  const before = await rowsNow();
  const first = await ask(faultyDb(place, nth).db, request);
  const between = await rowsNow();
  const told = [act, place, nth, first.status, first.code];
  const isDone = ({ ok, status }: Answered) => ok || status === sound.status;
  // A typed problem, or the answer as if nothing had been.
  const isTold =
    (first.status === 503 && first.code === 'unavailable') ||
    // What SQLite itself refuses is a fault of ours.
    (place === 'in' && first.status === 500 && first.code === 'internal');
  expect([...told, isDone(first) || isTold]).toEqual([...told, true]);
  // Acknowledged: all of it is there, and on record.
  if (isDone(first)) {
    await deliverRecords();
    expect([...told, changeOf(before, await rowsNow())]).toEqual([...told, sound.record]);
  }
  // Else all or nothing.
  const done = changeOf(before, between, ['audit_log']);
  expect([...told, done === '' || done === sound.whole, done]).toEqual([...told, true, done]);
  const again = await ask(env.DB, request);
  const end = changeOf(before, await rowsNow(), ['audit_log']);
  const isOnce =
    (isDone(again) || (done !== '' && DONE_BEFORE.includes(again.status))) && end === sound.whole;
  expect([...told, again.status, end, isOnce]).toEqual([...told, again.status, end, true]);
}

/** Where the call can fail with a difference: a read that fails late has changed nothing either. */
const placesOf = (kind: 'read' | 'write'): readonly Place[] =>
  kind === 'read' ? ['before'] : ['before', 'in', 'after'];

beforeAll(async () => {
  key = await keyFor('faulty', ['read', 'write', 'publish', 'admin']);
  world = await makeWorld(call);
  rows = await rowsNow();
}, 60_000);
afterEach(() => restore(rows));

describe('a store of which one call fails', () => {
  it.each(Object.keys(ACTS))(
    '%s: all or nothing, told as it is, and done once when it is asked again',
    async (act) => {
      const sound = await soundRun(act);
      for (const [at, kind] of sound.kinds.entries())
        for (const place of placesOf(kind)) {
          await restore(rows);
          await failingRun(act, place, at + 1, sound);
        }
    },
    60_000,
  );
});
