import { createHash, randomBytes } from 'node:crypto';

/** A new API key: 256 random bits. */
export function newKey(): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return `pk_${[...randomBytes(43)].map((byte) => letters[byte % letters.length]).join('')}`;
}

const quoted = (text: string) => `'${text.replace(/'/gu, "''")}'`;

/** A new recovery code, for a sheet of paper. */
export function newRecoveryCode(): string {
  return `rc_${(newKey().slice(3, 28).match(/.{5}/gu) ?? []).join('-')}`;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * SQL that makes an owner with an all-scopes key and, where one is given, a recovery code; run again it changes
 * nothing. Only hashes are in it.
 */
export function ownerSql(id: string, name: string, key: string, recoveryCode?: string): string {
  const hash = sha256(key);
  const recovery = recoveryCode ? quoted(sha256(recoveryCode)) : 'NULL';
  const now = quoted(new Date().toISOString());
  return [
    `INSERT OR IGNORE INTO owners (id, name, recovery_hash, created_at) VALUES (${quoted(id)}, ${quoted(name)}, ${recovery}, ${now});`,
    `INSERT OR IGNORE INTO api_keys (id, owner_id, hash, label, scopes, created_at) VALUES (${quoted(`key_${hash.slice(0, 16)}`)}, ${quoted(id)}, ${quoted(hash)}, 'first key', 'read write publish admin', ${now});`,
  ].join(' ');
}

/**
 * SQL that gives an owner who is there a new all-scopes key and a new recovery code; all keys before end, as after a
 * recovery. For an id that no owner has it changes nothing. Only hashes are in it.
 */
export function recoverySql(id: string, key: string, recoveryCode: string): string {
  const hash = sha256(key);
  const keyId = quoted(`key_${hash.slice(0, 16)}`);
  const now = quoted(new Date().toISOString());
  const owner = `FROM owners WHERE id = ${quoted(id)}`;
  return [
    `UPDATE api_keys SET revoked_at = ${now} WHERE owner_id = ${quoted(id)} AND revoked_at IS NULL;`,
    `INSERT INTO api_keys (id, owner_id, hash, label, scopes, created_at) SELECT ${keyId}, id, ${quoted(hash)}, 'recovered', 'read write publish admin', ${now} ${owner};`,
    `INSERT INTO audit_log (owner_id, key_id, action, subject, created_at) SELECT id, ${keyId}, 'recovery.use', id, ${now} ${owner};`,
    `UPDATE owners SET recovery_hash = ${quoted(sha256(recoveryCode))} WHERE id = ${quoted(id)};`,
  ].join(' ');
}
