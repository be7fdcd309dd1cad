/**
 * Takes screenshots of every page in both languages and themes into dist/screenshots.
 * Needs a running server: npm start; then npm run screenshots -- http://localhost:8787 /q/qz_… pk_…
 * With a quiz its pages are taken too, with the key a drill from its making to its results.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { shootDrills } from './drill-screens.ts';

const [base = 'http://localhost:8787', quiz, key] = process.argv.slice(2);
const out = 'dist/screenshots';
mkdirSync(out, { recursive: true });

type Step = readonly [name: string, act: (page: Page) => Promise<void>];

const steps = (lang: string): readonly Step[] => [
  ['front', async (page) => void (await page.goto(`${base}/?lang=${lang}`))],
  [
    'studio',
    async (page) => {
      await page.click('#sample');
      await page.waitForSelector('.story mark');
      await page.hover('.story mark');
    },
  ],
  [
    'own-question',
    async (page) => {
      if (await page.isVisible('#tab-claims')) await page.click('#tab-claims');
      await page.locator('[data-act^="own-"]').first().click();
      await page.waitForSelector('dialog .answer-choice');
    },
  ],
  [
    'edit',
    async (page) => {
      await page.keyboard.press('Escape');
      if (await page.isVisible('#tab-quiz')) await page.click('#tab-quiz');
      await page.locator('[data-act^="edit"]').first().click();
      await page.waitForSelector('dialog .editor-checks p');
    },
  ],
  [
    'reader-preview',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('#foot .button:not(.primary)').first().click();
      await page.waitForSelector('dialog .reader label');
    },
  ],
  ['missing', async (page) => void (await page.goto(`${base}/q/qz_none?lang=${lang}`))],
  ['api', async (page) => void (await page.goto(`${base}/docs?lang=${lang}`))],
  ...(quiz
    ? ([
        [
          'question',
          async (page) => {
            await page.goto(`${base}${quiz}?lang=${lang}`);
            await page.waitForSelector('.option');
          },
        ],
        [
          'answer',
          async (page) => {
            await page.click('.option');
            await page.click('button[type=submit]');
            await page.waitForSelector('.verdict');
          },
        ],
        [
          'embed',
          async (page) => {
            await page.goto(`${base}/embed${quiz}`);
            await page.waitForSelector('label');
          },
        ],
      ] satisfies Step[])
    : []),
];

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ['hi', 'en'].map((lang) => ({ colorScheme, lang })),
);

const browser = await openBrowser();
for (const { colorScheme, lang } of LOOKS) {
  for (const width of [360, 768, 1280]) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    for (const [name, act] of steps(lang)) {
      await act(page);
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: `${out}/${name}-${lang}-${colorScheme}-${width}.png` });
    }
    await page.close();
  }
}
// Drills come last: while one runs, its questions are kept from the readers of the quiz.
if (quiz && key)
  for (const look of LOOKS)
    await shootDrills({ browser, base, quizId: quiz.replace('/q/', ''), key, out }, look);
await browser.close();
process.stdout.write(`${out}\n`);
