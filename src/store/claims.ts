import type { ClaimStore } from '../services/claims/ports.ts';
import { selectPool } from './material.ts';
import { CLAIM, type ClaimRow, type ReadingRow, toClaim, toReading } from './rows.ts';
import { searchClaims } from './search/index.ts';

/** Claims: reading and searching. */
export function claimStore(db: D1DatabaseSession): ClaimStore {
  return {
    async listClaims(articleId, page) {
      const { results } = await db
        .prepare(`${CLAIM} WHERE claims.article_id = ?1 AND claims.seq > ?2 ORDER BY claims.seq LIMIT ?3`)
        .bind(articleId, page?.after ?? 0, page?.limit ?? -1)
        .all<ClaimRow>();
      return results.map(toClaim);
    },
    async findClaim(id) {
      const row = await db.prepare(`${CLAIM} WHERE claims.id = ?1`).bind(id).first<ClaimRow>();
      return row ? toClaim(row) : null;
    },
    searchClaims: (query) => searchClaims(db, query),
    async listPool(ownerId, exceptArticleIds, limit) {
      const { results } = await selectPool(db, {
        ownerId,
        articleIds: exceptArticleIds,
        pool: limit,
      }).all<ReadingRow>();
      return results.map(toReading);
    },
  };
}
