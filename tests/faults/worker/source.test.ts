import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { openWeb } from '../../../src/ingest/index.ts';
import { takeArticle } from '../../../src/services/articles/take-article.ts';
import { desk } from '../../http/desk.ts';
import { STORY } from '../../http/world.ts';
import { fakeWeb, hangs, html, redirect } from '../../ingest/site.ts';

const PAGE = 'https://paper.example/pul';
const LIMITS = { patience: 30, bytes: 100_000 };
const paragraphs = (text: string) =>
  `<html><body><article>${text
    .split('। ')
    .map((sentence) => `<p>${sentence.replace(/।$/u, '')}।</p>`)
    .join('')}</article></body></html>`;
const page = paragraphs(STORY);
const utf8 = new TextEncoder().encode(page);
const utf16 = new Uint8Array([
  0xff,
  0xfe,
  ...[...page].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
]);

/** A body of a gigabyte, of which the site counts what was taken. */
function gigabyte(headers: Record<string, string> = {}) {
  const taken = { bytes: 0 };
  const answer = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          taken.bytes += 10_000;
          if (taken.bytes > 1e9) controller.close();
          else controller.enqueue(new Uint8Array(10_000).fill(97));
        },
      }),
      { headers: { 'content-type': 'text/html', ...headers } },
    );
  return { taken, answer };
}

/** One byte now and then, without an end. */
const drips = () =>
  new Response(
    new ReadableStream({
      async pull(controller) {
        await new Promise((done) => setTimeout(done, 5));
        controller.enqueue(new Uint8Array([97]));
      },
    }),
    { headers: { 'content-type': 'text/html' } },
  );

const rows = async () =>
  (
    await env.DB.prepare(
      'SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM claims) AS n',
    ).first<{
      n: number;
    }>()
  )?.n;

let owners = 0;

async function taking(pages: Parameters<typeof fakeWeb>[0]) {
  const { ctx } = await desk(`source${owners++}`);
  const web = fakeWeb(pages);
  const run = () =>
    takeArticle({ ctx: { ...ctx, web: openWeb(web.fetcher, LIMITS) }, input: { url: PAGE } }).then(
      (taken) => ('made' in taken ? taken.made : null),
      (error: { code?: string }) => error.code ?? String(error),
    );
  return { run, web };
}

describe('a source site that', () => {
  it.each([
    ['hangs', { [PAGE]: hangs }, 'fetch-failed'],
    ['drips without an end', { [PAGE]: drips }, 'fetch-failed'],
    ['sends a gigabyte', { [PAGE]: gigabyte().answer }, 'fetch-failed'],
    [
      'sends a gigabyte that it calls a byte',
      { [PAGE]: gigabyte({ 'content-length': '1' }).answer },
      'fetch-failed',
    ],
    ['redirects to itself', { [PAGE]: redirect(PAGE) }, 'fetch-failed'],
    [
      'redirects in a circle',
      { [PAGE]: redirect('/b'), 'https://paper.example/b': redirect(PAGE) },
      'fetch-failed',
    ],
    ['redirects to loopback', { [PAGE]: redirect('http://127.0.0.1:8787/v1/keys') }, 'address-refused'],
    ['redirects to loopback by its number', { [PAGE]: redirect('http://2130706433/') }, 'address-refused'],
    [
      'breaks off',
      { [PAGE]: () => Promise.reject(new TypeError('Network connection lost.')) },
      'fetch-failed',
    ],
  ])('%s leaves nothing behind, and is taken when it is sound again', async (_name, pages, code) => {
    const pagesNow: Record<string, (init: RequestInit) => Response | Promise<Response>> = { ...pages };
    const { run, web } = await taking(pagesNow);
    const before = await rows();
    expect(await run()).toBe(code);
    expect(await rows()).toBe(before);
    expect(web.asked.filter((address) => !address.startsWith('https://paper.example'))).toEqual([]);
    pagesNow[PAGE] = html(page);
    expect(await run()).toMatchObject({ created: true });
    expect(await run()).toMatchObject({ created: false });
  });

  it('sends a gigabyte is read no further than the limit', async () => {
    const { taken, answer } = gigabyte();
    const { run } = await taking({ [PAGE]: answer });
    await run();
    expect(taken.bytes).toBeLessThan(3 * LIMITS.bytes);
  });

  it.each([
    ['UTF-8 that it calls windows-1252', utf8, 'text/html; charset=windows-1252'],
    ['UTF-8 that it calls Latin 1', utf8, 'text/html; charset=iso-8859-1'],
    ['UTF-8 of a name that nobody knows', utf8, 'text/html; charset=krutidev'],
    ['UTF-16 that it calls UTF-8', utf16, 'text/html; charset=utf-8'],
  ])('sends %s is read as what it is', async (_name, body, contentType) => {
    const { run } = await taking({ [PAGE]: html(body, contentType) });
    const made = await run();
    expect(made).toMatchObject({ created: true });
    if (made === null || typeof made === 'string') return;
    expect(made.article.text).toContain('गोमती पुल का उद्घाटन');
    for (const { claim } of made.readings)
      for (const { start, end, exact } of claim.spans)
        expect(made.article.text.slice(start, end)).toBe(exact);
  });
});
