import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startJob } from '../../src/services/jobs/start-job.ts';
import { runClock } from '../../src/services/work/run-clock.ts';
import { hangs } from '../ingest/site.ts';
import { deliver, desk } from './desk.ts';
import { outside } from './outside.ts';
import { call, keyFor, STORY } from './world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const textOf = (n: number) => STORY.replace('240', String(200 + n));

describe('a job', () => {
  it('reads a long article after the answer', async () => {
    const { key, ctx, sent } = await desk('j1');
    const text = Array.from({ length: 60 }, (_, n) => textOf(n)).join('\n\n');
    expect(text.length).toBeGreaterThan(10_000);
    const left = await call('POST', '/v1/articles', { key, body: { text } });
    expect(left.status).toBe(202);
    expect(left.headers.get('location')).toBe(`/v1/jobs/${left.body.jobId}`);
    expect(sent).toEqual([]);
    await deliver([{ kind: 'article', jobId: left.body.jobId, n: 0 }]);
    const job = await call('GET', `/v1/jobs/${left.body.jobId}`, { key });
    expect(job.body).toMatchObject({ state: 'done', total: 1, done: 1, failed: 0 });
    const article = await ctx.store.findArticle(job.body.items[0].articleId);
    expect(article?.article.text).toBe(text);
  });

  it('tells of each article how it went, its owner alone', async () => {
    const { key, ctx, sent } = await desk('j2');
    const id = await startJob({ ctx, inputs: [{ text: textOf(1) }, { text: '।।' }, { text: textOf(2) }] });
    expect((await call('GET', `/v1/jobs/${id}`, { key })).body).toMatchObject({ state: 'waiting', done: 0 });
    await deliver(sent);
    const job = await call('GET', `/v1/jobs/${id}?limit=2`, { key });
    expect(job.body).toMatchObject({
      state: 'done',
      done: 2,
      failed: 1,
      cursor: '2',
      items: [{ state: 'done' }, { state: 'failed', code: 'empty-text', articleId: null }],
    });
    const other = await keyFor('j2other', ['read', 'admin']);
    expect((await call('GET', `/v1/jobs/${id}`, { key: other })).status).toBe(404);
  });

  it.each([
    ['a JSON array', 'array', JSON.stringify([{ text: textOf(5) }, { text: textOf(6) }])],
    ['NDJSON', 'lines', `${JSON.stringify({ text: textOf(7) })}\n\n${JSON.stringify({ text: textOf(8) })}\n`],
  ])('comes from a batch as %s; the same idempotency key gives the same job', async (_name, once, body) => {
    const key = await keyFor('j3', ['write', 'read']);
    const headers = { 'idempotency-key': once };
    const left = await call('POST', '/v1/articles:batch', { key, body, headers });
    expect(left.status).toBe(202);
    expect((await call('GET', `/v1/jobs/${left.body.jobId}`, { key })).body.total).toBe(2);
    expect((await call('POST', '/v1/articles:batch', { key, body, headers })).body).toEqual(left.body);
    expect((await call('POST', '/v1/articles:batch', { key, body: '[{"text":"x"}]', headers })).status).toBe(
      409,
    );
  });

  it.each([
    ['no article', '[]', 400],
    ['a broken line', '{"text":"x"}\n{"text":', 400],
    ['an article that is none', '[{"title":"x"}]', 400],
    ['a word', '"x"', 400],
    ['too many', JSON.stringify(Array.from({ length: 1001 }, () => ({ text: 'x' }))), 413],
  ])('is not made of a batch with %s', async (_name, body, status) => {
    const key = await keyFor('j4', ['write', 'read']);
    expect((await call('POST', '/v1/articles:batch', { key, body })).status).toBe(status);
  });
});

describe('old jobs', () => {
  it('are forgotten when all is settled, not while something waits', async () => {
    const { ctx, sent, key } = await desk('j5');
    const past = { ...ctx, now: () => '2024-01-01T00:00:00.000Z' };
    const settled = await startJob({ ctx: past, inputs: [{ text: textOf(1) }] });
    await deliver(sent);
    const waiting = await startJob({ ctx: past, inputs: [{ text: textOf(2) }] });
    await runClock({ ctx });
    expect((await call('GET', `/v1/jobs/${settled}`, { key })).status).toBe(404);
    expect((await call('GET', `/v1/jobs/${waiting}`, { key })).status).toBe(200);
  });
});

