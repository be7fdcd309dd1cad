import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ReviewedClaim } from './ports.ts';

const DAY = 86_400_000;

export interface ReviewSearch {
  readonly query?: string | undefined;
  readonly lang?: string | undefined;
  readonly site?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly before?: number | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Reviewed claims, the newest review first: public. Throws `invalid-request` without a query or a site. */
export async function searchReviews({
  ctx,
  input,
}: {
  ctx: Context;
  input: ReviewSearch;
}): Promise<{ readonly claims: readonly ReviewedClaim[]; readonly next: number | null }> {
  const { query, maxAgeDays, limit, ...rest } = input;
  if (!query?.trim() && !input.site)
    throw new ServiceError('invalid-request', 'A query or a reviewPublisherSiteFilter is needed.');
  const since =
    maxAgeDays === undefined ? undefined : new Date(Date.parse(ctx.now()) - maxAgeDays * DAY).toISOString();
  const found = await ctx.store.searchReviews({
    ...rest,
    q: query?.trim() || undefined,
    since,
    limit: limit + 1,
  });
  const claims = found.slice(0, limit);
  return { claims, next: found.length > limit ? (claims.at(-1)?.seq ?? null) : null };
}
