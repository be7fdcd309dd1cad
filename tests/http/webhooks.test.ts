import { afterEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../src/services/webhooks/announce.ts';
import { runClock } from '../../src/services/work/run-clock.ts';
import { deliver, desk } from './desk.ts';
import { outside } from './outside.ts';
import { call, keyFor, published, STORY } from './world.ts';

const HOOK = 'https://site.example/hook';
const ALL = ['article.corrected', 'article.withdrawn', 'quiz.published', 'quiz.withdrawn', 'quiz.corrected'];

interface Got {
  readonly headers: Headers;
  readonly body: string;
}

/** A site that takes deliveries; `statuses` are its answers in turn, then 200. */
function subscriber(...statuses: number[]): Got[] {
  const got: Got[] = [];
  outside({
    [HOOK]: (init) => {
      got.push({ headers: new Headers(init.headers), body: String(init.body) });
      return new Response('', { status: statuses.shift() ?? 200 });
    },
  });
  return got;
}

async function subscribed(owner: string, events: readonly string[] = ALL) {
  const story = await published(owner);
  const at = await desk(owner);
  const made = await call('POST', '/v1/webhooks', { key: at.key, body: { url: HOOK, events } });
  expect(made.status).toBe(201);
  const { id, secret } = made.body as { id: string; secret: string };
  const tell = () => announce({ ctx: at.ctx, webhookId: id });
  const correct = (amount: string) =>
    call('PUT', `/v1/articles/${story.articleId}`, {
      key: at.key,
      body: { text: STORY.replace('240', amount) },
    });
  const deliveries = async () =>
    (await call('GET', `/v1/webhooks/${id}/deliveries`, { key: at.key })).body.deliveries;
  return { ...at, ...story, id, secret, tell, correct, deliveries };
}

async function isSigned({ headers, body }: Got, secret: string): Promise<boolean> {
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey(
    'raw',
    bytes(secret.replace(/^whsec_/u, '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const signed = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`;
  const signature = (headers.get('webhook-signature') ?? '').replace(/^v1,/u, '');
  return crypto.subtle.verify('HMAC', key, bytes(signature), new TextEncoder().encode(signed));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a webhook', () => {
  it('is told of a correction once, signed, with the claims that changed', async () => {
    const { tell, correct, sent, secret, articleId, deliveries } = await subscribed('w1');
    const got = subscriber();
    await correct('260');
    await tell();
    await deliver(sent);
    const told = got.map(({ body }) => JSON.parse(body)).find(({ type }) => type === 'article.corrected');
    expect(told.data.articleId).toBe(articleId);
    expect(told.data.changes.length).toBeGreaterThan(0);
    expect(got.filter(({ body }) => body.includes('article.corrected'))).toHaveLength(1);
    for (const delivery of got) expect(await isSigned(delivery, secret)).toBe(true);
    expect(await isSigned({ ...(got[0] as Got), body: `${got[0]?.body} ` }, secret)).toBe(false);
    expect((await deliveries()).every(({ state }: { state: string }) => state === 'done')).toBe(true);
  });

  it('is told of quizzes published and withdrawn, and of questions that fell', async () => {
    const { tell, sent, key, quizId, articleId } = await subscribed('w2');
    const got = subscriber();
    for (const status of ['draft', 'published'])
      await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status } });
    await call('PUT', `/v1/articles/${articleId}`, { key, body: { text: 'नमस्ते दोस्तो' } });
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'withdrawn' } });
    await tell();
    await deliver(sent);
    const types = got.map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(expect.arrayContaining(['quiz.published', 'quiz.withdrawn', 'quiz.corrected']));
  });

  it('is told of a takedown', async () => {
    const { tell, sent, key, articleId } = await subscribed('w3', ['article.withdrawn']);
    const got = subscriber();
    await call('DELETE', `/v1/articles/${articleId}`, { key });
    await tell();
    await deliver(sent);
    expect(got.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: 'article.withdrawn', data: { articleId } },
    ]);
  });

  it('is told of a stranger who contradicts a claim, with the claim of each', async () => {
    const text = (crores: number) => `मुख्यमंत्री योगी आदित्यनाथ ने बेतवा पुल पर ${crores} करोड़ रुपये खर्च किए।`;
    const { tell, sent, key } = await subscribed('w20', ['claim.contradicted']);
    const stranger = await keyFor('w21', ['write']);
    const got = subscriber();
    const put = (by: string, crores: number) =>
      call('POST', '/v1/articles', { key: by, body: { text: text(crores), publishedAt: '2021-03-13' } });
    const mine = (await put(key, 240)).body;
    await put(stranger, 240);
    await tell();
    expect(sent).toEqual([]);
    const theirs = (await put(stranger, 310)).body;
    await tell();
    await deliver(sent);
    const ids = ({ claims }: { claims: { id: string }[] }) => claims.map(({ id }) => id);
    const [told] = got.map(({ body }) => JSON.parse(body));
    expect(got).toHaveLength(1);
    expect(told).toMatchObject({ type: 'claim.contradicted', data: { articleId: mine.article.id } });
    expect(ids(mine)).toContain(told.data.changes[0].claimId);
    expect(ids(theirs)).toContain(told.data.changes[0].otherId);
  });

  it('hears only what it asked for, from its beginning on', async () => {
    const { tell, correct, sent } = await subscribed('w4', ['quiz.withdrawn']);
    await correct('260');
    await tell();
    expect(sent).toEqual([]);
  });

  it('gets the same id again when a delivery is tried again, and none for messages that come twice', async () => {
    const { tell, correct, sent, deliveries } = await subscribed('w5', ['article.corrected']);
    const got = subscriber(500, 200);
    await correct('260');
    await Promise.all([tell(), tell()]);
    await tell();
    expect(sent).toHaveLength(1);
    expect(await deliver(sent)).toMatchObject({ retryMessages: [{ msgId: 'm0' }] });
    await deliver([...sent, ...sent]);
    await deliver(sent);
    expect(got).toHaveLength(2);
    expect(new Set(got.map(({ headers }) => headers.get('webhook-id'))).size).toBe(1);
    expect(await deliveries()).toMatchObject([{ state: 'done', attempts: 2, status: 200 }]);
  });

  it('that fails to the end leaves a failed delivery; one that is gone is switched off', async () => {
    const { tell, correct, sent, deliveries, key } = await subscribed('w6', ['article.corrected']);
    subscriber(500, 410);
    await correct('260');
    await tell();
    await deliver(sent);
    await deliver(sent, 'praman-dead');
    expect(await deliveries()).toMatchObject([{ state: 'failed', status: 500 }]);
    sent.length = 0;
    await correct('270');
    await tell();
    await deliver(sent);
    expect((await call('GET', '/v1/webhooks', { key })).body.webhooks[0].disabledAt).not.toBeNull();
  });

  it('is told by the clock, also where messages were lost', async () => {
    const { correct, ctx, sent, id } = await subscribed('w7', ['article.corrected']);
    await correct('260');
    await runClock({ ctx });
    expect(sent).toContainEqual({ kind: 'announce', webhookId: id });
    await announce({
      ctx: { ...ctx, work: { send: () => Promise.reject(new Error('no queue')) } },
      webhookId: id,
    });
    sent.length = 0;
    await runClock({ ctx: { ...ctx, now: () => '2099-01-01T00:00:00.000Z' } });
    expect(sent.filter(({ kind }) => kind === 'delivery')).toHaveLength(1);
  });

  it("never shows its secret again, and is its owner's alone", async () => {
    const { id, secret, key } = await subscribed('w8');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u);
    expect(JSON.stringify((await call('GET', '/v1/webhooks', { key })).body)).not.toContain(secret);
    const other = (await desk('w8other')).key;
    expect((await call('GET', `/v1/webhooks/${id}/deliveries`, { key: other })).status).toBe(404);
    expect((await call('DELETE', `/v1/webhooks/${id}`, { key: other })).status).toBe(404);
    expect((await call('DELETE', `/v1/webhooks/${id}`, { key })).status).toBe(204);
    expect((await call('GET', '/v1/webhooks', { key })).body.webhooks).toEqual([]);
  });

  it.each([
    [{ url: 'http://169.254.169.254/', events: ALL }, 422],
    [{ url: 'http://localhost/', events: ALL }, 422],
    [{ url: HOOK, events: [] }, 400],
    [{ url: HOOK, events: ['all'] }, 400],
  ])('is not made of %j', async (body, status) => {
    const { key } = await desk('w9');
    expect((await call('POST', '/v1/webhooks', { key, body })).status).toBe(status);
  });
});
