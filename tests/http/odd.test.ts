import { describe, expect, it } from 'vitest';
import { call, keyFor, published, STORY } from './world.ts';

const ALL = ['read', 'write', 'publish', 'admin'] as const;
const forged = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');

/** The answer is right or a problem that names itself; never a failure of ours. */
async function asked(...request: Parameters<typeof call>) {
  const answer = await call(...request);
  expect([request[1], answer.status < 500, answer.status]).toEqual([request[1], true, answer.status]);
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status: answer.status, code: expect.any(String) });
  }
  return answer;
}

describe('cursors that nobody gave out', () => {
  const cursors = [
    'x',
    '-1',
    '%00',
    'a'.repeat(3000),
    forged(null),
    forged([1e308]),
    forged({ top: -1, asOf: 0 }),
    forged({ top: 'x', asOf: {}, place: [] }),
    forged({ top: 1e300, asOf: -1e300, place: { score: 1e300, seq: 1e300 } }),
    encodeURIComponent('{"top":1}'),
    encodeURIComponent('🙂'),
  ];
  it.each([
    '/v1/claims?q=%E0%A4%AA%E0%A5%81%E0%A4%B2&',
    '/v1/corrections?',
    '/v1/articles?',
    '/v1/quizzes?',
    '/v1/keys?',
    '/v1/conflicts?',
    '/v1/audit?',
    '/v1/export/claims?',
    '/v1alpha1/claims:search?query=x&pageToken=1&',
  ])('are refused or begin anew: %s', async (path) => {
    const key = await keyFor('odd1', ALL);
    for (const cursor of cursors) await asked('GET', `${path}cursor=${cursor}`, { key });
  });

  it('of another list or another article are refused', async () => {
    const { key, articleId } = await published('odd2');
    const other = await published('odd3');
    const { cursor } = (await call('GET', `/v1/articles/${articleId}/claims?limit=1`, { key })).body;
    expect(cursor).toBeTruthy();
    for (const path of [`/v1/articles/${other.articleId}/claims`, '/v1/claims', '/v1/articles'])
      expect((await asked('GET', `${path}?cursor=${encodeURIComponent(cursor)}`, { key })).status).toBe(400);
  });
});

describe('filters that make no sense', () => {
  it.each([
    'from=2024-02-30',
    'from=abc',
    'from=2030-01-01&to=2020-01-01',
    'status=gone',
    'kind=%3Cb%3E',
    'lang=xx',
    'limit=0',
    'limit=1e9',
    'limit=NaN',
    'entity=%27%20OR%201%3D1',
    'publisher=%00',
    'q=%00',
    'q=%ED%A0%80',
    'q=%F0%9F%99%82',
    'q=%E2%80%AE%E2%80%8B%EF%BB%BF',
    'q=%22%22%22%20NEAR(',
    'q=*',
    `q=${'a'.repeat(5000)}`,
    `q=${encodeURIComponent('क्'.repeat(800))}`,
    'q=a&q=b&q=c',
  ])('are answered: %s', async (filter) => {
    await asked('GET', `/v1/claims?${filter}`);
  });
});

describe('statements and texts that are none', () => {
  it.each([
    [{ statement: '\u0000' }, 422],
    [{ statement: '\ud800 पुल' }, 422],
    [{ statement: '\u200b\u200d\ufeff' }, 422],
    [{ statement: 'पुल'.repeat(700) }, 400],
    [{ statement: 5 }, 400],
    [{ statement: 'पुल बना है।', text: `पुल\u0000 ${STORY}` }, 422],
    [{ statement: 'पुल बना है।', text: 'ल'.repeat(100_001) }, 413],
    [{ statement: 'पुल बना है।', articleId: '../art_x' }, 404],
    [{ statement: 'पुल बना है।', lang: 'fr' }, 400],
    [[], 400],
  ])('are refused: case %#', async (body, status) => {
    const key = await keyFor('odd4', ALL);
    expect((await asked('POST', '/v1/check', { key, body })).status).toBe(status);
  });

  it('are refused where the body is too large, no JSON, no UTF-8, or of another kind', async () => {
    const key = await keyFor('odd5', ALL);
    const post = (body: string | Uint8Array, headers = {}) =>
      asked('POST', '/v1/check', { key, body, headers });
    expect((await post(JSON.stringify({ statement: 'ल'.repeat(1_000_000) }))).status).toBe(413);
    expect((await post('{"statement": "पुल')).status).toBe(400);
    expect((await post(new Uint8Array([123, 34, 0xff, 0xfe, 125]))).status).toBe(422);
    expect((await post('{"statement":"x"}', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post('['.repeat(50_000))).status).toBe(400);
  });

  it('are told in words that say what to send instead', async () => {
    const key = await keyFor('odd6', ALL);
    const detail = async (path: string, given: Parameters<typeof asked>[2]) =>
      ((await asked('POST', path, given)).body as { detail: string }).detail;
    const statement = JSON.stringify({ statement: 'पुल बना है।' });
    const plain = { 'content-type': 'text/plain' };
    expect(await detail('/v1/check', { key, body: statement, headers: plain })).toContain('application/json');
    const text = 'मंत्री ने पुल का उद्घाटन किया।';
    const body = JSON.stringify({ text, publishedAt: 'yesterday' });
    const ofDay = await detail('/v1/articles', { key, body });
    expect(ofDay).toBe('publishedAt: write a day as 2024-06-19, or a time as 2024-06-19T08:30:00+05:30');
    const unknown = await detail('/v1/articles', {
      key: `pk_${'x'.repeat(43)}`,
      body: JSON.stringify({ text }),
    });
    expect(unknown).toContain('not known');
  });
});

describe('ids and names that were forged', () => {
  it.each([
    ['GET', '/v1/claims/clm_%00'],
    ['GET', '/v1/claims/%E0%A4%95'],
    ['GET', `/v1/claims/${'x'.repeat(4000)}`],
    ['GET', '/v1/articles/art_x/claims?cursor=eA'],
    ['PUT', '/v1/articles/%2e%2e%2fkeys'],
    ['POST', '/v1/claims/clm_x/decision'],
    ['GET', '/v1/drills/%E0%A5%A7%E0%A5%A8%E0%A5%A9%E0%A5%AA%E0%A5%AB%E0%A5%AC'],
    ['GET', '/v1/drills/12345'],
    ['GET', '/v1/drills/123456/socket'],
    ['POST', '/v1/quizzes/qz_x/reports'],
    ['PATCH', '/v1/claims'],
    ['GET', '/v1/__proto__'],
  ])('%s %s is answered as a problem', async (method, path) => {
    const key = await keyFor('odd6', ALL);
    const answer = await asked(method, path, { key, ...(method === 'GET' ? {} : { body: {} }) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    'Bearer',
    'Bearer pk_',
    `Bearer pk_${'a'.repeat(8000)}`,
    'Basic eDp5',
    'Host dh_x',
    "Bearer pk_' OR 1=1",
  ])('a header that is no key is none: %s', async (authorization) => {
    expect((await asked('GET', '/v1/articles', { headers: { authorization } })).status).toBe(401);
    expect((await asked('GET', '/v1/claims', { headers: { authorization } })).status).toBe(200);
  });
});
