import { describe, expect, it } from 'vitest';
import { call, keyFor, published, STORY } from './world.ts';

interface Entry {
  readonly seq: number;
  readonly action: string;
  readonly subject: string;
  readonly keyId: string;
}

async function entries(key: string, query = ''): Promise<Entry[]> {
  return (await call('GET', `/v1/audit${query}`, { key })).body.entries;
}

describe('the audit log', () => {
  it('has an entry for every write with a key, with the key and what it made or changed', async () => {
    const { key, articleId, quizId } = await published('au1');
    await call('PUT', `/v1/articles/${articleId}`, { key, body: { text: STORY.replace('240', '260') } });
    const feed = await call('POST', '/v1/feeds', { key, body: { url: 'https://paper.example/feed' } });
    await call('DELETE', `/v1/feeds/${feed.body.id}`, { key });
    await call('DELETE', `/v1/articles/${articleId}`, { key });
    const got = (await entries(key)).map(({ action, subject }) => `${action} ${subject}`);
    expect(got).toEqual([
      `DELETE /v1/articles/{id} ${articleId}`,
      `DELETE /v1/feeds/{id} ${feed.body.id}`,
      `POST /v1/feeds ${feed.body.id}`,
      `PUT /v1/articles/{id} ${articleId}`,
      `PATCH /v1/quizzes/{id} ${quizId}`,
      `POST /v1/quizzes ${quizId}`,
      `POST /v1/articles ${articleId}`,
    ]);
    expect((await entries(key)).every(({ keyId }) => keyId.startsWith('key_au1'))).toBe(true);
  });

  it('has none for reading, checking, and what failed', async () => {
    const key = await keyFor('au2', ['read', 'write', 'admin']);
    await call('GET', '/v1/articles', { key });
    await call('POST', '/v1/preview', { key, body: { text: STORY } });
    await call('POST', '/v1/check', { key, body: { statement: 'पुल बना है।', text: STORY } });
    await call('POST', '/v1/articles', { key, body: { text: '' } });
    expect(await entries(key)).toEqual([]);
  });

  it('tells of keys made, by the key that made them, never their secrets', async () => {
    const key = await keyFor('au3', ['admin']);
    const made = await call('POST', '/v1/keys', { key, body: { scopes: ['read'] } });
    const [entry] = await entries(key);
    expect(entry).toMatchObject({ action: 'POST /v1/keys', subject: made.body.id });
    expect(JSON.stringify(await entries(key))).not.toContain(made.body.key);
  });

  it('tells of a new recovery code, never what it is', async () => {
    const key = await keyFor('au5', ['admin']);
    const { body } = await call('POST', '/v1/recovery-code', { key });
    const [entry] = await entries(key);
    expect(entry?.action).toBe('POST /v1/recovery-code');
    expect(JSON.stringify(await entries(key))).not.toContain(body.code);
  });

  it('names whatever a request made', async () => {
    const { key, articleId } = await published('au6');
    const made = async (path: string, body: unknown) => (await call('POST', path, { key, body })).body;
    const { pin } = await made('/v1/drills', { source: { articleIds: [articleId] }, items: 2 });
    const { code } = await made('/v1/classes', { name: '7 अ' });
    const hook = await made('/v1/webhooks', { url: 'https://paper.example/h', events: ['quiz.published'] });
    const { jobId } = await made('/v1/articles:batch', [{ text: STORY.replace('240', '290') }]);
    const got = (await entries(key)).slice(0, 4).map(({ subject }) => subject);
    expect(got).toEqual([jobId, hook.id, code, pin]);
  });

  it("is paged by cursor, newest first, and is its owner's alone", async () => {
    const key = await keyFor('au4', ['write', 'admin']);
    for (let n = 0; n < 5; n++)
      await call('POST', '/v1/articles', { key, body: { text: STORY.replace('240', String(300 + n)) } });
    const all = await entries(key);
    expect(all).toHaveLength(5);
    const seen: Entry[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await call('GET', `/v1/audit?limit=2${cursor ? `&cursor=${cursor}` : ''}`, { key });
      seen.push(...body.entries);
      cursor = body.cursor;
    } while (cursor);
    expect(seen).toEqual(all);
    expect(await entries(await keyFor('au4other', ['admin']))).toEqual([]);
  });
});
