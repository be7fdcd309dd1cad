import type { Browser, Page } from 'playwright-core';

interface Shots {
  readonly browser: Browser;
  readonly base: string;
  readonly quizId: string;
  readonly key: string;
  readonly out: string;
}

interface Look {
  readonly lang: string;
  readonly colorScheme: 'light' | 'dark';
}

const PHONE = { width: 320, height: 640 };
const PROJECTOR = { width: 1280, height: 720 };
/** A4 at 96 dots an inch. */
const PAPER = { width: 794, height: 1123 };
const NAMES = ['आशा', 'Ravi', 'मीना', 'Imran', 'कबीर'];

/** Screenshots of a drill from its making to its results, in one language and theme. */
export async function shootDrills(
  { browser, base, quizId, key, out }: Shots,
  { lang, colorScheme }: Look,
): Promise<void> {
  const open = async (path: string, viewport: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${base}${path}`);
    return page;
  };
  const shoot = async (page: Page, name: string, fullPage = false) => {
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: `${out}/${name}-${lang}-${colorScheme}.png`, fullPage });
  };
  const newDrill = async (body: object) => {
    const response = await fetch(`${base}/v1/drills`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ source: { quizId }, items: 6, ...body }),
    });
    return (await response.json()) as { pin: string; hostToken: string };
  };

  const made = await newDrill({ autoReveal: false, leaderboard: true, seconds: 60 });
  const host = await open(`/d/${made.pin}/host?lang=${lang}#${made.hostToken}`, PROJECTOR);
  await host.waitForSelector('[data-control="open"]');
  const players: Page[] = [];
  for (const name of NAMES) {
    const page = await open(`/d/${made.pin}?lang=${lang}`, PHONE);
    await page.waitForSelector('#connection[data-link="open"]');
    if (players.length === 0) await shoot(page, 'player-join');
    await page.fill('#nickname', name);
    await page.click('button[type=submit]');
    await page.waitForSelector('[data-focus="lobby"]');
    players.push(page);
  }
  const [first, second] = players as [Page, Page];
  await shoot(first, 'player-lobby');
  await host.waitForSelector('.names li >> nth=4');
  await shoot(host, 'host-lobby');
  await host.click('[data-control="people"]');
  await shoot(host, 'host-people');
  await host.click('dialog .actions button');
  await host.keyboard.press('Space');
  await second.waitForSelector('button.choice');
  await shoot(second, 'player-question');
  let n = 0;
  for (const page of players) {
    await page.waitForSelector('button.choice');
    await page.click(`button.choice >> nth=${n++ % 3}`);
  }
  await first.waitForSelector('.note');
  await shoot(first, 'player-answered');
  await host.waitForSelector('#count:has-text("5 / 5"), #count:has-text("5 of 5")');
  await shoot(host, 'host-question');
  await host.keyboard.press('Space');
  await host.waitForSelector('.projected-option.right');
  await shoot(host, 'host-revealed');
  await first.waitForSelector('.verdict');
  await shoot(first, 'player-revealed', true);
  await host.evaluate('window.confirm = () => true');
  await host.click('[data-control="end"]');
  await host.waitForSelector('[data-control="results"]');
  await shoot(host, 'host-ended');
  await second.waitForSelector('.score');
  await shoot(second, 'player-ended', true);
  await host.keyboard.press('Space');
  await host.waitForSelector('.question-result');
  await shoot(host, 'results', true);
  await host.setViewportSize(PHONE);
  await shoot(host, 'results-320', true);

  const own = await newDrill({ mode: 'self' });
  const self = await open(`/d/${own.pin}?lang=${lang}`, PHONE);
  await self.fill('#nickname', NAMES[0] ?? '');
  await self.click('button[type=submit]');
  await self.click('button.choice >> nth=0');
  await self.waitForSelector('.verdict');
  await shoot(self, 'own-pace', true);
  const watch = await open(`/d/${own.pin}/host?lang=${lang}#${own.hostToken}`, PROJECTOR);
  await watch.waitForSelector('[data-focus="self"]');
  await shoot(watch, 'host-own-pace');

  const drills = await open(`/drills?lang=${lang}`, PROJECTOR);
  await drills.waitForSelector('form.make');
  await drills.check('input[name=source][value=quiz]');
  await drills.click('form.make button[type=submit]');
  await drills.waitForSelector('#made > *');
  await shoot(drills, 'drills', true);
  await drills.setViewportSize(PHONE);
  await shoot(drills, 'drills-320', true);
  const enter = await open(`/d?lang=${lang}`, PHONE);
  await shoot(enter, 'enter');
  const sheet = await open(`/d/${own.pin}/sheet?lang=${lang}`, PAPER);
  await sheet.waitForSelector('.sheet-questions li');
  await shoot(sheet, 'sheet', true);
  if (colorScheme === 'light') await sheet.pdf({ path: `${out}/sheet-${lang}.pdf`, preferCSSPageSize: true });
  for (const page of [host, ...players, self, watch, drills, enter, sheet]) await page.context().close();
}
