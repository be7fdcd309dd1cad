import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Product, seriousFindings } from './product.ts';

const product = new Product();
let browser: Browser;
let host: Server;
let site = '';
const pages = new Map<string, { html: string; headers?: Record<string, string> }>();

/** A site of somebody else's: another origin, its own pages. */
async function openSite(): Promise<void> {
  host = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  site = `http://localhost:${(host.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  await product.start();
  await openSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await product.end();
});

const quizId = () => product.quizPath.slice(3);
const script = () => `<script type="module" src="${product.base}/embed.js"></script>`;
const element = () => `<praman-quiz quiz="${quizId()}" style="display:block;min-height:440px"></praman-quiz>`;

async function visit(
  path: string,
  html: string,
  options: {
    headers?: Record<string, string>;
    viewport?: { width: number; height: number };
    userAgent?: string;
  } = {},
): Promise<Page & { problems: string[] }> {
  pages.set(path, { html, ...(options.headers ? { headers: options.headers } : {}) });
  const { headers: _, ...look } = options;
  const page = await browser.newPage(look);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${site}${path}`);
  return Object.assign(page, { problems: problems.filter((text) => !text.includes('favicon')) });
}

async function playAll(page: Page, inside: Page | FrameLocator, score = '[part=score]'): Promise<void> {
  await inside.locator('label').first().waitFor();
  for (;;) {
    await inside.locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await inside.locator('.verdict').waitFor();
    await page.keyboard.press('Enter');
    await inside.locator('.verdict').waitFor({ state: 'detached' });
    if ((await inside.locator(score).count()) > 0) return;
  }
}

