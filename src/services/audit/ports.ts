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

export interface AuditStore {
  insertAudit(entry: {
    ownerId: string;
    keyId: string;
    action: string;
    subject: string;
    now: string;
  }): Promise<void>;
  listAudit(ownerId: string, before: number | null, limit: number): Promise<AuditEntry[]>;
}
