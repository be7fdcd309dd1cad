/**
 * Takes screenshots of every page in both languages and themes into dist/screenshots, from the studio's first
 * page to a drill's results. Starts the product for itself, on a folder of its own. Run: npm run screenshots
 */
import { mkdirSync } from 'node:fs';
import { openBrowser } from './browser.ts';
import { Product } from './product.ts';
import { shootDrills } from './screens/drills.ts';
import { READER_STEPS } from './screens/reader.ts';
import { STUDIO_STEPS } from './screens/studio.ts';
import { LOOKS, WINDOWS } from './screens/types.ts';

const out = 'dist/screenshots';
mkdirSync(out, { recursive: true });
const product = new Product();
await product.start();
const browser = await openBrowser();
const { base, quizPath, key } = product;
try {
  for (const { colorScheme, lang } of LOOKS)
    for (const [size, viewport] of Object.entries(WINDOWS)) {
      const page = await browser.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
      for (const [name, act] of [...STUDIO_STEPS, ...READER_STEPS]) {
        const shown = (await act(page, { base, quizPath, lang, size })) ?? page;
        await shown.evaluate('document.fonts.ready');
        await shown.screenshot({ path: `${out}/${name}-${lang}-${colorScheme}-${size}.png` });
      }
      await page.close();
    }
  // Drills come last: while one runs, its questions are kept from the readers of the quiz.
  for (const look of LOOKS)
    await shootDrills({ browser, base, quizId: quizPath.replace('/q/', ''), key, out }, look);
} finally {
  await browser.close();
  await product.end();
}
process.stdout.write(`${out}\n`);
