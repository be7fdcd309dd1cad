import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeQuiz, type Reading, readArticle } from '../../claims/index.ts';
import type { DrillItem } from '../../src/services/drills/types.ts';
import { openStore } from '../../src/store/index.ts';
import { type Asked, timedDb } from '../bench/workers/timed-db.ts';

const now = '2024-06-19T00:00:00Z';
const owner = 'own_narrow';
const TEXT = 'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया। कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।';
/** So many things that a list must not read. */
const MANY = 150;

const asked: Asked = { milliseconds: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
const store = openStore(timedDb(env.DB, asked));

async function rowsOf<T>(work: () => Promise<T>): Promise<{ rows: number; result: T }> {
  const before = asked.rowsRead;
  const result = await work();
  return { rows: asked.rowsRead - before, result };
}

const { article, readings } = readArticle(
  { text: TEXT, id: 'art_narrow' },
  { claim: (n) => `clm_narrow${n}` },
);
const quiz = makeQuiz({ readings, articles: [article], items: 3, seed: 's', id: 'qz_narrow' });
const ids = quiz.items.map(({ id }) => id);

const drillOf = (n: number, mode: 'live' | 'self') => ({
  id: `drl_narrow${n}`,
  pin: String(700_000 + n),
  ownerId: owner,
  classId: null,
  mode,
  lang: 'hi' as const,
  title: '',
  status: 'open' as const,
  hostHash: 'h',
  settings: {
    seconds: null,
    scoring: 'count' as const,
    leaderboard: false,
    autoReveal: false,
    closesAt: null,
  },
  createdAt: now,
  deleteAt: now,
});

/** Claims beside those of the story, as an owner has them by the thousand. */
function others(count: number): Reading[] {
  const [first] = readings as [Reading];
  return Array.from({ length: count }, (_, n) => ({
    ...first,
    claim: { ...first.claim, id: `clm_beside${n}`, articleId: 'art_beside' },
  }));
}

beforeAll(async () => {
  await env.DB.prepare('INSERT INTO owners (id, name, created_at) VALUES (?1, ?1, ?2)')
    .bind(owner, now)
    .run();
  await store.insertArticle({ ownerId: owner, article, readings, relations: [], now });
  await store.insertQuiz({ ownerId: owner, title: '', quiz, live: ids.length, now });
  const beside = { ...article, id: 'art_beside', contentHash: 'beside' };
  await store.insertArticle({ ownerId: owner, article: beside, readings: others(MANY), relations: [], now });
});

describe('what is asked for again and again reads no more than it gives', () => {
  it('questions that a live drill holds back, whatever drills have ended', async () => {
    const items = quiz.items.map(({ id, claimId }) => ({ id, claimId })) as unknown as DrillItem[];
    for (let n = 0; n < MANY; n++) {
      await store.insertDrill(drillOf(n, n % 2 === 0 ? 'live' : 'self'), items);
      if (n % 2 === 0) await store.changeDrill(`drl_narrow${n}`, { status: 'ended' });
    }
    const none = await rowsOf(() => store.listHeld(quiz.id));
    expect(none.result).toEqual([]);
    await store.insertDrill(drillOf(MANY, 'live'), items);
    const all = await rowsOf(() => store.listHeld(quiz.id));
    expect(all.result.sort()).toEqual([...ids].sort());
    expect(Math.max(none.rows, all.rows)).toBeLessThanOrEqual(4 * ids.length);
    await store.deleteDrill(`drl_narrow${MANY}`);
    expect(await store.listHeld(quiz.id)).toEqual([]);
  });

  it('open conflicts, whatever claims stand beside them', async () => {
    const [a, b] = readings as [Reading, Reading];
    const relation = { kind: 'conflict' as const, isOwn: true, compared: [] };
    const article3 = { ...article, id: 'art_against', contentHash: 'against' };
    const against = [{ ...a, claim: { ...a.claim, id: 'clm_against', articleId: 'art_against' } }];
    const relations = [
      { ...relation, claimId: 'clm_against', otherId: b.claim.id },
      { ...relation, claimId: b.claim.id, otherId: 'clm_against' },
    ];
    await store.insertArticle({ ownerId: owner, article: article3, readings: against, relations, now });
    const { rows, result } = await rowsOf(() => store.listOpenConflicts(owner, 100, null));
    expect(result.map(({ claimId }) => claimId).sort()).toEqual(['clm_against', b.claim.id].sort());
    expect(rows).toBeLessThanOrEqual(12);
    await store.decideClaim({ claimId: b.claim.id, decision: 'live', now });
    expect((await store.listOpenConflicts(owner, 100, null)).map(({ claimId }) => claimId)).not.toContain(
      b.claim.id,
    );
    expect(await store.listOpenConflicts('own_else', 100, null)).toEqual([]);
  });

  it('a page of keys, however many there are', async () => {
    for (let n = 0; n < MANY; n++)
      await store.insertKey({
        id: `key_narrow${n}`,
        ownerId: owner,
        hash: `h${n}`,
        label: '',
        scopes: ['read'],
        now,
      });
    const { rows, result } = await rowsOf(() => store.listKeys(owner, 10, null));
    expect(result).toHaveLength(10);
    expect(rows).toBeLessThanOrEqual(2 * 10 + 1);
  });
});
