import { afterEach, describe, expect, it, vi } from 'vitest';
import { hangs, html, redirect } from '../ingest/site.ts';
import { outside } from './outside.ts';
import { call, keyFor, STORY } from './world.ts';

const PAGE = 'https://paper.example/pul';
const pageOf = (text: string, head = '') =>
  `<html><head><title>पुल खुला</title>${head}</head><body><nav><p>होम</p></nav><article>${text
    .split('। ')
    .map((sentence) => `<p>${sentence}${sentence.endsWith('।') ? '' : '।'}</p>`)
    .join('')}</article></body></html>`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an article by HTML', () => {
  it('is read from its paragraphs; the text is what was extracted and the spans are exact in it', async () => {
    const key = await keyFor('h1', ['write', 'read']);
    const made = await call('POST', '/v1/articles', { key, body: { html: pageOf(STORY), url: PAGE } });
    expect(made.status).toBe(201);
    const { text, title, url } = made.body.article;
    expect({ title, url }).toEqual({ title: 'पुल खुला', url: PAGE });
    expect(text).not.toContain('होम');
    expect(made.body.claims.length).toBeGreaterThan(0);
    for (const claim of made.body.claims)
      for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });

  it.each([
    ['a page without an article', { html: '<p></p>' }, 422, 'no-article'],
    ['HTML beside text', { html: '<p>x</p>', text: 'x' }, 400, 'invalid-request'],
    ['nothing', { title: 'x' }, 400, 'invalid-request'],
  ])('%s is a problem', async (_name, body, status, code) => {
    const key = await keyFor('h2', ['write']);
    expect(await call('POST', '/v1/articles', { key, body })).toMatchObject({ status, body: { code } });
  });
});

describe('an article by address', () => {
  it('is fetched and kept under its canonical address', async () => {
    const key = await keyFor('u1', ['write', 'read']);
    outside({ [PAGE]: html(pageOf(STORY, '<link rel="canonical" href="/2024/pul">')) });
    const made = await call('POST', '/v1/articles', { key, body: { url: PAGE } });
    expect(made).toMatchObject({ status: 201, body: { article: { url: 'https://paper.example/2024/pul' } } });
    expect(made.body.claims.length).toBeGreaterThan(0);
  });

  it('again with the same text is the same article, with other text a correction of it', async () => {
    const key = await keyFor('u2', ['write', 'read']);
    outside({ [PAGE]: html(pageOf(STORY)) });
    const first = await call('POST', '/v1/articles', { key, body: { url: PAGE } });
    const same = await call('POST', '/v1/articles', { key, body: { url: PAGE } });
    expect(same).toMatchObject({ status: 200, body: { article: { id: first.body.article.id, version: 1 } } });
    outside({ [PAGE]: html(pageOf(STORY.replace('240', '260'))) });
    const corrected = await call('POST', '/v1/articles', { key, body: { url: PAGE } });
    expect(corrected).toMatchObject({
      status: 200,
      body: { article: { id: first.body.article.id, version: 2 } },
    });
    const log = await call('GET', '/v1/corrections?limit=200');
    expect(
      log.body.corrections.some((entry: { articleId: string }) => entry.articleId === first.body.article.id),
    ).toBe(true);
  });

  it.each([
    ['loopback', { url: 'http://127.0.0.1/' }, 422, 'address-refused'],
    ['a redirect to metadata', { url: 'https://paper.example/away' }, 422, 'address-refused'],
    ['a page that robots.txt closes', { url: 'https://closed.example/a' }, 422, 'robots-refused'],
    ['a missing page', { url: 'https://paper.example/none' }, 422, 'page-missing'],
    ['a picture', { url: 'https://paper.example/picture' }, 422, 'no-article'],
    ['a broken site', { url: 'https://paper.example/broken' }, 502, 'fetch-failed'],
    ['another scheme', { url: 'ftp://paper.example/' }, 400, 'invalid-request'],
  ])('%s is a problem and nothing is stored', async (_name, body, status, code) => {
    outside({
      'https://paper.example/away': redirect('http://169.254.169.254/latest/meta-data/'),
      'https://closed.example/robots.txt': html('User-agent: *\nDisallow: /', 'text/plain'),
      'https://closed.example/a': html(pageOf(STORY)),
      'https://paper.example/picture': html(new Uint8Array([1, 2, 3]), 'image/png'),
      'https://paper.example/broken': () => new Response('', { status: 500 }),
    });
    const key = await keyFor('u3', ['write', 'read']);
    expect(await call('POST', '/v1/articles', { key, body })).toMatchObject({ status, body: { code } });
    expect((await call('GET', '/v1/articles', { key })).body.articles).toEqual([]);
  });

  it('is not fetched without the scope', async () => {
    const web = outside({ [PAGE]: hangs });
    expect((await call('POST', '/v1/articles', { body: { url: PAGE } })).status).toBe(401);
    const key = await keyFor('u4', ['read']);
    expect((await call('POST', '/v1/articles', { key, body: { url: PAGE } })).status).toBe(403);
    expect(web.asked).toEqual([]);
  });
});

