import { describe, expect, it, vi } from 'vitest';
import { identify } from '../../src/services/keys/manage-keys.ts';
import { runClock } from '../../src/services/work/run-clock.ts';
import type { openStore } from '../../src/store/index.ts';
import { desk } from './desk.ts';
import { call, published } from './world.ts';

const from = (address: string) => ({ headers: { 'cf-connecting-ip': address } });

/** Calls until one is refused for being too many, at most so often; the statuses before it. */
async function until429(most: number, make: (n: number) => ReturnType<typeof call>) {
  const before: number[] = [];
  for (let n = 0; n < most; n++) {
    const answer = await make(n);
    if (answer.status === 429) return { before, answer };
    before.push(answer.status);
  }
  return { before, answer: null };
}

describe('reports of one quiz from one address', () => {
  it('are taken up to a limit; other addresses and other quizzes have their own', async () => {
    const { quizId, key } = await published('lim1');
    const { items } = (await call('GET', `/v1/quizzes/${quizId}`)).body;
    const report = (address: string, id = quizId) =>
      call('POST', `/v1/quizzes/${id}/reports`, {
        ...from(address),
        body: { itemId: items[0].id, reason: 'unclear' },
      });
    const { before, answer } = await until429(100, () => report('192.0.2.1'));
    expect(new Set(before)).toEqual(new Set([202]));
    expect(answer?.body).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(answer?.headers.get('retry-after')).toBe('60');
    expect((await report('192.0.2.2')).status).toBe(202);
    expect((await report('192.0.2.1', 'qz_other')).status).toBe(404);
    const kept = await call('GET', `/v1/quizzes/${quizId}/reports?limit=100`, { key });
    expect(kept.body.reports).toHaveLength(before.length + 1);
  });
});

describe('who guesses PINs', () => {
  it('is told nothing more, not even of a right one; others and the owner are', async () => {
    const { key, quizId } = await published('lim2');
    const { pin } = (await call('POST', '/v1/drills', { key, body: { source: { quizId } } })).body;
    const open = (address: string, options = {}) =>
      call('GET', `/v1/drills/${pin}`, { ...from(address), ...options });
    expect((await open('198.51.100.1')).status).toBe(200);
    const guesses = ['900000', '900001', '900002'].filter((guess) => guess !== pin);
    const { before, answer } = await until429(200, (n) =>
      call('GET', `/v1/drills/${guesses[n % guesses.length]}`, from('198.51.100.1')),
    );
    expect(new Set(before)).toEqual(new Set([404]));
    expect(answer?.body).toMatchObject({ code: 'too-many-requests' });
    expect((await open('198.51.100.1')).status).toBe(429);
    const page = await call('GET', `/d/${pin}?lang=en`, from('198.51.100.1'));
    expect([page.status, page.body.includes('Too many PINs')]).toEqual([429, true]);
    const socket = { headers: { ...from('198.51.100.1').headers, upgrade: 'websocket' } };
    expect((await call('GET', `/v1/drills/${pin}/socket`, socket)).status).toBe(429);
    expect((await open('198.51.100.2')).status).toBe(200);
    expect((await open('198.51.100.1', { key })).status).toBe(200);
  }, 30_000);

  it('may try again when the hour is over, and nothing is kept of who it was', async () => {
    const { ctx } = await desk('lim3');
    const now = '2024-06-19T08:30:00.000Z';
    await ctx.store.noteMiss('somebody', now);
    await ctx.store.noteMiss('somebody', now);
    expect(await ctx.store.lookUpDrill('999999', 'somebody')).toEqual({ drill: null, misses: 2 });
    await runClock({ ctx: { ...ctx, now: () => '2024-06-19T09:31:00.000Z' } });
    expect(await ctx.store.lookUpDrill('999999', 'somebody')).toEqual({ drill: null, misses: 0 });
  });
});

describe('a request without a key', () => {
  it('reads no keys', async () => {
    const { ctx } = await desk('lim4');
    const findKey = vi.fn<ReturnType<typeof openStore>['findKey']>();
    const store = { ...ctx.store, findKey };
    expect(await identify({ ctx: { ...ctx, store }, key: null })).toBeNull();
    expect(findKey).not.toHaveBeenCalled();
  });
});
