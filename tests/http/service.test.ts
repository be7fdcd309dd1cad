import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

describe('the service', () => {
  it('previews without a key and stores nothing', async () => {
    const preview = await call('POST', '/v1/preview', { body: { text: STORY } });
    expect(preview.status).toBe(200);
    expect(preview.body.claims.length).toBeGreaterThan(0);
    expect(preview.body.quiz.items.length).toBeGreaterThan(0);
    expect((await call('GET', `/v1/claims/${preview.body.claims[0].id}`)).status).toBe(404);
  });

  it('gives the same preview twice', async () => {
    const one = await call('POST', '/v1/preview', { body: { text: STORY } });
    const two = await call('POST', '/v1/preview', { body: { text: STORY } });
    expect(one.body).toEqual(two.body);
  });

  it('is well', async () => {
    expect(await call('GET', '/health')).toMatchObject({ status: 200, body: { ok: true } });
  });

  it('describes itself', async () => {
    const { body } = await call('GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toContain('/v1/quizzes/{id}/answers');
  });

  it('answers an unknown address with a problem', async () => {
    expect(await call('GET', '/v1/nothing')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('keys', () => {
  it('are shown once, work, and stop working when revoked', async () => {
    const admin = await keyFor('k1', ['admin']);
    const made = await call('POST', '/v1/keys', { key: admin, body: { label: 'site', scopes: ['read'] } });
    expect(made.body.key).toMatch(/^pk_/u);
    expect((await call('GET', '/v1/articles', { key: made.body.key })).status).toBe(200);
    expect(JSON.stringify((await call('GET', '/v1/keys', { key: admin })).body)).not.toContain(made.body.key);
    expect((await call('DELETE', `/v1/keys/${made.body.id}`, { key: admin })).status).toBe(204);
    expect((await call('GET', '/v1/articles', { key: made.body.key })).status).toBe(401);
  });

  it('give way to new ones by rotation', async () => {
    const admin = await keyFor('k2', ['admin']);
    const made = await call('POST', '/v1/keys', { key: admin, body: { scopes: ['read'] } });
    const fresh = await call('POST', `/v1/keys/${made.body.id}/rotate`, { key: admin });
    expect((await call('GET', '/v1/articles', { key: made.body.key })).status).toBe(401);
    expect((await call('GET', '/v1/articles', { key: fresh.body.key })).status).toBe(200);
  });
});
