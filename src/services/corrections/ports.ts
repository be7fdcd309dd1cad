/** `disputed` and `restored`: another claim contradicts it, or no longer does. */
export type CorrectionChange =
  | 'added'
  | 'kept'
  | 'superseded'
  | 'withdrawn'
  | 'disputed'
  | 'restored'
  | 'takedown';

export interface Correction {
  readonly seq: number;
  readonly articleId: string;
  readonly articleVersion: number;
  readonly change: CorrectionChange;
  readonly claimId: string | null;
  readonly successorId: string | null;
  readonly detail: string;
  readonly createdAt: string;
  /** What the claim says; null once it was taken down. */
  readonly claimText: string | null;
}

/** The log of corrections. */
export interface CorrectionStore {
  /** The last entry of the log about a claim. */
  findCorrection(claimId: string): Promise<Correction | null>;
  /** The log from a number on, oldest first; of one article where it is given. */
  listCorrections(options: {
    after: number;
    limit: number;
    articleId?: string | undefined;
  }): Promise<Correction[]>;
  /** The newest of the log, newest first. */
  listNewestCorrections(limit: number): Promise<Correction[]>;
}
