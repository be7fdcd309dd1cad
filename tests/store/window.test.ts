import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type Reading, readArticle } from '../../claims/index.ts';
import type { SearchCursor } from '../../src/services/claims/ports.ts';
import { openStore } from '../../src/store/index.ts';
import { coverDates, dateTokens } from '../../src/store/search/dates.ts';
import { WINDOW } from '../../src/store/search/index.ts';

const now = '2024-06-19T00:00:00Z';
const TEXT = 'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया।';

/** An article with so many claims that all tell of a bridge. */
function many(id: string, count: number) {
  const { article, readings } = readArticle({ text: TEXT, id });
  const [first] = readings as [Reading];
  const made = Array.from({ length: count }, (_, i) => ({
    ...first,
    claim: { ...first.claim, id: `clm_${id}_${i}`, articleId: id },
  }));
  return {
    ownerId: 'own_window',
    article: { ...article, contentHash: id },
    readings: made,
    relations: [],
    now,
  };
}

describe('a search with more matches than are ranked at once', () => {
  it('says so, and its pages still show each once, while claims are added', async () => {
    await env.DB.prepare('INSERT INTO owners (id, name, created_at) VALUES (?1, ?1, ?2)')
      .bind('own_window', now)
      .run();
    const store = openStore(env.DB);
    const count = 2 * WINDOW + 37;
    await store.insertArticle(many('art_many', count));
    const seen: string[] = [];
    let cursor: SearchCursor | undefined;
    let pages = 0;
    do {
      const page = await store.searchClaims({ q: 'पुल', now, limit: 100, cursor });
      if (pages === 0) expect(page).toMatchObject({ bounded: true, counted: WINDOW });
      seen.push(...page.claims.map(({ reading }) => reading.claim.id));
      cursor = page.next ?? undefined;
      if (pages % 5 === 0) await store.insertArticle(many(`art_more${pages}`, 30));
      pages += 1;
    } while (cursor);
    expect(seen.length).toBe(count);
    expect(new Set(seen).size).toBe(count);
    expect(seen.every((id) => id.startsWith('clm_art_many_'))).toBe(true);
  });

  it('reads a bounded number of rows', async () => {
    const rows = await env.DB.prepare(
      `SELECT rowid FROM claim_text WHERE claim_text MATCH 'bounds : any' ORDER BY rowid DESC LIMIT ${WINDOW}`,
    ).all();
    expect(rows.results.length).toBe(WINDOW);
    expect(rows.meta.rows_read).toBeLessThanOrEqual(WINDOW);
  });
});

describe('days', () => {
  const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);

  it('are covered exactly by the tokens of a range', () => {
    const first = Date.UTC(2023, 10, 1) / 86_400_000;
    for (const [from, to] of [
      [0, 0],
      [0, 30],
      [29, 95],
      [31, 425],
      [60, 61],
    ] as const) {
      const tokens = new Set(coverDates(day(first + from), day(first + to)));
      for (let n = -40; n < 470; n++) {
        const isCovered = dateTokens(day(first + n)).some((token) => tokens.has(token));
        expect([day(first + n), isCovered]).toEqual([day(first + n), n >= from && n <= to]);
      }
    }
  });

  it('open to one side are few tokens', () => {
    expect(coverDates('2024-03-15', undefined).length).toBeLessThan(60);
    expect(coverDates(undefined, '2024-03-15').length).toBeLessThan(60);
    expect(coverDates('2024-03-15', '2024-03-14')).toEqual([]);
  });
});
