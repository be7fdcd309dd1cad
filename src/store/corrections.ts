import type { Correction, CorrectionStore } from '../services/corrections/ports.ts';

const CORRECTION = `SELECT c.seq, c.article_id AS articleId, c.article_version AS articleVersion, c.change, c.claim_id AS claimId,
  c.successor_id AS successorId, c.detail, c.created_at AS createdAt, claims.text AS claimText
  FROM corrections AS c LEFT JOIN claims ON claims.id = c.claim_id`;

/** The log of corrections. */
export function correctionStore(db: D1DatabaseSession): CorrectionStore {
  return {
    async findCorrection(claimId) {
      return db
        .prepare(`${CORRECTION} WHERE c.claim_id = ?1 ORDER BY c.seq DESC LIMIT 1`)
        .bind(claimId)
        .first<Correction>();
    },
    async listNewestCorrections(limit) {
      const { results } = await db
        .prepare(`${CORRECTION} ORDER BY c.seq DESC LIMIT ?1`)
        .bind(limit)
        .all<Correction>();
      return results;
    },
    async listCorrections({ after, limit, articleId }) {
      const { results } = await db
        .prepare(
          `${CORRECTION} WHERE c.seq > ?1 ${articleId === undefined ? '' : 'AND c.article_id = ?3 '}ORDER BY c.seq LIMIT ?2`,
        )
        .bind(after, limit, ...(articleId === undefined ? [] : [articleId]))
        .all<Correction>();
      return results;
    },
  };
}
