import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, keyFor } from './world.ts';

describe('an owner who lost the key', () => {
  it('gets a new one for the recovery code: all keys before end, and the code', async () => {
    const admin = await keyFor('rc1', ['admin']);
    const other = await keyFor('rc2', ['admin']);
    const { code } = (await call('POST', '/v1/recovery-code', { key: admin })).body;
    expect(code).toMatch(/^rc_(?:[A-Za-z0-9]{5}-){4}[A-Za-z0-9]{5}$/u);
    const kept = await env.DB.prepare('SELECT recovery_hash AS hash FROM owners WHERE id = ?1')
      .bind('own_rc1')
      .first<{ hash: string }>();
    expect(kept?.hash).not.toContain(code);
    const back = await call('POST', '/v1/recover', { body: { code } });
    expect(back.status).toBe(201);
    expect((await call('GET', '/v1/keys', { key: admin })).status).toBe(401);
    expect((await call('GET', '/v1/keys', { key: other })).status).toBe(200);
    const { keys } = (await call('GET', '/v1/keys', { key: back.body.key })).body;
    expect(keys.map(({ id }: { id: string }) => id)).toContain(back.body.id);
    expect((await call('POST', '/v1/recover', { body: { code } })).status).toBe(401);
    expect((await call('POST', '/v1/recover', { body: { code: back.body.recoveryCode } })).status).toBe(201);
  });

  it.each([{ code: 'rc_guess' }, { code: "' OR 1=1 --" }])('does not for %o', async (body) => {
    expect(await call('POST', '/v1/recover', { body })).toMatchObject({
      status: 401,
      body: { code: 'unauthorised' },
    });
  });

  it.each([{}, { code: '' }, { code: 5 }, { code: 'x'.repeat(101) }])(
    'is told that %o is no code',
    async (body) => {
      expect((await call('POST', '/v1/recover', { body })).status).toBe(400);
    },
  );
});

describe('keys', () => {
  it('are listed in pages, newest first, each once', async () => {
    const admin = await keyFor('kp', ['admin']);
    for (let i = 0; i < 5; i++) await call('POST', '/v1/keys', { key: admin, body: { scopes: ['read'] } });
    const all = (await call('GET', '/v1/keys', { key: admin })).body.keys;
    expect(all.length).toBe(6);
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { keys: unknown[]; cursor: string | null } } = await call(
        'GET',
        `/v1/keys?limit=4${cursor ? `&cursor=${cursor}` : ''}`,
        { key: admin },
      );
      seen.push(...page.body.keys);
      cursor = page.body.cursor;
    } while (cursor);
    expect(seen).toEqual(all);
  });

  it('of another owner can be neither revoked nor rotated', async () => {
    const [mine, theirs] = [await keyFor('ko1', ['admin']), await keyFor('ko2', ['admin'])];
    const { id, key } = (await call('POST', '/v1/keys', { key: mine, body: { scopes: ['read'] } })).body;
    expect((await call('DELETE', `/v1/keys/${id}`, { key: theirs })).status).toBe(404);
    expect((await call('POST', `/v1/keys/${id}/rotate`, { key: theirs })).status).toBe(404);
    expect((await call('GET', '/v1/articles', { key })).status).toBe(200);
  });

  it.each([
    { scopes: [] },
    { scopes: ['root'] },
    { scopes: 'admin' },
    { scopes: ['read'], label: 'x'.repeat(101) },
  ])('are not made with %o', async (body) => {
    expect((await call('POST', '/v1/keys', { key: await keyFor('kb', ['admin']), body })).status).toBe(400);
  });

  it('that ask too often are told when to come again; others go on', async () => {
    const [busy, calm] = [await keyFor('busy', ['read']), await keyFor('calm', ['read'])];
    const statuses = new Set<number>();
    let limited: Awaited<ReturnType<typeof call>> | undefined;
    // More than two windows of the limit hold: a window may end in between.
    for (let i = 0; i < 65 && !limited; i++) {
      const round = await Promise.all(
        Array.from({ length: 20 }, () => call('GET', '/v1/articles', { key: busy })),
      );
      for (const one of round) statuses.add(one.status);
      limited = round.find(({ status }) => status === 429);
    }
    expect([...statuses].sort()).toEqual([200, 429]);
    expect(limited?.headers.get('retry-after')).toMatch(/^\d+$/u);
    expect(limited?.body).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect((await call('GET', '/v1/articles', { key: calm })).status).toBe(200);
  }, 60_000);
});

describe('lists', () => {
  const lists = ['/v1/articles', '/v1/quizzes', '/v1/keys', '/v1/conflicts'];

  it.each(lists)('%s refuse a limit or cursor that is none', async (path) => {
    const key = await keyFor('lists', ['read', 'admin']);
    for (const bad of [
      'limit=0',
      'limit=1000',
      'limit=x',
      'cursor=x',
      'cursor=WyJ4Iix7fV0',
      `cursor=${'a'.repeat(500)}`,
    ])
      expect([bad, (await call('GET', `${path}?${bad}`, { key })).status]).toEqual([bad, 400]);
  });

  it('a cursor of one list is none of another', async () => {
    const key = await keyFor('lists2', ['read', 'write', 'admin']);
    for (const text of ['पुल बना है।', 'सड़क बनी है।'])
      await call('POST', '/v1/articles', { key, body: { text } });
    const { cursor } = (await call('GET', '/v1/articles?limit=1', { key })).body;
    expect((await call('GET', `/v1/articles?limit=1&cursor=${cursor}`, { key })).body.articles.length).toBe(
      1,
    );
    expect((await call('GET', `/v1/quizzes?cursor=${cursor}`, { key })).status).toBe(400);
  });
});
