import type { StoredClaim } from '../claims/ports.ts';
import type { Context } from '../ports.ts';
import type { ExportQuery } from './ports.ts';

/** How many claims one query of the store takes. */
const PAGE = 200;
/** How many one export holds; the next goes on from its cursor. */
export const MOST_EXPORTED = 20_000;

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
