import type { ApiKeyRecord, KeyStore, Scope } from '../services/keys/ports.ts';

const KEY = 'SELECT id, label, scopes, created_at AS createdAt, revoked_at AS revokedAt FROM api_keys';
type KeyRow = Omit<ApiKeyRecord, 'scopes'> & { readonly scopes: string };
const toKey = (row: KeyRow): ApiKeyRecord => ({ ...row, scopes: scopesOf(row.scopes) });

const scopesOf = (text: string) => text.split(' ') as Scope[];

/** API keys: only their hashes are here. */
export function keyStore(db: D1DatabaseSession): KeyStore {
  const revoke = (ownerId: string, keyId: string, now: string) =>
    db
      .prepare('UPDATE api_keys SET revoked_at = ?3 WHERE id = ?2 AND owner_id = ?1 AND revoked_at IS NULL')
      .bind(ownerId, keyId, now);
  return {
    async findKey(hash) {
      const row = await db
        .prepare('SELECT id, owner_id, scopes FROM api_keys WHERE hash = ?1 AND revoked_at IS NULL')
        .bind(hash)
        .first<{ id: string; owner_id: string; scopes: string }>();
      return row ? { ownerId: row.owner_id, keyId: row.id, scopes: scopesOf(row.scopes) } : null;
    },
    async insertKey({ id, ownerId, hash, label, scopes, now }, inPlaceOf) {
      const insert = db
        .prepare(
          'INSERT INTO api_keys (id, owner_id, hash, label, scopes, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
        )
        .bind(id, ownerId, hash, label, scopes.join(' '), now);
      await db.batch([insert, ...(inPlaceOf === undefined ? [] : [revoke(ownerId, inPlaceOf, now)])]);
    },
    async listKeys(ownerId, limit, after) {
      const { results } = await db
        .prepare(
          `${KEY} WHERE owner_id = ?1 AND (?3 IS NULL OR (created_at, id) < (?3, ?4)) ORDER BY created_at DESC, id DESC LIMIT ?2`,
        )
        .bind(ownerId, limit, after?.at ?? null, after?.id ?? null)
        .all<KeyRow>();
      return results.map(toKey);
    },
    async findOwnKey(ownerId, keyId) {
      const row = await db
        .prepare(`${KEY} WHERE id = ?2 AND owner_id = ?1 AND revoked_at IS NULL`)
        .bind(ownerId, keyId)
        .first<KeyRow>();
      return row ? toKey(row) : null;
    },
    async setRecoveryCode({ ownerId, keyId, hash, now }) {
      await db.batch([
        db.prepare('UPDATE owners SET recovery_hash = ?2 WHERE id = ?1').bind(ownerId, hash),
        db
          .prepare(
            `INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) VALUES (?1, ?2, 'recovery.renew', ?1, ?3)`,
          )
          .bind(ownerId, keyId, now),
      ]);
    },
    async recoverOwner({ codeHash, nextHash, key, now }) {
      const owner = '(SELECT id FROM owners WHERE recovery_hash = ?1)';
      const [, inserted] = await db.batch([
        db
          .prepare(`UPDATE api_keys SET revoked_at = ?2 WHERE owner_id = ${owner} AND revoked_at IS NULL`)
          .bind(codeHash, now),
        db
          .prepare(
            `INSERT INTO api_keys (id, owner_id, hash, label, scopes, created_at) SELECT ?2, id, ?3, ?4, ?5, ?6 FROM owners WHERE recovery_hash = ?1`,
          )
          .bind(codeHash, key.id, key.hash, key.label, key.scopes.join(' '), now),
        db
          .prepare(
            `INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) SELECT id, ?2, 'recovery.use', id, ?3 FROM owners WHERE recovery_hash = ?1`,
          )
          .bind(codeHash, key.id, now),
        db.prepare('UPDATE owners SET recovery_hash = ?2 WHERE recovery_hash = ?1').bind(codeHash, nextHash),
      ]);
      return (inserted?.meta.changes ?? 0) > 0;
    },
    async revokeKey(ownerId, keyId, now) {
      const { meta } = await revoke(ownerId, keyId, now).run();
      return meta.changes > 0;
    },
  };
}
