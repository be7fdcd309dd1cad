import type { Lang } from '../../../claims/index.ts';
import type { StoredClaim } from '../claims/ports.ts';
import type { Context } from '../ports.ts';

/** How many claims one query of the store takes. */
const PAGE = 200;
/** How many one export holds; the next goes on from its cursor. */
export const MOST_EXPORTED = 20_000;

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

/** Claims a page at a time, in the order they were written; the last page tells where to go on, null at the end. */
export async function* exportClaims({
  ctx,
  input,
}: {
  ctx: Context;
  input: ExportQuery;
}): AsyncGenerator<{ readonly claims: readonly StoredClaim[]; readonly next: number | null }> {
  let { after } = input;
  for (let given = 0; given < MOST_EXPORTED; given += PAGE) {
    const page = await ctx.store.exportClaims({ ...input, after }, PAGE);
    const isLast = page.length < PAGE;
    after = page.at(-1)?.seq ?? after;
    yield { claims: page.map(({ claim }) => claim), next: isLast ? null : after };
    if (isLast) return;
  }
}
