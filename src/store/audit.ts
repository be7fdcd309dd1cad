import type { AuditEntry, AuditStore } from '../services/audit/ports.ts';

/** The owner's newest entries: a late one is looked for among them, however long the record is. */
const NEWEST = `SELECT 1 FROM (SELECT * FROM audit_log WHERE owner_id = ?1 ORDER BY seq DESC LIMIT 10000) WHERE true`;

/** The record of what keys did. */
export function auditStore(db: D1DatabaseSession): AuditStore {
  const insert = (
    { ownerId, keyId, action, subject, now }: Parameters<AuditStore['insertAudit']>[0],
    unless: string,
  ) =>
    db
      .prepare(
        `INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) SELECT ?1, ?2, ?3, ?4, ?5 ${unless}`,
      )
      .bind(ownerId, keyId, action, subject, now)
      .run();
  return {
    async insertAudit(entry) {
      await insert(entry, '');
    },
    async insertLateAudit(entry) {
      await insert(
        entry,
        `WHERE NOT EXISTS (${NEWEST} AND (key_id, action, subject, created_at) = (?2, ?3, ?4, ?5))`,
      );
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