describe('the element', () => {
  it('is played by keyboard to the score, and tells the page', async () => {
    const page = await visit(
      '/plain',
      `<!doctype html><html lang="hi"><title>x</title><body>${element()}${script()}<script>window.told=[];for(const n of ['answer','finish'])document.addEventListener('praman:'+n,(e)=>told.push([n,e.detail]))</script>`,
    );
    await playAll(page, page);
    expect(await page.locator('[part=score]').textContent()).toMatch(/में से/u);
    const told = (await page.evaluate('window.told')) as [string, { of?: number }][];
    expect(told.at(-1)?.[0]).toBe('finish');
    expect(told.filter(([name]) => name === 'answer')).toHaveLength(told.at(-1)?.[1].of ?? 0);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('keeps its looks on a page with aggressive styles and an old doctype', async () => {
    const hostile =
      '*{font-size:40px!important;color:red!important;letter-spacing:9px;text-transform:uppercase;float:right}label{display:none!important}';
    const page = await visit(
      '/hostile',
      `<html><style>${hostile}</style><body dir="rtl">${element()}${script()}`,
    );
    await page.locator('label').first().waitFor();
    const look = await page
      .locator('label')
      .first()
      .evaluate((label) => {
        const view = label.ownerDocument.defaultView as unknown as {
          getComputedStyle(
            node: unknown,
          ): Record<'fontSize' | 'letterSpacing' | 'textTransform' | 'direction', string>;
        };
        const { fontSize, letterSpacing, textTransform, direction } = view.getComputedStyle(label);
        return { fontSize, letterSpacing, textTransform, direction };
      });
    expect(look).toEqual({
      fontSize: '16px',
      letterSpacing: 'normal',
      textTransform: 'none',
      direction: 'ltr',
    });
    await page.close();
  });

  it('stands as it should on a page that reads from right to left', async () => {
    const page = await visit(
      '/rtl',
      `<!doctype html><html lang="ar" dir="rtl"><title>x</title><body>${element()}${script()}`,
      { viewport: { width: 320, height: 640 } },
    );
    const label = page.locator('label').first();
    await label.waitFor();
    const [option, radio] = [await label.boundingBox(), await label.locator('input').boundingBox()];
    // Hindi and English read from left to right wherever they stand: the radio is before the words.
    expect((radio?.x ?? 0) - (option?.x ?? 0)).toBeLessThan((option?.width ?? 0) / 4);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('shows right and wrong, the proof and the focus where colours are forced, without movement', async () => {
    const page = await visit(
      '/forced',
      `<!doctype html><html lang="hi"><title>x</title><body>${element()}${script()}`,
    );
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.locator('label').first().waitFor();
    await page.locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('.verdict').waitFor();
    const look = (await page.evaluate(`(() => {
      const root = document.querySelector('praman-quiz').shadowRoot;
      const style = (what) => getComputedStyle(root.querySelector(what));
      return {
        moving: [...root.querySelectorAll('*')].filter((node) => getComputedStyle(node).animationName !== 'none').length,
        verdict: parseFloat(style('.verdict').fontSize),
        marked: root.querySelectorAll('blockquote mark').length,
        outline: style('label.right').outlineStyle,
      };
    })()`)) as { moving: number; verdict: number; marked: number; outline: string };
    expect(look).toMatchObject({ moving: 0, marked: 1, outline: 'solid' });
    expect(look.verdict).toBeGreaterThanOrEqual(16);
    await page.close();
  });

  it('works under a strict content policy that names only our host', async () => {
    const { base } = product;
    const page = await visit(
      '/strict',
      `<!doctype html><html lang="hi"><title>x</title><body><praman-quiz quiz="${quizId()}"></praman-quiz>${script()}`,
      {
        headers: { 'content-security-policy': `default-src 'none'; script-src ${base}; connect-src ${base}` },
      },
    );
    await page.locator('label').first().waitFor();
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('shifts nothing when it loads', async () => {
    const page = await visit(
      '/shift',
      `<!doctype html><html lang="hi"><title>x</title><body><p>before</p>${element()}<p>after</p><script>window.shift=0;new PerformanceObserver((l)=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})</script>${script()}`,
    );
    await page.locator('label').first().waitFor();
    expect(await page.evaluate('window.shift')).toBe(0);
    await page.close();
  });

  it('loads only when it comes near', async () => {
    const page = await visit(
      '/far',
      `<!doctype html><html lang="hi"><title>x</title><body><div style="height:9000px"></div>${element()}${script()}`,
    );
    await page.waitForFunction('customElements.get("praman-quiz")');
    expect(await page.locator('label').count()).toBe(0);
    await page.locator('praman-quiz').scrollIntoViewIfNeeded();
    await page.locator('label').first().waitFor();
    await page.close();
  });

  it('says so where the quiz is gone', async () => {
    const page = await visit(
      '/gone',
      `<!doctype html><body><praman-quiz quiz="qz_nothing"></praman-quiz>${script()}`,
    );
    await page.locator('praman-quiz [role=status]', { hasText: 'हटा ली गई' }).waitFor();
    await page.close();
  });

  it('has no serious accessibility finding', async () => {
    const page = await visit(
      '/axe',
      `<!doctype html><html lang="hi"><title>x</title><body><main>${element()}</main>${script()}`,
    );
    await page.locator('label').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('the frame', () => {
  const frame = (attributes = '') =>
    `<iframe title="quiz" src="${product.base}/embed/q/${quizId()}#?secret=s3" ${attributes} width="320" height="480"></iframe>`;

  it('is played in a sandbox without an origin of its own', async () => {
    const page = await visit(
      '/sandbox',
      `<!doctype html><html lang="hi"><title>x</title>${frame('sandbox="allow-scripts"')}`,
    );
    await playAll(page, page.frameLocator('iframe'));
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('tells WordPress its height with the secret, within 200 and 1000 px', async () => {
    const page = await visit(
      '/wordpress',
      `<!doctype html><html lang="hi"><title>x</title><script>window.heights=[];addEventListener('message',(e)=>{if(e.data.message==='height')heights.push(e.data)})</script>${frame('sandbox="allow-scripts"')}`,
    );
    await page.frameLocator('iframe').locator('label').first().waitFor();
    await page.waitForFunction('window.heights.length > 0');
    const heights = (await page.evaluate('window.heights')) as { value: number; secret: string }[];
    expect(heights.every(({ value, secret }) => secret === 's3' && value >= 200 && value <= 1000)).toBe(true);
    await page.close();
  });

  it('fits 320 px and a zoom of 400 %', async () => {
    for (const height of [640, 256]) {
      const page = await browser.newPage({ viewport: { width: 320, height } });
      await page.goto(`${product.base}/embed/q/${quizId()}`);
      await page.locator('label').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await seriousFindings(page)).toEqual([]);
      await page.close();
    }
  });
});

describe('how other sites find it', () => {
  it('is an oEmbed that the filter of WordPress leaves whole', async () => {
    const address = encodeURIComponent(`${product.base}${product.quizPath}`);
    const answer = (await (await fetch(`${product.base}/oembed?url=${address}&maxwidth=500`)).json()) as {
      html: string;
      width: number;
      type: string;
    };
    expect([answer.type, answer.width]).toEqual(['rich', 500]);
    // What wp_filter_oembed_result keeps: blockquote, a[href], one iframe with src, width, height, title.
    expect(answer.html).toMatch(
      /^<blockquote[^>]*><a href="[^"]+">[^<]*<\/a><\/blockquote><iframe src="[^"]+\/embed\/q\/qz_\w+" width="500" height="480" title="[^"]*"[^>]*><\/iframe>$/u,
    );
  });

  it('answers for no address but its own', async () => {
    const response = await fetch(
      `${product.base}/oembed?url=${encodeURIComponent('https://example.org/q/qz_1')}`,
    );
    expect(response.status).toBe(404);
  });

  it('is announced on the quiz page, with its questions but never a key', async () => {
    const html = await (await fetch(`${product.base}${product.quizPath}`)).text();
    expect(html).toContain('application/json+oembed');
    const data = JSON.parse(
      html.match(/<script type="application\/ld\+json">(.*?)<\/script>/su)?.[1] ?? '{}',
    ) as {
      '@type': string;
    };
    expect(data['@type']).toBe('Quiz');
    expect(html).not.toMatch(/acceptedAnswer|"key"|claimId/u);
  });

  it('is shared with a picture in its language', async () => {
    const page = await (await fetch(`${product.base}${product.quizPath}`)).text();
    const picture = page.match(/property="og:image" content="([^"]+)"/u)?.[1] ?? '';
    const response = await fetch(picture);
    expect(response.headers.get('content-type')).toBe('image/png');
  });

  it('leads from a question to its source by our own host', async () => {
    const quiz = (await (await fetch(`${product.base}/v1/quizzes/${quizId()}`)).json()) as {
      items: { id: string }[];
    };
    const response = await fetch(`${product.base}/go/${quiz.items[0]?.id}`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/#:~:text=|^\/c\/clm_/u);
  });
});

describe('what the owner learns', () => {
  it('counts each answer of a play once', async () => {
    const base = `${product.base}/v1/quizzes/${quizId()}`;
    const headers = { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0' };
    const post = async (path: string, body: unknown) =>
      (await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    const before = await stats();
    const { play } = (await post('/plays', {})) as { play: string };
    const quiz = (await (await fetch(base)).json()) as { items: { id: string; options: { id: string }[] }[] };
    const item = quiz.items[0] as { id: string; options: { id: string }[] };
    for (const option of item.options) await post('/answers', { itemId: item.id, optionId: option.id, play });
    const after = await stats();
    expect(after.starts - before.starts).toBe(1);
    expect(count(after, item.id) - count(before, item.id)).toBe(1);
  });

  it.each([
    ['the element', () => `${element()}${script()}`, '[part=score]'],
    ['our own page', () => null, '.score'],
  ])('counts who plays again once: %s', async (_name, html, score) => {
    const before = await stats();
    const own = html();
    // A browser without a head is taken for a crawler, and not counted.
    const reader = { userAgent: 'Mozilla/5.0' };
    const page = own
      ? await visit('/again', `<!doctype html><html lang="hi"><title>x</title><body>${own}`, reader)
      : await browser.newPage(reader);
    if (!own) await page.goto(`${product.base}${product.quizPath}`);
    for (let round = 0; round < 2; round++) {
      await playAll(page, page, score);
      await page.getByRole('button', { name: 'फिर से खेलें' }).click();
    }
    const after = await stats();
    expect(after.starts - before.starts).toBe(1);
    expect(after.finishes - before.finishes).toBe(1);
    await page.close();
  });

  it('counts no crawler', async () => {
    const before = await stats();
    await fetch(`${product.base}/v1/quizzes/${quizId()}/plays`, {
      method: 'POST',
      headers: { 'user-agent': 'Googlebot' },
    });
    expect((await stats()).starts).toBe(before.starts);
  });

  it('comes as a sheet whose cells are no formulas', async () => {
    const response = await fetch(`${product.base}/v1/quizzes/${quizId()}/stats`, {
      headers: { authorization: `Bearer ${product.key}`, accept: 'text/csv' },
    });
    const sheet = await response.text();
    expect(sheet.split('\r\n')[0]).toContain('question,option');
    expect(sheet).not.toMatch(/(?:^|,)[=@]/mu);
  });

  interface Stats {
    starts: number;
    finishes: number;
    items: { itemId: string; answers: number }[];
  }
  async function stats(): Promise<Stats> {
    const response = await fetch(`${product.base}/v1/quizzes/${quizId()}/stats`, {
      headers: { authorization: `Bearer ${product.key}` },
    });
    return (await response.json()) as Stats;
  }
  const count = (of: Stats, itemId: string) => of.items.find((item) => item.itemId === itemId)?.answers ?? 0;
});
