import type { ApiKeyRecord, Scope, Store } from '../services/ports.ts';

type KeyStore = Pick<Store, 'findKey' | 'insertKey' | 'listKeys' | 'revokeKey' | 'ping'>;

const scopesOf = (text: string) => text.split(' ') as Scope[];

/** API keys: only their hashes are here. */
export function keyStore(db: D1DatabaseSession): KeyStore {
  return {
    async findKey(hash) {
      const row = await db
        .prepare('SELECT id, owner_id, scopes FROM api_keys WHERE hash = ?1 AND revoked_at IS NULL')
        .bind(hash)
        .first<{ id: string; owner_id: string; scopes: string }>();
      return row ? { ownerId: row.owner_id, keyId: row.id, scopes: scopesOf(row.scopes) } : null;
    },
    async insertKey({ id, ownerId, hash, label, scopes, now }) {
      await db.batch([
        db
          .prepare(
            'INSERT INTO api_keys (id, owner_id, hash, label, scopes, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
          )
          .bind(id, ownerId, hash, label, scopes.join(' '), now),
        db
          .prepare(
            `INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) VALUES (?1, ?2, 'key.create', ?2, ?3)`,
          )
          .bind(ownerId, id, now),
      ]);
    },
    async listKeys(ownerId) {
      const { results } = await db
        .prepare(
          'SELECT id, label, scopes, created_at AS createdAt, revoked_at AS revokedAt FROM api_keys WHERE owner_id = ?1 ORDER BY created_at DESC, id',
        )
        .bind(ownerId)
        .all<Omit<ApiKeyRecord, 'scopes'> & { scopes: string }>();
      return results.map((row) => ({ ...row, scopes: scopesOf(row.scopes) }));
    },
    async revokeKey(ownerId, keyId, now) {
      const [updated] = await db.batch([
        db
          .prepare(
            'UPDATE api_keys SET revoked_at = ?3 WHERE id = ?2 AND owner_id = ?1 AND revoked_at IS NULL',
          )
          .bind(ownerId, keyId, now),
        db
          .prepare(
            `INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) SELECT ?1, ?2, 'key.revoke', ?2, ?3 WHERE changes() > 0`,
          )
          .bind(ownerId, keyId, now),
      ]);
      return (updated?.meta.changes ?? 0) > 0;
    },
    async ping() {
      return (await db.prepare('SELECT 1 AS one').first<{ one: number }>())?.one === 1;
    },
  };
}
