import { requireOwner, requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ConflictPlace, Decision, OpenConflict } from './ports.ts';
import { type ClaimDetail, getClaimDetail } from './read-claims.ts';

/**
 * The editor's word on a claim: `live` asks it in spite of what contradicts it, `withdrawn` takes its questions
 * with it. Throws `conflict` for a claim that its article no longer tells.
 */
export async function decideClaim({
  ctx,
  id,
  decision,
}: {
  ctx: Context;
  id: string;
  decision: Decision;
}): Promise<ClaimDetail> {
  const stored = await ctx.store.findClaim(id);
  requireOwner(ctx, 'publish', stored?.ownerId, 'claim');
  if (!stored?.isTold)
    throw new ServiceError('conflict', 'The article in its current version no longer tells this claim.');
  await ctx.store.decideClaim({ claimId: id, decision, now: ctx.now() });
  return getClaimDetail({ ctx, id });
}

/** The owner's claims that something contradicts, of their own or of others, and that nobody decided about. */
export async function listConflicts({
  ctx,
  limit,
  before,
}: {
  ctx: Context;
  limit: number;
  before: ConflictPlace | null;
}): Promise<OpenConflict[]> {
  const caller = requireScope(ctx, 'read');
  return ctx.store.listOpenConflicts(caller.ownerId, limit, before);
}
