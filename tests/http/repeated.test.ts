import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import worker from '../../src/index.ts';
import { type Called, call, keyFor, STORY } from './world.ts';

let key = '';
let other = '';
let articleId = '';
let quizId = '';
let itemId = '';

const keyed = (idempotencyKey: string, by = key) => ({
  key: by,
  // Plays are for readers, not for crawlers.
  headers: { 'idempotency-key': idempotencyKey, 'user-agent': 'Mozilla/5.0' },
});
const countOf = async (table: string) =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>())?.n ?? 0;

beforeAll(async () => {
  key = await keyFor('twice', ['read', 'write', 'publish', 'admin']);
  other = await keyFor('thrice', ['read', 'write', 'publish', 'admin']);
  articleId = (await call('POST', '/v1/articles', { key, body: { text: STORY } })).body.article.id;
  const quiz = await call('POST', '/v1/quizzes', { key, body: { articleIds: [articleId], items: 3 } });
  quizId = quiz.body.id;
  itemId = quiz.body.items[0].id;
  await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'published' } });
});

/** What makes something: its path, its body, and the table that grows by it. */
const MADE: readonly (readonly [path: string, body: () => unknown, table: string])[] = [
  ['/v1/feeds', () => ({ url: 'https://feeds.example/a.xml' }), 'feeds'],
  ['/v1/webhooks', () => ({ url: 'https://hooks.example/a', events: ['quiz.published'] }), 'webhooks'],
  [
    '/v1/reviews',
    () => ({
      claimReviewed: 'पुल पर 240 करोड़ रुपये खर्च हुए।',
      rating: { name: 'सही' },
      url: 'https://checks.example/1',
      author: { name: 'जांच' },
    }),
    'reviews',
  ],
  ['/v1/quizzes', () => ({ articleIds: [articleId], items: 2 }), 'quizzes'],
  ['/v1/drills', () => ({ source: { articleIds: [articleId] }, items: 2 }), 'drills'],
  ['/v1/classes', () => ({ name: '8 ब' }), 'classes'],
  ['/v1/keys', () => ({ label: 'desk', scopes: ['read'] }), 'api_keys'],
  ['/v1/quizzes/{id}/plays', () => ({}), 'plays'],
  ['/v1/quizzes/{id}/reports', () => ({ itemId, reason: 'unclear' }), 'reports'],
];

describe('a request that comes again with its Idempotency-Key', () => {
  it.each(MADE)('%s is done once and answered alike', async (path, body, table) => {
    const before = await countOf(table);
    const ask = (): Promise<Called> =>
      call('POST', path.replace('{id}', quizId), { ...keyed('lost-answer'), body: body() });
    const [first, again] = [await ask(), await ask()];
    expect([first.status < 300, again.status]).toEqual([true, first.status]);
    expect(again.body).toEqual(first.body);
    expect(await countOf(table)).toBe(before + 1);
  });

  it('is done twice where the key, the body or the owner is another', async () => {
    const ask = async (idempotencyKey: string, name: string, by = key) =>
      (await call('POST', '/v1/classes', { ...keyed(idempotencyKey, by), body: { name } })).body.code;
    const codes = await Promise.all([
      ask('a-1', 'छह'),
      ask('a-2', 'छह'),
      ask('a-1', 'सात'),
      ask('a-1', 'छह', other),
    ]);
    expect(new Set(codes).size).toBe(4);
  });

  it('shows a new key again as it was, and it works', async () => {
    const ask = () => call('POST', '/v1/keys', { ...keyed('new-key'), body: { scopes: ['read'] } });
    const [first, again] = [await ask(), await ask()];
    expect(again.body.key).toBe(first.body.key);
    expect((await call('GET', '/v1/articles', { key: again.body.key })).status).toBe(200);
  });

  it('does not bring back a key that was ended', async () => {
    const ask = () => call('POST', '/v1/keys', { ...keyed('ended'), body: { scopes: ['read'] } });
    const { body } = await ask();
    await call('DELETE', `/v1/keys/${body.id}`, { key });
    const again = await ask();
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
  });

  it('opens the room of a drill that was kept without one', async () => {
    const body = JSON.stringify({ source: { quizId }, items: 2 });
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const request = () =>
      new Request('http://praman.test/v1/drills', {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': 'no-room' },
        body,
      });
    const shut = { getByName: () => ({ open: () => Promise.reject(new Error('the room is away')) }) };
    const given = { ...env, ROOMS: shut as unknown as Env['ROOMS'] };
    const before = await countOf('drills');
    const lost = await worker.fetch(request(), given, createExecutionContext());
    expect([lost.status, await countOf('drills')]).toEqual([500, before + 1]);
    const again = await worker.fetch(request(), env, createExecutionContext());
    const { pin, questions } = (await again.json()) as { pin: string; questions: number };
    expect([again.status, questions, await countOf('drills')]).toEqual([201, 2, before + 1]);
    expect((await call('GET', `/v1/drills/${pin}`)).body.questions).toBe(2);
  });
});

describe('without a key', () => {
  it('the same request makes another', async () => {
    const ask = async () => (await call('POST', '/v1/classes', { key, body: { name: 'नौ' } })).body.code;
    expect(await ask()).not.toBe(await ask());
  });
});

describe('the description', () => {
  it('tells of the header wherever a request makes something', async () => {
    const { body } = await call('GET', '/openapi.json');
    for (const path of [
      ...MADE.map(([path]) => path),
      '/v1/articles',
      '/v1/articles:batch',
      '/v1/quizzes/{id}/items',
    ]) {
      const headers = body.paths[path].post.parameters?.filter(
        ({ in: at }: { in: string }) => at === 'header',
      );
      expect([path, headers?.map(({ name }: { name: string }) => name)]).toEqual([path, ['idempotency-key']]);
    }
  });
});
