import type { ListPlace } from '../list-place.ts';

export type Scope = 'read' | 'write' | 'publish' | 'admin';

/** Who calls: the owner that a key belongs to, and what the key may do. */
export interface Caller {
  readonly ownerId: string;
  readonly keyId: string;
  readonly scopes: readonly Scope[];
}

export interface ApiKeyRecord {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** Keys of owners; only their hashes are kept. */
export interface KeyStore {
  findKey(hash: string): Promise<Caller | null>;
  /** Puts a key in; the one in whose place it comes ends with the same write. */
  insertKey(
    key: {
      id: string;
      ownerId: string;
      hash: string;
      label: string;
      scopes: readonly Scope[];
      now: string;
    },
    inPlaceOf?: string,
  ): Promise<void>;
  listKeys(ownerId: string, limit: number, after: ListPlace | null): Promise<ApiKeyRecord[]>;
  /** A key of the owner that was not revoked. */
  findOwnKey(ownerId: string, keyId: string): Promise<ApiKeyRecord | null>;
  setRecoveryCode(input: { ownerId: string; keyId: string; hash: string; now: string }): Promise<void>;
  /** Uses a recovery code up: ends the owner's keys and makes a new one. False for a code that is none. */
  recoverOwner(input: {
    codeHash: string;
    nextHash: string;
    key: { id: string; hash: string; label: string; scopes: readonly Scope[] };
    now: string;
  }): Promise<boolean>;
  revokeKey(ownerId: string, keyId: string, now: string): Promise<boolean>;
}
