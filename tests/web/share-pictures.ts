/** Draws the pictures that links to a quiz are shared with, one a language. Run: npm run build && npm run pictures */
import { mkdirSync, readFileSync } from 'node:fs';
import { openBrowser } from './browser.ts';

const OUT = 'src/web/pictures';
const WORDS = {
  hi: ['प्रमाण', 'खबर पढ़ी? अब खुद को परखिए।', 'हर उत्तर के साथ ', 'खबर के वे शब्द', ', जो उसे साबित करते हैं'],
  en: [
    'Praman',
    'Read the story? Put yourself to the test.',
    'Every answer comes with ',
    'the words of the story',
    ' that prove it',
  ],
} as const;

function face(file: string, weight: number, range: string): string {
  const data = readFileSync(`dist/assets/fonts/${file}.woff2`).toString('base64');
  return `@font-face{font-family:Mukta;font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${range}}`;
}

const STYLE = `${face('mukta-devanagari-400-normal', 400, 'U+0900-097F,U+200C-200D')}
${face('mukta-devanagari-600-normal', 600, 'U+0900-097F,U+200C-200D')}
${face('mukta-latin-400-normal', 400, 'U+0000-00FF,U+2000-200B')}
${face('mukta-latin-600-normal', 600, 'U+0000-00FF,U+2000-200B')}
body{margin:0;width:1200px;height:630px;box-sizing:border-box;padding:0 96px;display:flex;flex-direction:column;justify-content:center;background:#fffdf8;color:#1d1b18;font-family:Mukta}
b{position:absolute;top:64px;font-size:40px;font-weight:600;color:#2f3fb0}
h1{margin:0 0 28px;max-width:960px;font-size:76px;font-weight:600;line-height:1.3;text-wrap:balance}
p{margin:0;font-size:38px;color:#6a645b}
mark{padding:2px 6px;background:#ffe48a;color:#1d1b18}
hr{position:absolute;left:96px;right:96px;bottom:72px;border:0;border-top:2px solid #e5dfd3}`;

mkdirSync(OUT, { recursive: true });
const browser = await openBrowser();
for (const [lang, [name, line, before, mark, after]] of Object.entries(WORDS)) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(
    `<!doctype html><html lang="${lang}"><style>${STYLE}</style><b>${name}</b><h1>${line}</h1><p>${before}<mark>${mark}</mark>${after}</p><hr></html>`,
  );
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: `${OUT}/share-${lang}.png` });
  await page.close();
}
await browser.close();
process.stdout.write(`${OUT}\n`);
