import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The product as `npm start` runs it, on a folder of its own. */
export class Product {
  readonly #state = mkdtempSync(join(tmpdir(), 'praman-'));
  #server: ChildProcess | undefined;
  base = '';
  quizPath = '';
  key = '';

  /** Starts it and waits for what it prints. */
  async start(): Promise<string> {
    const port = await freePort();
    this.base = `http://localhost:${port}`;
    const server = spawn(process.execPath, ['src/cli/start.ts'], {
      env: { ...process.env, PORT: String(port), PRAMAN_STATE: this.#state },
      detached: true,
    });
    this.#server = server;
    const printed = await new Promise<string>((resolve, reject) => {
      let text = '';
      const listen = (chunk: Buffer) => {
        text += chunk.toString();
        if (/API key +pk_/u.test(text)) resolve(text);
      };
      server.stdout?.on('data', listen);
      server.stderr?.on('data', listen);
      server.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${text}`)));
    });
    this.quizPath = printed.match(/\/q\/qz_\w+/u)?.[0] ?? '';
    this.key = printed.match(/pk_\w+/u)?.[0] ?? '';
    return printed;
  }

  stop(): Promise<void> {
    const server = this.#server as ChildProcess;
    return new Promise((resolve) => {
      server.removeAllListeners('exit');
      server.on('exit', () => resolve());
      process.kill(-(server.pid as number), 'SIGTERM');
    });
  }

  /** Stops it and removes its folder. */
  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#state, { recursive: true, force: true });
  }
}

/** What axe-core finds of serious or critical impact. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
