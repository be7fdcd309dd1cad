import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Product, seriousFindings } from './product.ts';

const product = new Product();
let browser: Browser;
let base = '';
let quizPath = '';

beforeAll(async () => {
  await product.start();
  ({ base, quizPath } = product);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product.end();
});

async function open(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page & { problems: string[] }> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${base}${path}`);
  return Object.assign(page, { problems });
}

describe('playing', () => {
  it('works by keyboard alone, from the first question to the score', async () => {
    const page = await open(quizPath);
    await page.waitForSelector('.option');
    const total = Number((await page.textContent('#play .quiet'))?.match(/(\d+) *\/ *(\d+)/u)?.[2]);
    for (let n = 0; n < total; n++) {
      await page.focus('.option input');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.verdict');
      expect(await page.textContent('.verdict')).toMatch(/उत्तर/u);
      expect(await page.locator('blockquote mark').count()).toBe(1);
      await page.keyboard.press('Enter');
      await page.waitForFunction('!document.querySelector(".verdict")');
    }
    expect(await page.textContent('.score')).toMatch(/में से/u);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('sets what stands before a question apart from it, and keeps its words', async () => {
    const page = await open(quizPath);
    await page.waitForSelector('.option');
    while ((await page.locator('legend .kicker').count()) === 0) {
      await page.focus('.option input');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.verdict');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.option input:not([disabled])');
    }
    const kicker = page.locator('legend .kicker');
    expect(await kicker.textContent()).toMatch(/:$/u);
    expect(await page.textContent('legend h1')).toMatch(/: \S.*\?$/u);
    const weight = 'getComputedStyle(document.querySelector("legend .kicker")).fontWeight';
    expect(await page.evaluate(weight)).toBe('400');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['a phone', { width: 320, height: 640 }],
    ['a zoom of 400 %', { width: 320, height: 256 }],
  ])('fits %s', async (_name, viewport) => {
    const page = await open(quizPath, { viewport });
    await page.waitForSelector('.option');
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no serious accessibility finding (%s)', async (colorScheme) => {
    const page = await open(quizPath, { colorScheme });
    await page.waitForSelector('.option');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('says kindly that there is nothing', async () => {
    const page = await open('/q/qz_nothing?lang=hi');
    expect(await page.textContent('h1')).toBe('यहां कुछ नहीं मिला');
    await page.close();
  });
});

describe('the other pages', () => {
  it('sets Devanagari in the font that we serve', async () => {
    const page = await open('/?lang=hi');
    await page.evaluate('document.fonts.ready');
    expect(
      await page.evaluate(
        '[...document.fonts].some((face) => face.family.includes("Mukta") && face.status === "loaded")',
      ),
    ).toBe(true);
    await page.close();
  });

  it('draws the API from its description, without an outside request', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(`${base}/docs?lang=en`);
    await page.waitForSelector('#routes section');
    expect([...hosts]).toEqual([new URL(base).host]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('tells of each code where a problem document leads', async () => {
    const refused = (await (await fetch(`${base}/v1/articles`, { method: 'POST' })).json()) as {
      type: string;
    };
    const page = await open(refused.type);
    await page.waitForSelector('#routes section');
    const id = refused.type.split('#')[1] as string;
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await page.textContent(`#${id} + dd`)).not.toBe('');
    await page.close();
  });
});

describe('starting twice', () => {
  it('keeps the data, the key and the quiz, and duplicates nothing', async () => {
    const articles = async () => {
      const response = await fetch(`${product.base}/v1/articles`, {
        headers: { authorization: `Bearer ${product.key}` },
      });
      return ((await response.json()) as { articles: { id: string }[] }).articles.map(({ id }) => id);
    };
    const [key, before] = [product.key, await articles()];
    await product.stop();
    const printed = await product.start();
    ({ base } = product);
    expect(printed).toContain(quizPath);
    expect(product.key).toBe(key);
    expect(before).toHaveLength(1);
    expect(await articles()).toEqual(before);
  });
});
