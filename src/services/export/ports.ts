import type { Lang } from '../../../claims/index.ts';
import type { StoredClaim } from '../claims/ports.ts';

export interface ExportQuery {
  readonly lang?: Lang | undefined;
  readonly publisher?: string | undefined;
  /** Claims after this one. */
  readonly after: number;
}

export interface ExportStore {
  /** Live and disputed claims in the order they were written. */
  exportClaims(query: ExportQuery, limit: number): Promise<{ seq: number; claim: StoredClaim }[]>;
}
