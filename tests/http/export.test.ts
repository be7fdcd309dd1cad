import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

async function lines(query: string) {
  const answer = await call('GET', `/v1/export/claims?${query}`);
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
  const read = String(answer.body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { claims: read.slice(0, -1), last: read.at(-1) };
}

describe('claims in bulk', () => {
  it('come a line each, with their quotes and source, and end in a line that says so', async () => {
    const key = await keyFor('e1', ['write', 'read']);
    const made = await call('POST', '/v1/articles', {
      key,
      body: { text: STORY, publisher: 'e1', url: 'https://paper.example/e1' },
    });
    const { claims, last } = await lines('publisher=e1');
    expect(last).toEqual({ cursor: null });
    expect(claims.map(({ id }) => id)).toEqual(made.body.claims.map(({ id }: { id: string }) => id));
    for (const claim of claims) {
      expect(claim).toMatchObject({ publisher: 'e1', source: { url: 'https://paper.example/e1' } });
      for (const span of claim.spans) expect(STORY.slice(span.start, span.end)).toBe(span.exact);
    }
  });

  it('leave out what fell and what another language or publisher tells', async () => {
    const key = await keyFor('e2', ['write', 'read', 'admin']);
    const made = await call('POST', '/v1/articles', { key, body: { text: STORY, publisher: 'e2' } });
    expect((await lines('publisher=e2&lang=en')).claims).toEqual([]);
    await call('PUT', `/v1/articles/${made.body.article.id}`, { key, body: { text: 'नमस्ते दोस्तो' } });
    expect((await lines('publisher=e2')).claims).toEqual([]);
  });

  it('run over many pages of the store without gap or repeat, and go on from a cursor', async () => {
    const key = await keyFor('e3', ['write']);
    for (let n = 0; n < 3; n++) {
      const text = Array.from({ length: 30 }, (_, at) =>
        STORY.replace('240', String(1000 + n * 100 + at)),
      ).join('\n\n');
      await call('POST', '/v1/articles', { key, body: { text: text.slice(0, 9_900), publisher: 'e3' } });
    }
    const { claims } = await lines('publisher=e3');
    expect(claims.length).toBeGreaterThan(60);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect((await lines('publisher=e3&cursor=999999999')).claims).toEqual([]);
  });

  it('refuse a cursor that is none', async () => {
    expect((await call('GET', '/v1/export/claims?cursor=x')).status).toBe(400);
  });
});
