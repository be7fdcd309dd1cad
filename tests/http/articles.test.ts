import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

describe('storing an article', () => {
  it('gives the article with claims whose spans are exact', async () => {
    const key = await keyFor('a1', ['write', 'read']);
    const made = await call('POST', '/v1/articles', { key, body: { text: STORY } });
    expect(made.status).toBe(201);
    expect(made.body.claims.length).toBeGreaterThan(0);
    for (const claim of made.body.claims) {
      for (const span of claim.spans) expect(STORY.slice(span.start, span.end)).toBe(span.exact);
    }
  });

  it('answers the same text again with 200 and the same id', async () => {
    const key = await keyFor('a2', ['write', 'read']);
    const first = await call('POST', '/v1/articles', { key, body: { text: STORY } });
    const again = await call('POST', '/v1/articles', { key, body: { text: STORY } });
    expect(again.status).toBe(200);
    expect(again.body.article.id).toBe(first.body.article.id);
    expect(again.body.claims.map((claim: { id: string }) => claim.id)).toEqual(
      first.body.claims.map((claim: { id: string }) => claim.id),
    );
  });

  it('refuses an idempotency key that comes back with another body', async () => {
    const key = await keyFor('a3', ['write']);
    const headers = { 'idempotency-key': 'once' };
    expect((await call('POST', '/v1/articles', { key, body: { text: STORY }, headers })).status).toBe(201);
    expect((await call('POST', '/v1/articles', { key, body: { text: STORY }, headers })).status).toBe(200);
    const other = await call('POST', '/v1/articles', { key, body: { text: `${STORY} पुल बंद है।` }, headers });
    expect(other).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('keeps a byte order mark, so that offsets serve the caller', async () => {
    const key = await keyFor('a4', ['write', 'read']);
    const text = `\ufeff${STORY}`;
    const made = await call('POST', '/v1/articles', { key, body: { text } });
    expect(made.body.claims.length).toBeGreaterThan(0);
    for (const claim of made.body.claims)
      for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });

  it('shows the text to its owner alone', async () => {
    const key = await keyFor('a5', ['write', 'read']);
    const { body } = await call('POST', '/v1/articles', { key, body: { text: STORY } });
    expect((await call('GET', `/v1/articles/${body.article.id}`, { key })).body.text).toBe(STORY);
    expect((await call('GET', `/v1/articles/${body.article.id}`)).body.text).toBe('');
  });

  it('takes an article down for good and leaves a tombstone', async () => {
    const key = await keyFor('a6', ['write', 'read', 'admin']);
    const { body } = await call('POST', '/v1/articles', { key, body: { text: STORY } });
    expect((await call('DELETE', `/v1/articles/${body.article.id}`, { key })).status).toBe(204);
    expect((await call('GET', `/v1/articles/${body.article.id}`, { key })).status).toBe(410);
    expect((await call('GET', `/v1/claims/${body.claims[0].id}`)).status).toBe(410);
  });
});

describe('bad input', () => {
  const bad: readonly (readonly [name: string, body: unknown, status: number, code: string])[] = [
    ['empty text', { text: '' }, 422, 'empty-text'],
    ['blank text', { text: ' \n\t ' }, 422, 'empty-text'],
    ['marks only', { text: '।।।।' }, 422, 'empty-text'],
    ['a text that is too long', { text: 'क '.repeat(60_000) }, 413, 'too-long'],
    [
      'another language',
      { text: 'Le président a visité la ville de Lyon dans une voiture et les gens ont parlé des choses.' },
      422,
      'unsupported-language',
    ],
    ['Marathi', { text: 'मुख्यमंत्री आहेत आणि त्यांनी सांगितले की पूल आहे. हे काम केले आहे.' }, 422, 'unsupported-language'],
    ['NUL', { text: 'पुल बना\u0000 है।' }, 422, 'ill-formed-text'],
    ['a lone surrogate', '{"text":"पुल बना \\ud800 है।"}', 422, 'ill-formed-text'],
    ['no text', {}, 400, 'invalid-request'],
    ['the wrong type', { text: 5 }, 400, 'invalid-request'],
    ['a bad date', { text: STORY, publishedAt: 'yesterday' }, 400, 'invalid-request'],
    ['a month that is none', { text: STORY, publishedAt: '2024-13-45' }, 400, 'invalid-request'],
    ['a time that is none', { text: STORY, publishedAt: '2024-03-13T99:99' }, 400, 'invalid-request'],
    ['invalid JSON', '{"text":', 400, 'invalid-request'],
    ['a million danda', { text: '।'.repeat(1_000_000) }, 413, 'too-long'],
  ];

  it.each(bad)('%s is a problem document and leaves nothing behind', async (_name, body, status, code) => {
    const key = await keyFor('bad', ['write', 'read']);
    const made = await call('POST', '/v1/articles', { key, body });
    expect(made.status).toBe(status);
    expect(made.headers.get('content-type')).toContain('application/problem+json');
    expect(made.body).toMatchObject({ code, status });
    expect((await call('GET', '/v1/articles', { key })).body.articles).toEqual([]);
  });

  it('a body that is not UTF-8 is a problem document', async () => {
    const key = await keyFor('bytes', ['write']);
    const body = new Uint8Array([
      ...new TextEncoder().encode('{"text":"'),
      0xff,
      0xfe,
      ...new TextEncoder().encode('"}'),
    ]);
    expect(await call('POST', '/v1/articles', { key, body })).toMatchObject({
      status: 422,
      body: { code: 'ill-formed-text' },
    });
  });

  it('control and zero-width characters, and markup, are text: the spans stay exact', async () => {
    const key = await keyFor('odd', ['write', 'read']);
    const text = `<script>alert(1)</script> ${STORY.replace('बुधवार', 'बुध\u200dवार').replace('पुल पर', '\u0007पुल\u200b पर')}`;
    const made = await call('POST', '/v1/articles', { key, body: { text } });
    expect(made.status).toBe(201);
    for (const claim of made.body.claims)
      for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });

  it('an article without a claim gives an empty list', async () => {
    const key = await keyFor('none', ['write', 'read']);
    const made = await call('POST', '/v1/articles', { key, body: { text: 'नमस्ते दोस्तो' } });
    expect(made).toMatchObject({ status: 201, body: { claims: [] } });
  });
});
