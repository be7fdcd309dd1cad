import type { D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { readArticle } from '../../claims/index.ts';
import { dropIndex, fillIndex } from '../../src/cli/search-sql.ts';
import { openStore } from '../../src/store/index.ts';

const now = '2024-06-19T00:00:00Z';
const TEXT = 'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया। कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।';

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
  const search = () => store.searchClaims({ q: 'पुल', now, limit: 100 });
  const before = await search();
  expect(before.claims.length).toBeGreaterThan(0);
  for (const sql of dropIndex()) await env.DB.prepare(sql).run();
  const { MIGRATIONS } = env as unknown as { MIGRATIONS: D1Migration[] };
  const index = MIGRATIONS.find(({ name }) => name.startsWith('0021'));
  for (const sql of index?.queries ?? []) await env.DB.prepare(sql).run();
  expect((await search()).claims).toEqual([]);
  const last = Math.max(...before.claims.map(({ seq }) => seq));
  await env.DB.prepare(fillIndex(0, 1)).run();
  await env.DB.prepare(fillIndex(1, last)).run();
  expect(await search()).toEqual(before);
  await store.takeDownArticle('own_index', 'art_index', now);
  expect((await search()).claims).toEqual([]);
});