describe('messages', () => {
  it('twice, late and out of order change nothing', async () => {
    const { ctx, sent, key } = await desk('q1');
    const id = await startJob({ ctx, inputs: [0, 1, 2].map((n) => ({ text: textOf(n) })) });
    await deliver([...sent].reverse());
    const first = (await call('GET', `/v1/jobs/${id}`, { key })).body;
    const articles = (await call('GET', '/v1/articles', { key })).body;
    await deliver([...sent, ...sent]);
    expect((await call('GET', `/v1/jobs/${id}`, { key })).body).toEqual(first);
    expect((await call('GET', '/v1/articles', { key })).body).toEqual(articles);
    expect(articles.articles).toHaveLength(3);
  });

  it('at the same time make one article', async () => {
    const { ctx, sent, key } = await desk('q2');
    await startJob({ ctx, inputs: [{ text: STORY }] });
    await Promise.all([deliver(sent), deliver(sent), deliver(sent)]);
    expect((await call('GET', '/v1/articles', { key })).body.articles).toHaveLength(1);
  });

  it('whose work fails half way are tried again and end in one article', async () => {
    const { ctx, sent, key } = await desk('q3');
    const id = await startJob({ ctx, inputs: [{ text: STORY }] });
    const real = env.DB.withSession.bind(env.DB);
    const spy = vi.spyOn(env.DB, 'withSession');
    spy.mockImplementation((bookmark) => {
      const session = real(bookmark ?? 'first-unconstrained');
      return new Proxy(session, {
        get(target, name) {
          if (name === 'prepare')
            return (sql: string) => {
              if (sql.startsWith('UPDATE job_items SET state')) throw new Error('the store went away');
              return target.prepare(sql);
            };
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    });
    const failed = await deliver(sent);
    expect(failed.retryMessages).toEqual([{ msgId: 'm0' }]);
    spy.mockRestore();
    expect((await call('GET', `/v1/jobs/${id}`, { key })).body.state).toBe('waiting');
    const done = await deliver(sent);
    expect(done.explicitAcks).toEqual(['m0']);
    expect((await call('GET', `/v1/jobs/${id}`, { key })).body.state).toBe('done');
    expect((await call('GET', '/v1/articles', { key })).body.articles).toHaveLength(1);
  });

  it('for a site that fails are tried again; as dead letters they are marked as failed', async () => {
    const { ctx, sent, key } = await desk('q4');
    const id = await startJob({ ctx, inputs: [{ url: 'https://paper.example/x' }, { text: STORY }] });
    outside({ 'https://paper.example/robots.txt': () => new Response('', { status: 503 }), x: hangs });
    const result = await deliver(sent);
    expect(result).toMatchObject({ retryMessages: [{ msgId: 'm0' }], explicitAcks: ['m1'] });
    await deliver(sent, 'praman-dead');
    expect((await call('GET', `/v1/jobs/${id}`, { key })).body).toMatchObject({
      state: 'done',
      items: [{ state: 'failed', code: 'unavailable' }, { state: 'done' }],
    });
  });

  it('that were lost are sent again by the clock', async () => {
    const { ctx, sent } = await desk('q5');
    const id = await startJob({
      ctx: {
        ...ctx,
        now: () => '2024-01-01T00:00:00.000Z',
        work: { send: () => Promise.reject(new Error('no queue')) },
      },
      inputs: [{ text: STORY }],
    });
    await runClock({ ctx });
    expect(sent).toContainEqual({ kind: 'article', jobId: id, n: 0 });
    sent.length = 0;
    await runClock({ ctx });
    expect(sent).toEqual([]);
  });

  it('do not bring back what was taken down', async () => {
    const { ctx, sent, key } = await desk('q6');
    const id = await startJob({ ctx, inputs: [{ text: STORY }] });
    await deliver(sent);
    const { items } = (await call('GET', `/v1/jobs/${id}`, { key })).body;
    expect((await call('DELETE', `/v1/articles/${items[0].articleId}`, { key })).status).toBe(204);
    await env.DB.prepare(`UPDATE job_items SET state = 'waiting', input = ?2 WHERE job_id = ?1`)
      .bind(id, JSON.stringify({ text: STORY }))
      .run();
    await deliver(sent);
    expect((await call('GET', '/v1/articles', { key })).body.articles).toEqual([]);
  });

  it('that nobody reads are put away', async () => {
    const result = await deliver([{ kind: 'none' }, null, 'x']);
    expect(result.explicitAcks).toEqual(['m0', 'm1', 'm2']);
  });
});
