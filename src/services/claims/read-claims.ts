import { ServiceError } from '../errors.ts';
import type { ClaimPage, ClaimQuery, Context, StoredClaim } from '../ports.ts';

/** One claim: public. */
export async function getClaim({ ctx, id }: { ctx: Context; id: string }): Promise<StoredClaim> {
  const claim = await ctx.store.findClaim(id);
  if (claim) return claim;
  if (await ctx.store.isTombstone(id)) throw new ServiceError('gone', 'The claim was taken down.');
  throw new ServiceError('not-found', 'There is no such claim.');
}

/** Claims that match, best first. */
export function searchClaims({ ctx, input }: { ctx: Context; input: ClaimQuery }): Promise<ClaimPage> {
  return ctx.store.searchClaims(input);
}
