import { env, exports } from 'cloudflare:workers';
import type { Scope } from '../../src/services/keys/ports.ts';
import { openStore } from '../../src/store/index.ts';

const BASE = 'http://praman.test';

/** A story of our own with a number, a name and a place in it. */
export const STORY =
  'लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए। कंपनी ने पुल को लखनऊ में तीन वर्ष में बनाया।';

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes an owner with a key of these scopes; gives the key. */
export async function keyFor(owner: string, scopes: readonly Scope[]): Promise<string> {
  const key = `pk_${owner.padEnd(24, 'x')}${scopes.join('')}`;
  const now = '2024-06-19T00:00:00Z';
  await env.DB.prepare('INSERT OR IGNORE INTO owners (id, name, created_at) VALUES (?1, ?1, ?2)')
    .bind(`own_${owner}`, now)
    .run();
  const store = openStore(env.DB);
  if (!(await store.findKey(await sha256(key)))) {
    await store.insertKey({
      id: `key_${owner}${scopes.join('')}`,
      ownerId: `own_${owner}`,
      hash: await sha256(key),
      label: 'test',
      scopes,
      now,
    });
  }
  return key;
}

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  readonly body: any;
}

/** Calls the Worker; `body` is sent as JSON unless it is a string. */
export async function call(
  method: string,
  path: string,
  options: { key?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Called> {
  const response = await exports.default.fetch(
    new Request(`${BASE}${path}`, {
      method,
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.key ? { authorization: `Bearer ${options.key}` } : {}),
        ...options.headers,
      },
      ...(options.body === undefined
        ? {}
        : {
            body:
              typeof options.body === 'string' || options.body instanceof Uint8Array
                ? options.body
                : JSON.stringify(options.body),
          }),
    }),
  );
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(
    await response.arrayBuffer(),
  );
  const isJson = /[/+]json/u.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  };
}

let stories = 0;

/**
 * An article of an owner, with a published quiz about it. Each has a month of its own: what the stories of
 * others tell otherwise would keep claims from being asked.
 */
export async function published(owner: string): Promise<{ key: string; articleId: string; quizId: string }> {
  const key = await keyFor(owner, ['read', 'write', 'publish', 'admin']);
  const publishedAt = new Date(Date.UTC(2024, 2 - 2 * stories++, 13)).toISOString().slice(0, 10);
  const article = await call('POST', '/v1/articles', {
    key,
    body: { text: STORY, publishedAt },
  });
  const quiz = await call('POST', '/v1/quizzes', {
    key,
    body: { articleIds: [article.body.article.id], items: 5, seed: 's' },
  });
  await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key, body: { status: 'published' } });
  return { key, articleId: article.body.article.id, quizId: quiz.body.id };
}
