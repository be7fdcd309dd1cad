import type { ExportStore } from '../services/export/ports.ts';
import { CLAIM, type ClaimRow, toClaim } from './rows.ts';

/** Claims in bulk. */
export function exportStore(db: D1DatabaseSession): ExportStore {
  return {
    async exportClaims({ after, lang, publisher }, limit) {
      const { results } = await db
        .prepare(
          `${CLAIM} WHERE claims.seq > ?1 AND claims.status IN ('live', 'disputed')
             AND (?2 IS NULL OR claims.lang = ?2) AND (?3 IS NULL OR claims.publisher = ?3) ORDER BY claims.seq LIMIT ?4`,
        )
        .bind(after, lang ?? null, publisher ?? null, limit)
        .all<ClaimRow>();
      return results.map((row) => ({ seq: row.seq, claim: toClaim(row) }));
    },
  };
}
