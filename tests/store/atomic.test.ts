import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../claims/index.ts';
import { openStore } from '../../src/store/index.ts';

const now = '2024-06-19T00:00:00Z';
const TEXT = 'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया। कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।';

async function owner(id: string): Promise<string> {
  await env.DB.prepare('INSERT OR IGNORE INTO owners (id, name, created_at) VALUES (?1, ?1, ?2)')
    .bind(id, now)
    .run();
  return id;
}

async function rows(table: string): Promise<number> {
  const row = await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>();
  return row?.n ?? -1;
}

function read(
  id: string,
  claimId: (n: number) => string,
): { article: Article; readings: ReturnType<typeof readArticle>['readings'] } {
  return readArticle({ text: TEXT, id }, { claim: claimId });
}

describe('an article and its claims', () => {
  it('are not written at all when one claim cannot be', async () => {
    const store = openStore(env.DB);
    const { article, readings } = read('art_twice', () => 'clm_same');
    expect(readings.length).toBeGreaterThan(1);
    await expect(
      store.insertArticle({ ownerId: await owner('own_a'), article, readings, relations: [], now }),
    ).rejects.toThrow();
    expect(await store.findArticle('art_twice')).toBeNull();
    for (const table of ['articles', 'article_versions', 'claims', 'claim_search', 'claim_entities'])
      expect([table, await rows(table)]).toEqual([table, 0]);
  });

  it('are written whole', async () => {
    const store = openStore(env.DB);
    const { article, readings } = read('art_whole', (n) => `clm_whole${n}`);
    await store.insertArticle({ ownerId: await owner('own_b'), article, readings, relations: [], now });
    const stored = await store.listClaims('art_whole');
    expect(stored.map(({ reading }) => reading)).toEqual(readings);
    expect(await rows('claim_search')).toBe(readings.length);
  });

  it('are revised whole or not at all', async () => {
    const store = openStore(env.DB);
    const ownerId = await owner('own_c');
    const first = read('art_rev', (n) => `clm_rev${n}`);
    await store.insertArticle({
      ownerId,
      article: first.article,
      readings: first.readings,
      relations: [],
      now,
    });
    const revision = { ...first.article, version: 2, text: `${TEXT} पुल खुल गया।` };
    const clash = first.readings.slice(0, 1);
    await expect(
      store.reviseArticle({
        ownerId,
        article: revision,
        kept: [],
        added: clash,
        fallen: [],
        relations: [],
        items: [],
        now,
      }),
    ).rejects.toThrow();
    expect((await store.findArticle('art_rev'))?.article).toMatchObject({ version: 1, text: TEXT });
  });
});
