import { createHash, randomBytes } from 'node:crypto';

/** A new API key: 256 random bits. */
export function newKey(): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return `pk_${[...randomBytes(43)].map((byte) => letters[byte % letters.length]).join('')}`;
}

const quoted = (text: string) => `'${text.replace(/'/gu, "''")}'`;

/** SQL that makes an owner with an all-scopes key; run again it changes nothing. Only the key's hash is in it. */
export function ownerSql(id: string, name: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex');
  const now = quoted(new Date().toISOString());
  return [
    `INSERT OR IGNORE INTO owners (id, name, created_at) VALUES (${quoted(id)}, ${quoted(name)}, ${now});`,
    `INSERT OR IGNORE INTO api_keys (id, owner_id, hash, label, scopes, created_at) VALUES (${quoted(`key_${hash.slice(0, 16)}`)}, ${quoted(id)}, ${quoted(hash)}, 'first key', 'read write publish admin', ${now});`,
  ].join(' ');
}
