export interface AuditEntry {
  readonly seq: number;
  /** The key that did it; null where the server did. */
  readonly keyId: string | null;
  /** Method and path of the operation: `PUT /v1/articles/{id}`. */
  readonly action: string;
  /** Id of what was made or changed. */
  readonly subject: string;
  readonly createdAt: string;
}

export interface NewAuditEntry {
  readonly ownerId: string;
  readonly keyId: string;
  readonly action: string;
  readonly subject: string;
  readonly now: string;
}

export interface AuditStore {
  insertAudit(entry: NewAuditEntry): Promise<void>;
  /** Puts an entry in that may be there already. */
  insertLateAudit(entry: NewAuditEntry): Promise<void>;
  listAudit(ownerId: string, before: number | null, limit: number): Promise<AuditEntry[]>;
}
