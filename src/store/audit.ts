import type { AuditEntry, AuditStore } from '../services/audit/ports.ts';

/** The record of what keys did. */
export function auditStore(db: D1DatabaseSession): AuditStore {
  return {
    async insertAudit({ ownerId, keyId, action, subject, now }) {
      await db
        .prepare(
          'INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
        )
        .bind(ownerId, keyId, action, subject, now)
        .run();
    },
    async listAudit(ownerId, before, limit) {
      const { results } = await db
        .prepare(
          `SELECT seq, key_id AS keyId, action, subject, created_at AS createdAt FROM audit_log
           WHERE owner_id = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3`,
        )
        .bind(ownerId, before ?? Number.MAX_SAFE_INTEGER, limit)
        .all<AuditEntry>();
      return results;
    },
  };
}
