import { XMLValidator } from 'fast-xml-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Product } from './product.ts';

/** Text that would become markup or script wherever it is not taken for text. Each would set `window.hit`. */
const HOSTILE = [
  '<script>window.hit=1</script>',
  '<img src=x onerror=window.hit=1>',
  '"><svg onload=window.hit=1>',
  "'><iframe srcdoc='<script>parent.hit=1</script>'>",
  '</template><script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '<a href="javascript:window.hit=1">देखें</a>',
  '{{constructor.constructor("window.hit=1")()}}',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  ']]><script>window.hit=1</script>',
] as const;

const product = new Product();
let browser: Browser;
let quizId = '';
let claimId = '';

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${product.base}${path}`, {
    method,
    headers: { authorization: `Bearer ${product.key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

const TITLE = HOSTILE.slice(0, 3).join(' ');
const STORY = [
  'मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया।',
  'योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।',
  ...HOSTILE.map((text) => `मंत्री अश्विनी वैष्णव ने पटना में ${text} नई ट्रेन चलाई।`),
].join('\n');

beforeAll(async () => {
  await product.start();
  browser = await openBrowser();
  const { article, claims } = await call<{ article: { id: string }; claims: { id: string }[] }>(
    'POST',
    '/v1/articles',
    { text: STORY, title: TITLE, publisher: TITLE, publishedAt: '2024-06-19' },
  );
  claimId = claims[0]?.id ?? '';
  const quiz = await call<{ id: string }>('POST', '/v1/quizzes', { articleIds: [article.id], title: TITLE });
  quizId = quiz.id;
  await call('PATCH', `/v1/quizzes/${quizId}`, { status: 'published' });
});
afterAll(async () => {
  await browser?.close();
  await product.end();
});

/** Opens a page and gives what ran and which elements came out of the text. */
async function visit(path: string, ready: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${product.base}${path}`);
  await page.waitForSelector(ready);
  const seen = {
    hit: await page.evaluate('window.hit'),
    strangers: await page
      .locator('main img, main svg[onload], main iframe, main a[href^="javascript"]')
      .count(),
    text: (await page.textContent('body')) ?? '',
  };
  await page.close();
  return seen;
}

describe('text of articles', () => {
  it.each([
    ['the quiz page', () => `/q/${quizId}`, '.option'],
    ['the frame', () => `/embed/q/${quizId}`, 'label'],
    ['the claim page', () => `/c/${claimId}`, 'h1'],
    ['the studio', () => `/?quiz=${quizId}`, '#quiz > .item'],
  ] as const)('stays text on %s', async (_, path, ready) => {
    const { hit, strangers } = await visit(path(), ready);
    expect(hit).toBeUndefined();
    expect(strangers).toBe(0);
  });

  it('is shown as it was written', async () => {
    expect((await visit(`/q/${quizId}`, '.option')).text).toContain(TITLE);
  });

  it.each(['gift', 'moodle', 'anki', 'csv', 'json'])('is no markup in %s', async (format) => {
    const response = await fetch(`${product.base}/v1/quizzes/${quizId}/export/${format}`, {
      headers: { authorization: `Bearer ${product.key}` },
    });
    const text = await response.text();
    expect(response.headers.get('content-disposition')).toContain('attachment');
    if (format === 'moodle') expect(XMLValidator.validate(text)).toBe(true);
    if (format === 'moodle' || format === 'anki') expect(text).not.toContain('<script>');
  });

  it('is no markup for other sites: oEmbed, structured data, share tags', async () => {
    const address = encodeURIComponent(`${product.base}/q/${quizId}`);
    const xml = await (await fetch(`${product.base}/oembed?url=${address}&format=xml`)).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const html = await (await fetch(`${product.base}/q/${quizId}`)).text();
    expect(html).not.toContain('<script>window.hit=1');
    expect(html).not.toContain('<img src=x');
  });
});
