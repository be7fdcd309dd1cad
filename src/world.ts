import type { Copies } from './http/copies.ts';
import { openWeb } from './ingest/index.ts';
import { openRooms } from './live/rooms.ts';
import { namesFrom, RANDOM_NAMES } from './names.ts';
import type { Caller } from './services/keys/ports.ts';
import type { Context, Signer } from './services/ports.ts';
import type { Work } from './services/work/ports.ts';
import { openStore } from './store/index.ts';

const encoder = new TextEncoder();
/** How many messages a queue takes at once. */
const QUEUE_BATCH = 100;

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

async function hmac(secret: BufferSource, text: string): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return crypto.subtle.sign('HMAC', key, encoder.encode(text));
}

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

function makeSigner(salt: string): Signer {
  const derived = (name: string) => hmac(encoder.encode(salt), name);
  return {
    secret: async (name) => `whsec_${base64(await derived(name))}`,
    sign: async (name, text) => base64(await hmac(await derived(name), text)),
  };
}

async function sendAll(queue: Queue, work: readonly Work[]): Promise<void> {
  for (let at = 0; at < work.length; at += QUEUE_BATCH)
    await queue.sendBatch(work.slice(at, at + QUEUE_BATCH).map((body) => ({ body })));
}

/** What use cases ask of the world, apart from who calls. `copies` hear which quizzes were changed. */
export function makeWorld(env: Env, copies?: Copies): Omit<Context, 'caller' | 'visitor'> {
  return {
    store: openStore(env.DB, copies?.touch),
    rooms: openRooms(env.ROOMS),
    web: openWeb((address, init) => fetch(address, init)),
    work: { send: (work) => sendAll(env.WORK, work) },
    now: () => new Date().toISOString(),
    ...RANDOM_NAMES,
    namesFrom: async (text) => namesFrom(await hmac(encoder.encode(env.SALT), `names:${text}`)),
    repeatable: false,
    hash: sha256,
    salt: async (text) => hex(await hmac(encoder.encode(env.SALT), text)),
    signer: makeSigner(env.SALT),
  };
}

/** The context of a request, or of work that nobody waits for. */
export function contextFor(env: Env, caller: Caller | null = null, copies?: Copies): Context {
  return { ...makeWorld(env, copies), caller, visitor: 'local' };
}
