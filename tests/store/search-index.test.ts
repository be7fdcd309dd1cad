import type { D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { readArticle } from '../../claims/index.ts';
import { dropIndex, fillIndex, INDEX_FILES } from '../../src/cli/search-sql.ts';
import { openStore } from '../../src/store/index.ts';

const now = '2024-06-19T00:00:00Z';
const TEXT = 'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया। कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।';

const REVIEW = {
  id: 'rvw_index',
  ownerId: 'own_index',
  claimId: null,
  claimReviewed: 'शहर में पाँच नए पुल बने हैं।',
  claimant: null,
  claimDate: null,
  claimUrl: null,
  lang: 'hi',
  rating: { name: 'भ्रामक' },
  url: 'https://checkers.example/index',
  title: null,
  author: { name: 'जाँच दल' },
  site: 'checkers.example',
  reviewedAt: now,
  createdAt: now,
} as const;

it('the index is taken away and built again, and finds the same', async () => {
  await env.DB.prepare('INSERT INTO owners (id, name, created_at) VALUES (?1, ?1, ?2)')
    .bind('own_index', now)
    .run();
  const store = openStore(env.DB);
  const { article, readings } = readArticle(
    { text: TEXT, id: 'art_index' },
    { claim: (n) => `clm_index${n}` },
  );
  await store.insertArticle({ ownerId: 'own_index', article, readings, relations: [], now });
  await store.insertReview(REVIEW);
  const reviews = () => store.searchReviews({ q: 'पुल', limit: 10, offset: 0 });
  expect(await reviews()).toHaveLength(1);
  const search = () => store.searchClaims({ q: 'पुल', now, limit: 100 });
  const before = await search();
  expect(before.claims.length).toBeGreaterThan(0);
  for (const sql of dropIndex()) await env.DB.prepare(sql).run();
  const { MIGRATIONS } = env as unknown as { MIGRATIONS: D1Migration[] };
  // Nothing is left that D1 would not export.
  const virtual = env.DB.prepare(`SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'`);
  expect((await virtual.all()).results).toEqual([]);
  for (const file of INDEX_FILES) {
    const index = MIGRATIONS.find(({ name }) => name === file);
    for (const sql of index?.queries ?? []) await env.DB.prepare(sql).run();
  }
  expect((await search()).claims).toEqual([]);
  const last = Math.max(...before.claims.map(({ seq }) => seq));
  await env.DB.prepare(fillIndex(0, 1)).run();
  await env.DB.prepare(fillIndex(1, last)).run();
  expect(await search()).toEqual(before);
  expect(await reviews()).toHaveLength(1);
  await store.deleteReview(REVIEW.id);
  expect(await reviews()).toEqual([]);
  await store.takeDownArticle('own_index', 'art_index', now);
  expect((await search()).claims).toEqual([]);
});
