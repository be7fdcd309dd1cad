import { afterEach, describe, expect, it, vi } from 'vitest';
import { runClock } from '../../src/services/work/run-clock.ts';
import { html } from '../ingest/site.ts';
import { deliver, desk } from './desk.ts';
import { outside } from './outside.ts';
import { call, STORY } from './world.ts';

const FEED = 'https://paper.example/feed.xml';
const page = (text: string) => html(`<html><body><article><p>${text}</p></article></body></html>`);
const rss = (...items: (readonly [url: string, date: string])[]) =>
  `<rss><channel><title>अखबार</title>${items.map(([url, date]) => `<item><link>${url}</link><pubDate>${date}</pubDate></item>`).join('')}</channel></rss>`;
const xml =
  (text: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(text, { headers: { 'content-type': 'application/rss+xml', ...headers } });

const ONE = 'https://paper.example/1';
const TWO = 'https://paper.example/2';

async function registered(owner: string, url = FEED) {
  const at = await desk(owner);
  const made = await call('POST', '/v1/feeds', { key: at.key, body: { url, publisher: owner, lang: 'hi' } });
  expect(made.status).toBe(201);
  const poll = [{ kind: 'feed', feedId: made.body.id }];
  const pages = (...urls: string[]) =>
    urls.map((address) => ({ kind: 'page', feedId: made.body.id, url: address }));
  const articles = async () => (await call('GET', '/v1/articles', { key: at.key })).body.articles;
  return { ...at, id: made.body.id as string, poll, pages, articles };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a feed', () => {
  it('brings the articles that it names, with the publisher it was registered with', async () => {
    outside({
      [FEED]: xml(rss([ONE, 'a'], [TWO, 'b'])),
      [ONE]: page(STORY),
      [TWO]: page(STORY.replace('240', '250')),
    });
    const { poll, pages, articles, key } = await registered('f1');
    await deliver(poll);
    await deliver(pages(TWO, ONE));
    expect(await articles()).toHaveLength(2);
    const claims = await call('GET', '/v1/claims?publisher=f1');
    expect(claims.body.claims.length).toBeGreaterThan(0);
    expect((await call('GET', '/v1/feeds', { key })).body.feeds[0]).toMatchObject({
      failures: 0,
      problem: null,
    });
  });

  it('read again, its messages twice and late, changes nothing', async () => {
    outside({ [FEED]: xml(rss([ONE, 'a'])), [ONE]: page(STORY) });
    const { poll, pages, articles } = await registered('f2');
    for (const work of [poll, pages(ONE), pages(ONE), poll, pages(ONE)]) await deliver(work);
    expect(await articles()).toMatchObject([{ version: 1 }]);
  });

  it('makes a correction of an article whose entry and text changed', async () => {
    const { poll, pages, articles } = await registered('f3');
    outside({ [FEED]: xml(rss([ONE, 'a'])), [ONE]: page(STORY) });
    await deliver(poll);
    await deliver(pages(ONE));
    outside({ [FEED]: xml(rss([ONE, 'later'])), [ONE]: page(STORY.replace('240', '260')) });
    await deliver(poll);
    await deliver(pages(ONE));
    expect(await articles()).toMatchObject([{ version: 2 }]);
  });

  it('sends its marks with the next poll and takes "not modified" for an answer', async () => {
    const web = outside({
      [FEED]: (init) =>
        new Headers(init.headers).get('if-none-match') === '"7"'
          ? new Response(null, { status: 304 })
          : xml(rss([ONE, 'a']), { etag: '"7"' })(),
      [ONE]: page(STORY),
    });
    const { poll, key } = await registered('f4');
    await deliver(poll);
    await deliver(poll);
    expect(web.asked.filter((address) => address === FEED).length).toBeGreaterThanOrEqual(2);
    expect((await call('GET', '/v1/feeds', { key })).body.feeds[0]).toMatchObject({
      failures: 0,
      problem: null,
    });
  });

  it('of sitemaps is followed to the newest of them', async () => {
    const index = 'https://paper.example/sitemap.xml';
    outside({
      [index]: xml(
        '<sitemapindex><sitemap><loc>https://paper.example/today.xml</loc></sitemap></sitemapindex>',
      ),
      'https://paper.example/today.xml': xml(
        `<urlset><url><loc>${ONE}</loc><lastmod>2024-03-13</lastmod></url></urlset>`,
      ),
      [ONE]: page(STORY),
    });
    const { poll, pages, articles } = await registered('f5', index);
    await deliver(poll);
    await deliver(pages(ONE));
    expect(await articles()).toHaveLength(1);
  });

  it('that fails says why and is left alone for longer', async () => {
    outside({ [FEED]: () => new Response('', { status: 500 }) });
    const { poll, key } = await registered('f6');
    await deliver(poll);
    await deliver(poll);
    const [feed] = (await call('GET', '/v1/feeds', { key })).body.feeds;
    expect(feed.problem).toContain('fetch-failed');
    expect(feed.failures).toBeGreaterThanOrEqual(2);
    expect(Date.parse(feed.nextPollAt) - Date.parse(feed.polledAt)).toBeGreaterThanOrEqual(59 * 60_000);
  });

  it('does not bring back an article that was taken down', async () => {
    const { poll, pages, articles, key } = await registered('f7');
    outside({ [FEED]: xml(rss([ONE, 'a'])), [ONE]: page(STORY) });
    await deliver(poll);
    await deliver(pages(ONE));
    const [article] = await articles();
    expect((await call('DELETE', `/v1/articles/${article.id}`, { key })).status).toBe(204);
    outside({ [FEED]: xml(rss([ONE, 'later'])), [ONE]: page(STORY) });
    await deliver(poll);
    await deliver(pages(ONE));
    expect(await articles()).toEqual([]);
  });

  it('never forgets that an article was taken down, though it forgets other pages', async () => {
    const { poll, pages, articles, key, ctx } = await registered('f11');
    outside({
      [FEED]: xml(rss([ONE, 'a'], [TWO, 'b'])),
      [ONE]: page(STORY),
      [TWO]: page(STORY.replace('240', '250')),
    });
    await deliver(poll);
    await deliver(pages(ONE));
    await call('DELETE', `/v1/articles/${(await articles())[0].id}`, { key });
    await deliver(pages(TWO));
    await runClock({ ctx: { ...ctx, now: () => '2099-01-01T00:00:00.000Z' } });
    await deliver(poll);
    await deliver(pages(ONE, TWO));
    expect(await articles()).toHaveLength(1);
  });

  it('is polled by the clock when it is due, once', async () => {
    outside({ [FEED]: xml(rss()) });
    const { poll, ctx, sent, id } = await registered('f8');
    await deliver(poll);
    const later = { ...ctx, now: () => '2099-01-01T00:00:00.000Z' };
    await runClock({ ctx: later });
    expect(sent).toContainEqual({ kind: 'feed', feedId: id });
    sent.length = 0;
    await runClock({ ctx: later });
    expect(sent).toEqual([]);
  });

  it('is registered once, listed and let go by its owner alone', async () => {
    outside({ [FEED]: xml(rss()) });
    const { key, id } = await registered('f9');
    expect((await call('POST', '/v1/feeds', { key, body: { url: FEED } })).status).toBe(409);
    const other = (await desk('f9other')).key;
    expect((await call('DELETE', `/v1/feeds/${id}`, { key: other })).status).toBe(404);
    expect((await call('DELETE', `/v1/feeds/${id}`, { key })).status).toBe(204);
    expect((await call('GET', '/v1/feeds', { key })).body.feeds).toEqual([]);
    expect(await deliver([{ kind: 'feed', feedId: id }])).toMatchObject({ explicitAcks: ['m0'] });
  });

  it.each(['http://127.0.0.1/feed', 'https://paper.example:8443/feed', 'ftp://paper.example/feed', 'x'])(
    'is not registered at %s',
    async (url) => {
      const { key } = await desk('f10');
      expect([400, 422]).toContain((await call('POST', '/v1/feeds', { key, body: { url } })).status);
    },
  );
});
