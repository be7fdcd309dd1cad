import { describe, expect, it } from 'vitest';
import { openWeb } from '../../src/ingest/index.ts';
import { fakeWeb, hangs, html, redirect } from './site.ts';

const PAGE = 'https://paper.example/a';
const ASK = { accept: 'text/html' };

async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'none',
    (error: { code?: string }) => error.code ?? 'no code',
  );
}

describe('getting a page', () => {
  it('gives its text, its last address and its marks', async () => {
    const { fetcher } = fakeWeb({
      [PAGE]: redirect('/b', 301),
      'https://paper.example/b': () =>
        new Response('पुल', { headers: { 'content-type': 'Text/HTML; charset=utf-8', etag: '"1"' } }),
    });
    expect(await openWeb(fetcher).get(PAGE, ASK)).toEqual({
      url: 'https://paper.example/b',
      status: 200,
      mediaType: 'text/html',
      text: 'पुल',
      etag: '"1"',
      lastModified: null,
    });
  });

  it('sends the marks of the last visit, and takes 304 for an answer', async () => {
    let sent: HeadersInit | undefined;
    const { fetcher } = fakeWeb({
      [PAGE]: (init) => {
        sent = init.headers;
        return new Response(null, { status: 304 });
      },
    });
    expect(await openWeb(fetcher).get(PAGE, { ...ASK, etag: '"1"', lastModified: 'Mon' })).toMatchObject({
      status: 304,
      text: '',
    });
    expect(sent).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Mon' });
  });

  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['metadata', 'http://169.254.169.254/latest/'],
    ['a private name', 'http://db.internal/'],
    ['a file', 'file:///etc/passwd'],
    ['another port', 'https://paper.example:6379/'],
  ])('does not follow a redirect to %s', async (_name, to) => {
    const web = fakeWeb({ [PAGE]: redirect(to) });
    expect(await codeOf(openWeb(web.fetcher).get(PAGE, ASK))).toBe('address-refused');
    expect(web.asked).not.toContain(to);
  });

  it('gives up on a page that redirects to itself', async () => {
    const web = fakeWeb({ [PAGE]: redirect(PAGE) });
    expect(await codeOf(openWeb(web.fetcher).get(PAGE, ASK))).toBe('fetch-failed');
    expect(web.asked.filter((address) => address === PAGE)).toHaveLength(6);
  });

  it('gives up on a site that hangs, before or within its answer', async () => {
    const within = fakeWeb({ [PAGE]: () => new Response(new ReadableStream({ start() {} })) });
    const before = fakeWeb({ [PAGE]: hangs });
    for (const { fetcher } of [before, within])
      expect(await codeOf(openWeb(fetcher, { patience: 20 }).get(PAGE, ASK))).toBe('fetch-failed');
  });

  it('reads no more than the limit of a body without end', async () => {
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1000;
            controller.enqueue(new Uint8Array(1000));
          },
        }),
      );
    const { fetcher } = fakeWeb({ [PAGE]: endless });
    expect(await codeOf(openWeb(fetcher, { bytes: 10_000 }).get(PAGE, ASK))).toBe('fetch-failed');
    expect(sent).toBeLessThan(20_000);
  });

  it('does not begin to read what says that it is too large', async () => {
    let sent = 0;
    const { fetcher } = fakeWeb({
      [PAGE]: () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += 1;
              controller.enqueue(new Uint8Array(1000));
            },
          }),
          { headers: { 'content-length': '1000000000' } },
        ),
    });
    expect(await codeOf(openWeb(fetcher).get(PAGE, ASK))).toBe('fetch-failed');
    expect(sent).toBeLessThan(3);
  });

  it.each([
    [404, 'page-missing'],
    [410, 'page-missing'],
    [429, 'fetch-failed'],
    [500, 'fetch-failed'],
  ])('tells status %i as %s', async (status, code) => {
    const { fetcher } = fakeWeb({ [PAGE]: () => new Response('', { status }) });
    expect(await codeOf(openWeb(fetcher).get(PAGE, ASK))).toBe(code);
  });

  it('tells a broken connection as a failure that may pass', async () => {
    const { fetcher } = fakeWeb({ [PAGE]: () => Promise.reject(new TypeError('Network connection lost.')) });
    expect(await codeOf(openWeb(fetcher).get(PAGE, ASK))).toBe('fetch-failed');
  });
});

describe('robots.txt', () => {
  const robots = (text: string, status = 200) =>
    fakeWeb({
      'https://paper.example/robots.txt': () => new Response(text, { status }),
      [PAGE]: html('x'),
    });

  it('is asked before the page, and obeyed', async () => {
    const web = robots('User-agent: *\nDisallow: /');
    expect(await codeOf(openWeb(web.fetcher).get(PAGE, ASK))).toBe('robots-refused');
    expect(web.asked).toEqual(['https://paper.example/robots.txt']);
  });

  it('is asked of the site that a redirect leads to', async () => {
    const web = fakeWeb({
      [PAGE]: redirect('https://other.example/b'),
      'https://other.example/robots.txt': html('User-agent: *\nDisallow: /b'),
      'https://other.example/b': html('x'),
    });
    expect(await codeOf(openWeb(web.fetcher).get(PAGE, ASK))).toBe('robots-refused');
  });

  it('that cannot be read now is waited for; one that is missing allows', async () => {
    expect(await codeOf(openWeb(robots('', 503).fetcher).get(PAGE, ASK))).toBe('fetch-failed');
    expect(await codeOf(openWeb(robots('', 404).fetcher).get(PAGE, ASK))).toBe('none');
  });
});
