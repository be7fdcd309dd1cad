import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Product, seriousFindings } from './product.ts';

const product = new Product();
let browser: Browser;

const WIDE = { viewport: { width: 1280, height: 800 } };
const STORY = [
  'मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया।',
  'योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।',
  'रेल मंत्री अश्विनी वैष्णव ने गुरुवार को पटना में नई ट्रेन को हरी झंडी दिखाई।',
].join(' ');

beforeAll(async () => {
  await product.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product.end();
});

type WatchedPage = Page & { problems: string[] };

async function open(path: string, options: Parameters<Browser['newPage']>[0] = WIDE): Promise<WatchedPage> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${product.base}${path}`);
  return Object.assign(page, { problems });
}

async function readStory(page: Page, text = STORY): Promise<void> {
  await page.fill('#text', text);
  await page.click('#ask button[type=submit]');
  await page.waitForSelector('#result:not([hidden])');
}

const stems = (page: Page) => page.locator('#quiz > .item .stem').allTextContents();
const saved = (page: Page) => expect.poll(() => page.textContent('#saved-note')).toBe('सहेजा गया');
const mayBeSaved = (page: Page) =>
  expect.poll(() => page.locator('dialog .button.primary').isDisabled()).toBe(false);

describe('the studio', () => {
  it('shows the claims in the story beside the quiz, and ties them together', async () => {
    const page = await open('/?lang=hi');
    await page.click('#sample');
    await page.waitForSelector('.claim');
    expect(await page.locator('.story mark').count()).toBeGreaterThan(5);
    expect(await page.locator('#quiz > .item').count()).toBeGreaterThan(4);
    const endsWithFooter = 'document.documentElement.scrollHeight <= document.body.offsetHeight';
    expect(await page.evaluate(endsWithFooter)).toBe(true);
    const item = page.locator('#quiz > .item').first();
    await item.hover();
    const id = await item.getAttribute('data-claim');
    expect(await page.locator(`.claim[data-claim="${id}"]`).getAttribute('class')).toContain('chosen');
    expect(await page.locator(`mark.chosen[data-claim~="${id}"]`).count()).toBeGreaterThan(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('opens the same desk in the other language', async () => {
    const page = await open('/?lang=hi');
    await page.click('#sample');
    await page.waitForSelector('#quiz > .item');
    const before = await page.textContent('#desk-title');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForSelector('#quiz > .item');
    expect(await page.textContent('#desk-title')).toBe(before);
    expect(await page.textContent('#publish, #foot [data-act=share]')).toMatch(/Publish|Embed/u);
    await page.close();
  });

  it('keeps the draft over a reload', async () => {
    const page = await open('/?lang=hi');
    await page.fill('#text', 'पटना में पुल बना है।');
    await page.reload();
    expect(await page.inputValue('#text')).toBe('पटना में पुल बना है।');
    await page.close();
  });

  it('takes today for the day of publication until another is given, and shows it with the story', async () => {
    const page = await open('/?lang=hi');
    const today = await page.evaluate(`new Intl.DateTimeFormat('sv-SE').format(new Date())`);
    expect(await page.inputValue('#published')).toBe(today);
    await page.fill('#published', '2024-06-20');
    await readStory(page, 'रेल मंत्री अश्विनी वैष्णव ने सोमवार को इंदौर में नए स्टेशन का उद्घाटन किया।');
    expect(await page.textContent('#story .published-on')).toBe('प्रकाशन: 20 जून 2024');
    await page.close();
  });

  it('brings a day back with the draft, and asks for none where the field is emptied', async () => {
    const page = await open('/?lang=hi');
    await page.fill('#text', STORY);
    await page.fill('#published', '2023-11-02');
    await page.reload();
    expect(await page.inputValue('#published')).toBe('2023-11-02');
    await page.fill('#published', '');
    await readStory(page, 'रेल मंत्री अश्विनी वैष्णव ने शुक्रवार को गया में नए स्टेशन का उद्घाटन किया।');
    expect(await page.locator('#story .published-on').count()).toBe(0);
    await page.close();
  });

  it('corrects the day of publication with the story', async () => {
    const page = await open('/?lang=hi');
    await page.fill('#published', '2024-06-20');
    await readStory(page, 'रेल मंत्री अश्विनी वैष्णव ने शनिवार को भोपाल में नए स्टेशन का उद्घाटन किया।');
    await page.getByRole('button', { name: 'खबर सुधारें' }).click();
    await page.fill('#corrected-day', '2024-06-21');
    await page.click('dialog .button.primary');
    await expect.poll(() => page.textContent('#story .published-on')).toBe('प्रकाशन: 21 जून 2024');
    await page.close();
  });

  it('says what happened when a story cannot be read', async () => {
    const page = await open('/?lang=en');
    await page.fill(
      '#text',
      'Le président a dit que la ville est dans une situation difficile pour les gens.',
    );
    await page.click('#ask button[type=submit]');
    await page.waitForSelector('.problem');
    expect(await page.textContent('.problem')).toContain('Hindi and English');
    await page.close();
  });

  it('says why an address was not read', async () => {
    const page = await open('/?lang=hi');
    await page.fill('#text', 'http://127.0.0.1/story');
    await page.click('#ask button[type=submit]');
    await expect.poll(() => page.textContent('#status')).toContain('यह पता नहीं खोला जा सकता');
    await page.close();
  });

  it('never turns a story into markup', async () => {
    const page = await open('/?lang=hi');
    await readStory(
      page,
      'मंत्री ने <img src=x onerror="window.hit=1"><script>window.hit=1</script> पटना में पुल का उद्घाटन किया।',
    );
    expect(await page.locator('.story img, .story script').count()).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    await page.close();
  });
});

describe('editing a quiz', () => {
  it('drops, replaces, reorders and takes back, and keeps all of it over a reload', async () => {
    const page = await open('/?lang=hi');
    await page.click('#sample');
    await page.waitForSelector('#quiz > .item');
    const before = await stems(page);
    await page.locator('#quiz > .item').first().locator('[data-act^=drop]').click();
    await saved(page);
    expect((await stems(page)).length).toBe(before.length - 1);
    expect(await page.locator('.spares li').count()).toBeGreaterThan(0);
    await page.click('#undo');
    await expect.poll(() => page.locator('#quiz > .item').count()).toBe(before.length);
    expect(await stems(page)).toEqual(before);
    await page.locator('#quiz > .item').first().locator('[data-act^=down]').click();
    await expect.poll(async () => (await stems(page))[0]).not.toBe(before[0]);
    const moved = await stems(page);
    expect(moved[1]?.replace(/^\d+/u, '')).toBe(before[0]?.replace(/^\d+/u, ''));
    await page.reload();
    await page.waitForSelector('#quiz > .item');
    expect(await stems(page)).toEqual(moved);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('runs an edited question through the rules and says what fails', async () => {
    const page = await open('/?lang=hi');
    await page.click('#sample');
    await page.waitForSelector('#quiz > .item');
    await page.locator('[data-act^=edit]').first().click();
    await page.waitForSelector('dialog .editor-checks p');
    const stem = page.locator('dialog textarea').first();
    const good = await stem.inputValue();
    await stem.fill('निम्नलिखित में से कौन सही नहीं है?');
    await expect.poll(() => page.textContent('dialog .editor-checks')).toContain('नकारात्मक');
    expect(await page.locator('dialog .button.primary').isDisabled()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await stem.fill(good);
    // What has not been checked yet is not saved.
    expect(await page.locator('dialog .button.primary').isDisabled()).toBe(true);
    await mayBeSaved(page);
    await stem.fill(`${good} `);
    expect(await page.locator('dialog .button.primary').isDisabled()).toBe(true);
    await mayBeSaved(page);
    await page.locator('dialog .editor-option .small').first().click();
    await mayBeSaved(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.close();
  });

  it('shows the quiz as readers see it, in both languages and colours', async () => {
    const page = await open('/?lang=hi');
    await page.click('#sample');
    await page.waitForSelector('#quiz > .item');
    await page.getByRole('button', { name: 'पाठक की तरह देखें' }).click();
    await page.waitForSelector('dialog .reader');
    const seen = () => page.locator('.reader .card').textContent();
    expect(await seen()).toContain((await stems(page))[0]?.replace(/^\d+\. /u, ''));
    await page.check('input[name=words][value=en]');
    expect(await seen()).toContain('Answer');
    await page.check('input[name=theme][value=dark]');
    const paper = () =>
      page.evaluate(
        'getComputedStyle(document.querySelector(".reader").shadowRoot.querySelector(".card")).backgroundColor',
      );
    expect(await paper()).toBe('rgb(23, 22, 20)');
    await page.check('input[name=theme][value=light]');
    expect(await paper()).toBe('rgb(255, 253, 248)');
    await page.close();
  });
});

describe('publishing', () => {
  it('publishes a quiz that can be played, and withdraws it', async () => {
    const page = await open('/?lang=hi');
    await readStory(page);
    await page.waitForSelector('#quiz > .item');
    await page.click('#publish');
    await page.waitForSelector('dialog .copy-line');
    expect(await page.inputValue('.copy-line input >> nth=0')).toContain('<praman-quiz quiz="qz_');
    await page.keyboard.press('Escape');
    const link = page.locator('#open-quiz');
    await link.waitFor();
    const path = (await link.getAttribute('href')) ?? '';
    const reader = await open(path);
    await reader.waitForSelector('.option');
    await reader.close();
    await page.getByRole('button', { name: 'नतीजे' }).click();
    await page.waitForSelector('dialog');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'वापस लें', exact: true }).click();
    await page.waitForSelector('#publish');
    expect((await (await fetch(`${product.base}${path}`)).text()).includes('वापस')).toBe(true);
    await page.close();
  });

  it('says which claims and questions fell with a correction', async () => {
    const page = await open('/?lang=hi');
    await readStory(page, STORY.replace('240', '245'));
    await page.waitForSelector('#quiz > .item');
    await page.getByRole('button', { name: 'खबर सुधारें' }).click();
    await page.fill('dialog textarea', STORY.replace('240', '345'));
    await page.click('dialog .button.primary');
    await page.waitForSelector('dialog h3');
    expect(await page.textContent('dialog')).toContain('245 करोड़');
    await page.close();
  });

  it('marks no answer right or wrong for a reader whose question fell meanwhile', async () => {
    const page = await open('/?lang=hi');
    const story = 'मेयर आशा राय ने गुरुवार को पटना में 65 करोड़ रुपये के पुल का उद्घाटन किया।';
    await readStory(page, story);
    await page.waitForSelector('#quiz > .item');
    await page.click('#publish');
    await page.waitForSelector('dialog .copy-line');
    await page.keyboard.press('Escape');
    const reader = await open((await page.locator('#open-quiz').getAttribute('href')) ?? '');
    await reader.waitForSelector('.option');
    await page.getByRole('button', { name: 'खबर सुधारें' }).click();
    await page.fill('dialog textarea', 'मेयर आशा राय ने पुल का काम रुकवा दिया।');
    await page.click('dialog .button.primary');
    await page.waitForSelector('dialog h3');
    await reader.locator('.option').first().click();
    await reader.click('#play button[type=submit]');
    await reader.waitForSelector('.verdict');
    expect(await reader.textContent('.verdict')).toContain('वापस ले लिया गया');
    expect(await reader.locator('.option.right, .option.wrong, .sign-mark, blockquote').count()).toBe(0);
    for (const seen of [page, reader]) await seen.close();
  });

  it('lists what was made and finds it by title', async () => {
    const page = await open('/?lang=hi');
    await page.waitForSelector('.lines li');
    await page.fill('#work-list input', 'कोई ऐसा शीर्षक नहीं');
    await expect.poll(() => page.locator('.lines li').count()).toBe(0);
    await page.fill('#work-list input', '');
    await page.locator('.lines .line').first().click();
    await page.waitForSelector('#quiz > .item');
    await page.close();
  });
});

describe('by keyboard alone', () => {
  /** Presses Tab until the element that has the focus answers to this. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let n = 0; n < 200; n++) {
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  it('leads from pasting a story to a published quiz with a question of one’s own', async () => {
    const page = await open('/?lang=hi');
    await tabTo(page, '#text');
    await page.keyboard.insertText(STORY.replaceAll('240', '410'));
    await tabTo(page, '#ask button[type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#quiz > .item');
    const before = await stems(page);
    await tabTo(page, '[data-act^="drop-"]');
    await page.keyboard.press('Enter');
    await saved(page);
    // The place is not lost with what was dropped, nor with a dialog.
    expect(await page.evaluate('document.activeElement.closest("#pane-quiz") !== null')).toBe(true);
    await tabTo(page, '[data-act^="edit-"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog textarea');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.dataset.act')).toMatch(/^edit-/u);
    await tabTo(page, '.own-way button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.dataset.act')).toMatch(/^own-/u);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .answer-choice');
    expect(await seriousFindings(page)).toEqual([]);
    await tabTo(page, '.answer-choice input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await mayBeSaved(page);
    await tabTo(page, 'dialog .button.primary');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect((await stems(page)).length).toBe(before.length);
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
    await tabTo(page, '#publish');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .copy-line');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#open-quiz');
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

describe('stories that give few questions or none', () => {
  const NONE = 'पहाड़ों की रानी में इस बार सैलानी कम दिखे। पर्यटन विभाग भी तैयारी में जुटा है।';
  const SAD = `पटना में बुधवार को हुए हादसे में 15 लोगों की मौत हो गई। ${STORY}`;

  it('say so and lead to questions of one’s own', async () => {
    const page = await open('/?lang=hi');
    await readStory(page, NONE);
    expect(await page.textContent('#quiz')).toContain('कम प्रश्न गलत प्रश्नों से बेहतर हैं');
    expect(await page.locator('#publish').isDisabled()).toBe(true);
    await page.click('.own-way button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .answer-choice');
    expect(await page.locator('dialog .button.primary').isDisabled()).toBe(true);
    expect(await page.textContent('dialog [role=status]')).not.toBe('');
    await page.close();
  });

  it('tell of each claim that is not asked why, and lead on from there', async () => {
    const page = await open('/?lang=hi');
    await readStory(page, `${STORY} आज मौसम अच्छा हो सकता है। पुल पर बस नहीं चलेगी।`);
    await page.waitForSelector('#quiz > .item');
    await page.click('.unasked summary');
    const lines = page.locator('.unasked li');
    const unasked = Number((await page.textContent('.unasked summary'))?.match(/\d+/u)?.[0]);
    expect(unasked).toBeGreaterThan(0);
    await expect.poll(() => lines.count()).toBe(unasked);
    for (const why of await page.locator('.unasked .why').allTextContents())
      expect(why).toMatch(/[।?]$|: ./u);
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('.unasked [data-act^="why-"]').first().click();
    await page.waitForSelector('dialog .answer-choice');
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('are held back where they tell of death, until the editor asks', async () => {
    const page = await open('/?lang=hi');
    await readStory(page, SAD);
    expect(await page.textContent('#quiz')).toContain('मौत');
    expect(await page.locator('#quiz > .item').count()).toBe(0);
    await page.getByRole('button', { name: 'फिर भी प्रश्न बनाएं' }).click();
    await page.waitForSelector('#quiz > .item');
    await page.close();
  });

  it('open with the quiz that they have, and make no second one', async () => {
    const page = await open('/?lang=hi');
    await readStory(page, `${STORY} यह नई खबर है।`);
    await page.waitForSelector('#quiz > .item');
    const first = new URL(page.url()).searchParams.get('quiz');
    await page.click('#again');
    await readStory(page, `${STORY} यह नई खबर है।`);
    expect(new URL(page.url()).searchParams.get('quiz')).toBe(first);
    await page.close();
  });
});

describe('a small window', () => {
  it.each([
    ['a phone', { width: 320, height: 640 }],
    ['a zoom of 400 %', { width: 320, height: 256 }],
  ])('holds the studio and its dialogs without scrolling sideways: %s', async (_, viewport) => {
    const page = await open('/?lang=hi', { viewport });
    const fits = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    expect(await fits()).toBe(true);
    await page.click('#sample');
    await page.waitForSelector('.story mark');
    expect(await fits()).toBe(true);
    await page.click('#tab-claims');
    await page.locator('[data-act^="own-"]').first().click();
    await page.waitForSelector('dialog .answer-choice');
    expect(await page.evaluate('document.querySelector("dialog").scrollWidth <= innerWidth')).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('shows the words of a claim under the stronger marker, and leaves them there', async () => {
    const page = await open('/?lang=hi', { viewport: { width: 360, height: 640 } });
    await page.click('#sample');
    await page.waitForSelector('.story mark');
    await page.click('#tab-claims');
    const last = page.locator('.claim-words').last();
    await last.scrollIntoViewIfNeeded();
    await last.click();
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await page.locator('#pane-story mark.chosen').count()).toBeGreaterThan(0);
    await page.close();
  });
});
