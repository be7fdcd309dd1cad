import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Product, seriousFindings } from './product.ts';

const product = new Product();
let browser: Browser;
let base = '';
let quizId = '';

beforeAll(async () => {
  await product.start();
  base = product.base;
  quizId = product.quizPath.slice('/q/'.length);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product.end();
});

interface Seen {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: string[];
}

/** A device of its own: nothing is shared with the others but the network. */
async function device(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Seen> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${base}${path}`);
  return { page, context, problems };
}

async function callApi<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${product.key}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as T;
}

const newDrill = (body: object = {}) =>
  callApi<{ pin: string; hostToken: string }>('POST', '/v1/drills', {
    source: { quizId },
    items: 4,
    ...body,
  });

const hostPath = ({ pin, hostToken }: { pin: string; hostToken: string }) =>
  `/d/${pin}/host?lang=hi#${hostToken}`;

const phone = { viewport: { width: 320, height: 640 } };
const projector = { viewport: { width: 1280, height: 720 } };

async function join(pin: string, nickname: string, lang = 'hi'): Promise<Seen> {
  const seen = await device(`/d/${pin}?lang=${lang}`, phone);
  await seen.page.fill('#nickname', nickname);
  await seen.page.click('button[type=submit]');
  await seen.page.waitForSelector(`h1:has-text("${nickname}")`);
  return seen;
}

/** Widest thing of the page in excess of its screen, in pixels. */
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('a live drill', () => {
  it('is played by a host and three phones, with a refresh, a lost network and a late join', async () => {
    const drill = await newDrill({ autoReveal: false, leaderboard: true });
    const host = await device(hostPath(drill), projector);
    await host.page.waitForSelector('[data-control="open"]');
    expect(new URL(host.page.url()).hash).toBe('');
    expect(await host.page.textContent('.come-in .pin')).toBe(drill.pin);
    expect(await host.page.locator('.qr svg').isVisible()).toBe(true);
    expect(await seriousFindings(host.page)).toEqual([]);

    const asha = await join(drill.pin, 'आशा');
    const ravi = await join(drill.pin, 'रवि');
    await expect.poll(() => host.page.locator('.names li').count()).toBe(2);
    expect(await seriousFindings(asha.page)).toEqual([]);

    await host.page.keyboard.press('Space');
    for (const { page } of [asha, ravi]) await page.waitForSelector('button.choice');
    expect(await host.page.textContent('h1.stem')).toBe(await asha.page.textContent('h1.stem'));
    expect(await overflow(asha.page)).toBe(0);
    expect(await seriousFindings(asha.page)).toEqual([]);
    expect(await seriousFindings(host.page)).toEqual([]);

    await asha.page.click('button.choice >> nth=0');
    await asha.page.waitForSelector('.note');
    await host.page.waitForSelector('#count:has-text("1 / 2")');
    await asha.page.reload();
    await asha.page.waitForSelector('.choice.chosen');

    await ravi.context.setOffline(true);
    await ravi.page.waitForSelector('#connection[data-link="lost"]');
    await ravi.page.click('button.choice >> nth=1');
    await ravi.page.waitForSelector('.note');
    expect(await host.page.textContent('#count')).toContain('1 / 2');
    await ravi.context.setOffline(false);
    await host.page.waitForSelector('#count:has-text("2 / 2")');
    await ravi.page.waitForSelector('#connection[data-link="open"]');

    const late = await device(`/d/${drill.pin}?lang=en`, phone);
    await late.page.fill('#nickname', 'Meena');
    await late.page.click('button[type=submit]');
    await late.page.waitForSelector('button.choice');
    await late.page.click('button.choice >> nth=0');
    await host.page.waitForSelector('#count:has-text("3 / 3")');

    await host.page.keyboard.press('Space');
    await host.page.waitForSelector('.projected-option.right');
    expect(await host.page.locator('blockquote mark').textContent()).not.toBe('');
    const counts = await host.page.locator('.projected-option .spread').allTextContents();
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(3);
    for (const { page } of [asha, ravi, late]) await page.waitForSelector('.verdict');
    expect(await seriousFindings(asha.page)).toEqual([]);
    expect(await seriousFindings(host.page)).toEqual([]);
    await late.page.waitForSelector('h1.stem');

    await host.page.keyboard.press('Space');
    await asha.page.waitForSelector('button.choice');
    await host.page.reload();
    await host.page.waitForSelector('[data-control="reveal"]');
    await host.page.click('[data-control="skip"]');
    await asha.page.waitForSelector('.note');
    host.page.on('dialog', (dialog) => void dialog.accept());
    await host.page.click('[data-control="end"]');
    for (const { page } of [asha, ravi, late]) await page.waitForSelector('h1.score');
    expect(await asha.page.textContent('h1.score')).toMatch(/^1 में से/u);
    expect(await seriousFindings(asha.page)).toEqual([]);
    for (const { problems } of [host, asha, late]) expect(problems).toEqual([]);

    await host.page.keyboard.press('Space');
    await host.page.waitForSelector('.question-result');
    expect(await host.page.locator('tbody tr').count()).toBe(3);
    expect(await host.page.locator('.question-result').count()).toBe(1);
    expect(await seriousFindings(host.page)).toEqual([]);
    for (const { context } of [host, asha, ravi, late]) await context.close();
  });

  it('goes on from another device, and the first one is told', async () => {
    const drill = await newDrill();
    const first = await device(hostPath(drill), projector);
    await first.page.waitForSelector('[data-control="open"]');
    const second = await device(`/d/${drill.pin}/host?lang=en`, projector);
    await second.page.click('button.primary');
    await second.page.waitForSelector('[data-control="open"]');
    await first.page.waitForSelector('h1:has-text("दूसरे उपकरण")');
    for (const { context } of [first, second]) await context.close();
  });

  it('takes a player out, keeps new ones out, and refuses abuse for a name', async () => {
    const drill = await newDrill();
    const host = await device(hostPath(drill), projector);
    const ravi = await join(drill.pin, 'Ravi', 'en');
    await host.page.click('[data-control="people"]');
    await host.page.click('dialog .line button');
    await ravi.page.waitForSelector('h1:has-text("taken you out")');
    await host.page.click('dialog .actions button');
    const rude = await device(`/d/${drill.pin}?lang=en`, phone);
    await rude.page.fill('#nickname', 'chutiya');
    await rude.page.click('button[type=submit]');
    await rude.page.waitForSelector('#nickname-problem.problem');
    await host.page.keyboard.press('KeyL');
    await host.page.waitForSelector('#count:has-text("प्रवेश बंद")');
    await rude.page.fill('#nickname', 'Meena');
    await rude.page.click('button[type=submit]');
    await rude.page.waitForSelector('#nickname-problem:has-text("not letting")');
    for (const { context } of [host, ravi, rude]) await context.close();
  });
});

describe('a self-paced drill', () => {
  it('keeps answers given without a network and sends them when it is back', async () => {
    const drill = await newDrill({ mode: 'self' });
    const seen = await device(`/d/${drill.pin}?lang=hi`, phone);
    const { page, context } = seen;
    await page.fill('#nickname', 'आशा');
    await page.click('button[type=submit]');
    await page.click('button.choice >> nth=0');
    await page.waitForSelector('.verdict');
    expect(await seriousFindings(page)).toEqual([]);
    await page.click('.actions .primary');
    await context.setOffline(true);
    await page.waitForSelector('#connection[data-link="lost"]');
    await page.click('button.choice >> nth=0');
    await page.waitForSelector('.note');
    await page.click('.actions .primary');
    await page.click('button.choice >> nth=0');
    await page.waitForSelector('.note');
    await context.setOffline(false);
    await page.waitForSelector('.verdict');
    await page.reload();
    await page.waitForSelector('h1.stem');
    const { players } = await callApi<{ players: { answered: number }[] }>(
      'GET',
      `/v1/drills/${drill.pin}/results`,
    );
    expect(players).toMatchObject([{ answered: 3 }]);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('button.choice >> nth=0');
    await page.click('.actions .primary');
    await page.click('.quiet-button');
    await page.waitForSelector('h1:has-text("मिटा दिए गए")');
    const after = await callApi<{ players: unknown[] }>('GET', `/v1/drills/${drill.pin}/results`);
    expect(after.players).toEqual([]);
    await context.close();
  });
});

describe('the teacher', () => {
  it('makes a class and a drill for it, and finds both again', async () => {
    const { page, context, problems } = await device('/drills?lang=hi', projector);
    await page.waitForSelector('form.make');
    await page.fill('#class-name', '8 ब');
    await page.click('#classes button[type=submit]');
    await page.waitForSelector('.class-code');
    const code = (await page.textContent('.class-code')) ?? '';
    expect(code).toMatch(/^[A-Z]{6}$/u);
    await page.check('input[name=source][value=quiz]');
    await page.check('input[name=mode][value=self]');
    await page.selectOption('select[name=classCode]', code);
    expect(await seriousFindings(page)).toEqual([]);
    await page.click('form.make button[type=submit]');
    await page.waitForSelector('.made .pin');
    expect(problems).toEqual([]);
    const pupil = await device('/d?lang=hi', phone);
    expect(await seriousFindings(pupil.page)).toEqual([]);
    await pupil.page.fill('#code', code.toLowerCase());
    await pupil.page.click('button[type=submit]');
    await pupil.page.waitForSelector('.line a');
    expect(await seriousFindings(pupil.page)).toEqual([]);
    await pupil.page.click('.line a');
    await pupil.page.waitForSelector('#nickname');
    for (const seen of [context, pupil.context]) await seen.close();
  });

  it('is told what to do when nothing can be asked', async () => {
    const { page, context } = await device('/drills?lang=en', projector);
    await page.fill('input[name=q]', 'zzzz');
    await page.click('form.make button[type=submit]');
    await page.waitForSelector('#made .problem');
    expect(await page.textContent('#made .problem')).toContain('more days');
    await page.check('input[name=source][value=articles]');
    await page.click('form.make button[type=submit]');
    await expect.poll(() => page.textContent('#made .problem')).toContain('at least one story');
    await context.close();
  });

  it('prints a worksheet of one page apart from its key', async () => {
    const drill = await newDrill({ mode: 'paper' });
    const { page, context } = await device(`/d/${drill.pin}/sheet?lang=hi`, projector);
    await page.waitForSelector('.sheet-questions li');
    expect(await seriousFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet-tools').isVisible()).toBe(false);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.sheet-key')).breakBefore`)).toBe(
      'page',
    );
    expect(await page.locator('.sheet-page').first().textContent()).not.toContain('स्रोत');
    await page.evaluate('document.fonts.ready');
    expect(await page.evaluate(`document.fonts.check('16px Mukta', 'प्रश्न')`)).toBe(true);
    await context.close();
  });

  it('deletes a drill at once from its results', async () => {
    const drill = await newDrill({ mode: 'self' });
    const { page, context } = await device(`/d/${drill.pin}/results?lang=en`, projector);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('button:has-text("Delete everything now")');
    await page.waitForSelector('h1:has-text("was deleted")');
    expect((await fetch(`${base}/v1/drills/${drill.pin}`)).status).toBe(404);
    await context.close();
  });

  it('gets a new key for the recovery code when the old one is lost', async () => {
    const { code } = await callApi<{ code: string }>('POST', '/v1/recovery-code');
    const { page, context } = await device('/d?lang=hi', projector);
    await page.evaluate(`sessionStorage.setItem('praman.key', 'pk_${'0'.repeat(43)}')`);
    await page.goto(`${base}/drills?lang=hi`);
    await page.click('summary:has-text("कुंजी खो गई")');
    expect(await seriousFindings(page)).toEqual([]);
    await page.fill('#recovery-code', 'nonsense');
    await page.click('details button[type=submit]');
    await page.waitForSelector('details .problem');
    await page.fill('#recovery-code', code);
    await page.click('details button[type=submit]');
    await page.click('details [role=status] button');
    await page.waitForSelector('form.make');
    expect((await page.evaluate(`sessionStorage.getItem('praman.key')`)) as string).toMatch(/^pk_/u);
    await context.close();
  });
});
