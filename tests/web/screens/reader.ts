import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Shown, Step } from './types.ts';

/** Nothing answers there: the page is given to the browser as if it had. */
const SITE = 'http://localhost:1/story';

/** A site of another hand around our element: its own colours and type, from right to left where asked. */
async function host(page: Page, { base, quizPath, lang }: Shown, dir: 'ltr' | 'rtl'): Promise<void> {
  // The browser of the tests has no letters of Devanagari of its own: the site brings some, as sites do.
  const font = readFileSync('dist/assets/fonts/mukta-devanagari-400-normal.woff2').toString('base64');
  const face = `@font-face{font-family:Site;src:url(data:font/woff2;base64,${font})}`;
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><style>${face}
     body{font:17px Site,serif;margin:16px;max-width:680px}praman-quiz{--praman-font:Site,sans-serif}</style><body>
     <p>${dir === 'rtl' ? 'یہ ایک اخبار کا صفحہ ہے۔' : 'The story as the paper tells it.'}</p>
     <script type="module" src="${base}/embed.js"></script>
     <praman-quiz quiz="${quizPath.replace('/q/', '')}" style="display:block;min-height:440px"></praman-quiz>
     <p>${dir === 'rtl' ? 'اور یہ آگے کی خبر۔' : 'And so it goes on.'}</p></body></html>`;
  await page.route(SITE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(SITE);
  await page.unroute(SITE);
  await page.waitForSelector('praman-quiz label');
}

/** Chooses the first option and answers. */
async function answer(page: Page): Promise<void> {
  await page.locator('.option, praman-quiz label').first().click();
  await page.locator('#play button[type=submit], praman-quiz button').first().click();
}

/** What readers see: the quiz from its first question to its result, the embed, claims, and what is not there. */
export const READER_STEPS: readonly Step[] = [
  [
    'question',
    async (page, { base, quizPath, lang }) => {
      await page.goto(`${base}${quizPath}?lang=${lang}`);
      await page.waitForSelector('.option');
    },
  ],
  [
    'answer',
    async (page) => {
      await answer(page);
      await page.waitForSelector('.verdict');
      await page.locator('.verdict').scrollIntoViewIfNeeded();
    },
  ],
  [
    'score',
    async (page) => {
      for (let n = 0; n < 20 && (await page.locator('.score').count()) === 0; n++) {
        await page.locator('#play button.primary, #play button[type=submit]').first().click();
        if ((await page.locator('.score').count()) > 0) break;
        await page.waitForSelector('.option');
        await answer(page);
        await page.waitForSelector('.verdict');
      }
    },
  ],
  [
    'embed',
    async (page, { base, quizPath }) => {
      await page.goto(`${base}/embed${quizPath}`);
      await page.waitForSelector('label');
    },
  ],
  ['embed-host', (page, shown) => host(page, shown, 'ltr')],
  [
    'embed-answer',
    async (page) => {
      await answer(page);
      await page.waitForSelector('praman-quiz blockquote');
    },
  ],
  ['embed-rtl', (page, shown) => host(page, shown, 'rtl')],
  [
    'claim',
    async (page, { base, lang }) => {
      const { claims } = (await (await fetch(`${base}/v1/claims?limit=1`)).json()) as {
        claims: { id: string }[];
      };
      await page.goto(`${base}/c/${claims[0]?.id}?lang=${lang}`);
    },
  ],
  ['missing', async (page, { base, lang }) => void (await page.goto(`${base}/q/qz_none?lang=${lang}`))],
  [
    'docs',
    async (page, { base, lang }) => {
      await page.goto(`${base}/docs?lang=${lang}`);
      await page.waitForSelector('#routes section');
    },
  ],
];
