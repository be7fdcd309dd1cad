import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BenchProduct, callApi, openProduct } from '../bench/shared/product.ts';
import { Player } from './player.ts';
import { countOf, expectAcknowledged, type Ledger, newLedger, publish, repeat, writers } from './writers.ts';

/** Acknowledged writes after which the Worker is killed in the midst of others, time after time on the same storage. */
const KILLS = [1, 6, 13, 25];

const folder = mkdtempSync(join(tmpdir(), 'praman-killed-'));
let product: BenchProduct;

/** Kills the Worker as a power cut would, and starts it again on what it left. */
async function killAndStart(): Promise<void> {
  process.kill(Number(product.process), 'SIGKILL');
  await product.stop();
  product = await openProduct({ folder, key: product.key });
}

/** What holds of a store in which every write is whole or not there: each of these finds nothing. */
const HALF_WRITTEN = {
  'articles without their text': `SELECT id FROM articles WHERE NOT EXISTS
     (SELECT 1 FROM article_versions v WHERE v.article_id = articles.id AND v.version = articles.version)`,
  'articles without claims': `SELECT id FROM articles WHERE NOT EXISTS
     (SELECT 1 FROM claims WHERE claims.article_id = articles.id)`,
  'claims that are not found': `SELECT id FROM claims WHERE seq NOT IN (SELECT seq FROM claim_search)`,
  'claims of no article': 'SELECT id FROM claims WHERE article_id NOT IN (SELECT id FROM articles)',
  'quizzes without questions': 'SELECT id FROM quizzes WHERE id NOT IN (SELECT quiz_id FROM items)',
  'questions of no claim': 'SELECT id FROM items WHERE claim_id NOT IN (SELECT id FROM claims)',
  'jobs with too few articles': `SELECT id FROM jobs WHERE total <>
     (SELECT count(*) FROM job_items WHERE job_items.job_id = jobs.id)`,
  'names of requests that made nothing': `SELECT key FROM idempotency_keys WHERE result_id NOT IN
     (SELECT id FROM articles UNION SELECT id FROM jobs)`,
  'versions beyond the last': `SELECT article_id FROM article_versions v WHERE version >
     (SELECT version FROM articles WHERE articles.id = v.article_id)`,
} as const;

async function expectWhole(): Promise<void> {
  const db = await product.flare.getD1Database('DB');
  for (const [what, sql] of Object.entries(HALF_WRITTEN)) {
    const { results } = await db.prepare(sql).all();
    expect([what, results]).toEqual([what, []]);
  }
  expect((await db.prepare('PRAGMA foreign_key_check').all()).results).toEqual([]);
}

/** Writes of many kinds at once until the Worker is killed. */
async function writeUntilKilled(after: number): Promise<Ledger> {
  const ledger = newLedger();
  await publish(product, ledger);
  const writing = writers(product, ledger);
  await vi.waitUntil(() => countOf(ledger) >= after, { timeout: 60_000, interval: 1 });
  ledger.ended = true;
  await killAndStart();
  await writing;
  return ledger;
}

beforeAll(async () => {
  product = await openProduct({ folder });
});

afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a Worker that is killed while it writes, and started again on the same storage', {
  timeout: 240_000,
}, () => {
  it('has all that it acknowledged, nothing half, and takes what was not acknowledged once more', async () => {
    for (const after of KILLS) {
      const ledger = await writeUntilKilled(after);
      await expectWhole();
      await expectAcknowledged(product, ledger);
      await repeat(product, ledger);
      await expectWhole();
    }
  });

  it('knows the players of a room with every answer that it took, each once', async () => {
    const made = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', {
      text: 'पटना, 14 मार्च (एजेंसी)। मुख्यमंत्री नीतीश कुमार ने शुक्रवार को पटना में नए अस्पताल का शिलान्यास किया। नीतीश कुमार ने अस्पताल के लिए 180 करोड़ रुपये दिए।',
    });
    const { pin, hostToken } = await callApi<{ pin: string; hostToken: string }>(
      product,
      'POST',
      '/v1/drills',
      { source: { articleIds: [made.article.id] }, items: 1, autoReveal: false },
    );
    const host = await Player.open(product.base, pin, { type: 'host', v: 1, token: hostToken });
    await host.hears('hostView');
    const players: Player[] = [];
    for (const nickname of ['आशा', 'रवि', 'मीना']) {
      const player = await Player.open(product.base, pin, { type: 'join', v: 1, nickname });
      await player.hears('view');
      players.push(player);
    }
    host.send({ type: 'open', index: 0 });
    const chosen: string[] = [];
    for (const player of players) {
      const { question } = await player.hears('view', ({ phase }) => phase === 'open');
      const option = question?.options[0]?.id ?? '';
      player.send({ type: 'answer', questionId: question?.id ?? '', optionId: option });
      await player.hears('answered');
      chosen.push(option);
    }
    const tokens = players.map(({ token }) => token);
    await killAndStart();
    for (const [n, token] of tokens.entries()) {
      const back = await Player.open(product.base, pin, { type: 'resume', v: 1, token });
      expect((await back.hears('view')).chosen).toBe(chosen[n]);
      back.close();
    }
    const again = await Player.open(product.base, pin, { type: 'host', v: 1, token: hostToken });
    await again.hears('hostView');
    again.send({ type: 'reveal', index: 0 });
    await again.hears('hostView', ({ phase }) => phase === 'revealed');
    const results = await callApi<{ players: { answered: number }[] }>(
      product,
      'GET',
      `/v1/drills/${pin}/results`,
    );
    expect(results.players.map(({ answered }) => answered)).toEqual([1, 1, 1]);
  });
});
