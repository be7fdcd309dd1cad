import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that ships inside an npm package (Linux on x64), else an installed one. Throws with one clear line. */
async function findChromium(): Promise<{ path: string; args: string[] }> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its libraries only where it believes to be on Lambda, and only into a clean folder.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    if (!existsSync(join(tmpdir(), 'al2023')))
      for (const name of ['chromium', 'swiftshader'])
        rmSync(join(tmpdir(), name), { recursive: true, force: true });
    const { default: packed } = await import('@sparticuz/chromium');
    return { path: await packed.executablePath(), args: packed.args };
  }
  const path = INSTALLED.find(existsSync);
  if (!path) throw new Error('These tests need Chrome or Chromium: none was found.');
  return { path, args: [] };
}

/** A headless browser. */
export async function openBrowser(): Promise<Browser> {
  const { path, args } = await findChromium();
  const own = args.filter((arg) => !arg.startsWith('--headless') && arg !== '--single-process');
  return chromium.launch({ executablePath: path, args: [...new Set([...own, ...FLAGS])] });
}
