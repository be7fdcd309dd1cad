import { type Highlight, highlightClaim, queryTerms } from '../../../claims/index.ts';
import { isOwner } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ClaimPage, ClaimQuery, Conflict, StoredClaim } from './ports.ts';

/** One claim: public. */
export async function getClaim({ ctx, id }: { ctx: Context; id: string }): Promise<StoredClaim> {
  const claim = await ctx.store.findClaim(id);
  if (claim) return claim;
  if (await ctx.store.isTombstone(id)) throw new ServiceError('gone', 'The claim was taken down.');
  throw new ServiceError('not-found', 'There is no such claim.');
}

/** A claim with what stands against it. */
export interface ClaimDetail {
  readonly stored: StoredClaim;
  readonly conflicts: readonly Conflict[];
  readonly isOwner: boolean;
}

/**
 * A claim with its conflicts. What claims of other owners say against it is for its owner alone, and changes
 * its status for nobody else.
 */
export async function getClaimDetail({ ctx, id }: { ctx: Context; id: string }): Promise<ClaimDetail> {
  const stored = await getClaim({ ctx, id });
  const owns = isOwner(ctx, stored.ownerId);
  const all = await ctx.store.listConflicts(id);
  return { stored, conflicts: owns ? all : all.filter((conflict) => conflict.isOwn), isOwner: owns };
}

/** A page of claims, each with the places in its text that tell the query. */
export interface FoundClaims extends ClaimPage {
  readonly highlights: readonly (readonly Highlight[])[];
}

/** Claims that match, best first. */
export async function searchClaims({
  ctx,
  input,
}: {
  ctx: Context;
  input: Omit<ClaimQuery, 'now'>;
}): Promise<FoundClaims> {
  const page = await ctx.store.searchClaims({ ...input, now: ctx.now() });
  const terms = queryTerms(input.q ?? '');
  return { ...page, highlights: page.claims.map(({ reading }) => highlightClaim(reading.claim, terms)) };
}
