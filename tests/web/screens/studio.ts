import type { Page } from 'playwright-core';
import type { Step } from './types.ts';

/** Of which few questions can be asked, and one that is held back until an editor asks. */
const FEW = {
  hi: 'पटना, 14 मार्च। पटना में गंगा पुल के लिए मंत्री रमेश शर्मा ने शुक्रवार को 300 करोड़ रुपये दिए। पहाड़ों में इस बार सैलानी कम दिखे।',
  en: 'PATNA, March 14. Minister Ramesh Sharma gave 300 crore rupees for the Ganga bridge in Patna on Friday. Fewer visitors were seen in the hills this year.',
} as const;
const NONE = {
  hi: 'पहाड़ों की रानी में इस बार सैलानी कम दिखे। पर्यटन विभाग भी तैयारी में जुटा है।',
  en: 'Fewer visitors were seen in the hills this year. The department is getting ready all the same.',
} as const;
const SAD = {
  hi: 'पटना में बुधवार को हुए हादसे में 15 लोगों की मौत हो गई। मुख्यमंत्री नीतीश कुमार ने अस्पताल के लिए 180 करोड़ रुपये दिए।',
  en: 'Fifteen people died in an accident in Patna on Wednesday. Minister Ramesh Sharma gave 180 crore rupees for the hospital.',
} as const;

async function tab(page: Page, name: 'story' | 'claims' | 'quiz'): Promise<void> {
  if (await page.isVisible(`#tab-${name}`)) await page.click(`#tab-${name}`);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.fill('#text', text);
  await page.click('#ask button[type=submit]');
  await page.waitForSelector('#result:not([hidden])');
}

const shut = (page: Page) => page.keyboard.press('Escape');

/** The studio from its first page to what readers made of a quiz. */
export const STUDIO_STEPS: readonly Step[] = [
  ['front', async (page, { base, lang }) => void (await page.goto(`${base}/?lang=${lang}`))],
  [
    'studio',
    async (page) => {
      await page.click('#sample');
      await page.waitForSelector('.story mark');
      await page.hover('.story mark');
    },
  ],
  ['studio-claims', (page) => tab(page, 'claims')],
  ['studio-quiz', (page) => tab(page, 'quiz')],
  [
    'own-question',
    async (page) => {
      await tab(page, 'claims');
      await page.locator('[data-act^="own-"]').first().click();
      await page.waitForSelector('dialog .answer-choice');
    },
  ],
  [
    'edit',
    async (page) => {
      await shut(page);
      await tab(page, 'quiz');
      await page.locator('[data-act^="edit"]').first().click();
      await page.waitForSelector('dialog .editor-checks p');
    },
  ],
  [
    'edit-fails',
    async (page) => {
      await page.locator('dialog textarea').first().fill('निम्नलिखित में से कौन सही नहीं है?');
      await page.waitForSelector('dialog .editor-checks li');
    },
  ],
  [
    'reader-preview',
    async (page) => {
      await shut(page);
      await page.locator('#foot [data-act=preview]').click();
      await page.waitForSelector('dialog .reader label');
    },
  ],
  [
    'correct',
    async (page) => {
      await shut(page);
      await page.locator('#foot [data-act=correct]').click();
      await page.waitForSelector('dialog textarea');
    },
  ],
  [
    'sharing',
    async (page) => {
      await shut(page);
      await page.locator('#publish, #foot [data-act=share]').click();
      await page.waitForSelector('dialog .copy-line');
    },
  ],
  [
    'results-of-readers',
    async (page) => {
      await shut(page);
      await page.locator('#foot [data-act=results]').click();
      await page.locator('dialog [role=status]').waitFor({ state: 'detached' });
    },
  ],
  [
    'few-questions',
    async (page, { base, lang }) => {
      await page.goto(`${base}/?lang=${lang}`);
      await paste(page, FEW[lang]);
      await tab(page, 'quiz');
    },
  ],
  [
    'no-questions',
    async (page, { base, lang }) => {
      await page.goto(`${base}/?lang=${lang}`);
      await paste(page, NONE[lang]);
      await tab(page, 'quiz');
    },
  ],
  [
    'why-not-asked',
    async (page, { base, lang }) => {
      await page.goto(`${base}/?lang=${lang}`);
      await page.click('#sample');
      await page.waitForSelector('.story mark');
      await tab(page, 'quiz');
      await page.click('.unasked summary');
      await page.locator('.unasked li').nth(3).waitFor();
      await page.locator('.unasked').scrollIntoViewIfNeeded();
    },
  ],
  [
    'held-back',
    async (page, { base, lang }) => {
      await page.goto(`${base}/?lang=${lang}`);
      await paste(page, SAD[lang]);
      await tab(page, 'quiz');
    },
  ],
  [
    'work-list',
    async (page, { base, lang }) => {
      await page.goto(`${base}/?lang=${lang}`);
      await page.waitForSelector('.lines li');
      await page.locator('.lines').first().scrollIntoViewIfNeeded();
    },
  ],
  [
    'studio-problem',
    async (page) => {
      await page.fill(
        '#text',
        'Le président a dit que la ville est dans une situation difficile pour les gens.',
      );
      await page.click('#ask button[type=submit]');
      await page.waitForSelector('.problem');
    },
  ],
];
