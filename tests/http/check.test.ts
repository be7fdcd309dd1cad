import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

describe('checking a statement', () => {
  it('answers from a text without storing it', async () => {
    const checked = await call('POST', '/v1/check', {
      body: { statement: 'योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।', text: STORY },
    });
    expect(checked).toMatchObject({ status: 200, body: { verdict: 'supported' } });
  });

  it('answers from the store, by search', async () => {
    const key = await keyFor('chk', ['write']);
    await call('POST', '/v1/articles', { key, body: { text: STORY } });
    const checked = await call('POST', '/v1/check', {
      body: { statement: 'योगी आदित्यनाथ ने पुल पर 400 करोड़ रुपये खर्च किए।' },
    });
    expect(checked).toMatchObject({ status: 200, body: { verdict: 'refuted' } });
    expect(checked.body.claims[0].why).toBeTruthy();
  });

  it('says that it does not know', async () => {
    expect(
      await call('POST', '/v1/check', { body: { statement: 'बारिश से फसल खराब हुई।', text: STORY } }),
    ).toMatchObject({ body: { verdict: 'notEnoughInfo', claims: [] } });
  });

  it('refuses what is no statement', async () => {
    expect((await call('POST', '/v1/check', { body: {} })).status).toBe(400);
    expect((await call('POST', '/v1/check', { body: { statement: '।।', text: STORY } })).status).toBe(422);
  });
});
