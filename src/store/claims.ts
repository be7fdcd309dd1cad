import type { ClaimStore } from '../services/claims/ports.ts';
import { CLAIM, type ClaimRow, POOL_CLAIM, type PoolRow, toClaim, toReading } from './rows.ts';
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
      const { results } = await db
        .prepare(
          `${POOL_CLAIM} WHERE claims.owner_id = ?1 AND claims.status = 'live' AND claims.article_id NOT IN (SELECT value FROM json_each(?2))
           ORDER BY claims.seq DESC LIMIT ?3`,
        )
        .bind(ownerId, JSON.stringify(exceptArticleIds), limit)
        .all<PoolRow>();
      return results.map(toReading);
    },
  };
}