describe('a preview', () => {
  it('reads an address or HTML too, without a key, and stores nothing', async () => {
    outside({ [PAGE]: html(pageOf(STORY)) });
    for (const body of [{ url: PAGE }, { html: pageOf(STORY), url: PAGE }]) {
      const preview = await call('POST', '/v1/preview', { body });
      expect(preview).toMatchObject({ status: 200, body: { article: { title: 'पुल खुला', url: PAGE } } });
      expect(preview.body.claims.length).toBeGreaterThan(0);
      expect((await call('GET', `/v1/claims/${preview.body.claims[0].id}`)).status).toBe(404);
    }
  });

  it('fetches no private address', async () => {
    const web = outside({});
    for (const url of ['http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/latest/'])
      expect(await call('POST', '/v1/preview', { body: { url } })).toMatchObject({
        status: 422,
        body: { code: 'address-refused' },
      });
    expect(web.asked).toEqual([]);
  });
});

describe('a correction', () => {
  const put = async (owner: string) => {
    const key = await keyFor(owner, ['write', 'read']);
    const made = await call('POST', '/v1/articles', {
      key,
      body: { text: STORY, publishedAt: '2023-03-13' },
    });
    return { key, path: `/v1/articles/${made.body.article.id}` };
  };

  it('is taken as HTML', async () => {
    const { key, path } = await put('c1');
    const changed = await call('PUT', path, { key, body: { html: pageOf(STORY.replace('240', '260')) } });
    expect(changed).toMatchObject({ status: 200, body: { article: { version: 2 } } });
    expect(changed.body.kept).toBeGreaterThan(0);
    expect(changed.body.fallen).toBeGreaterThan(0);
    const { text } = changed.body.article;
    for (const claim of changed.body.claims)
      for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });

  it('is fetched from the address where it stands', async () => {
    const { key, path } = await put('c2');
    outside({ [PAGE]: html(pageOf(STORY.replace('240', '260'))) });
    const changed = await call('PUT', path, { key, body: { url: PAGE } });
    expect(changed).toMatchObject({ status: 200, body: { article: { version: 2, url: PAGE } } });
  });

  it.each([
    ['of a private address', { url: 'http://10.0.0.1/' }, 422, 'address-refused'],
    ['without an article', { html: '<p></p>' }, 422, 'no-article'],
    ['without anything', { title: 'x' }, 400, 'invalid-request'],
    ['of two kinds', { html: '<p>x</p>', text: 'x' }, 400, 'invalid-request'],
  ])('%s is a problem, and the article stays', async (_name, body, status, code) => {
    const { key, path } = await put('c3');
    expect(await call('PUT', path, { key, body })).toMatchObject({ status, body: { code } });
    expect((await call('GET', path, { key })).body).toMatchObject({ version: 1, text: STORY });
  });

  it('of what is not theirs makes nobody fetch anything', async () => {
    const { path } = await put('c4');
    const thief = await keyFor('c5', ['write', 'read']);
    const web = outside({ [PAGE]: html(pageOf(STORY)) });
    expect((await call('PUT', path, { key: thief, body: { url: PAGE } })).status).toBe(404);
    expect(web.asked).toEqual([]);
  });
});
