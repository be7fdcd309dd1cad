import { identifyLanguage } from '../../../claims/index.ts';
import { requireOwner, requireScope } from '../access.ts';
import { getClaim } from '../claims/read-claims.ts';
import { ServiceError } from '../errors.ts';
import { checkAddress } from '../pages/address.ts';
import type { Context } from '../ports.ts';
import type { Rating, Review } from './ports.ts';

export interface ReviewBody {
  readonly claimId?: string | undefined;
  readonly claimReviewed?: string | undefined;
  readonly claimant?: string | undefined;
  readonly claimDate?: string | undefined;
  readonly claimUrl?: string | undefined;
  readonly lang?: string | undefined;
  readonly rating: Rating;
  readonly url: string;
  readonly title?: string | undefined;
  readonly author: { readonly name: string; readonly url?: string | undefined };
  readonly reviewedAt?: string | undefined;
}

type Reviewed = Pick<Review, 'claimId' | 'claimReviewed' | 'claimant' | 'claimDate' | 'claimUrl' | 'lang'>;

const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./u, '');

/** The claim as the store has it, or in the reviewer's words. Throws `not-found`, `gone`, `unsupported-language`. */
async function reviewedClaim(ctx: Context, input: ReviewBody): Promise<Reviewed> {
  if (input.claimId !== undefined) {
    const { reading, source } = await getClaim({ ctx, id: input.claimId });
    const { claim } = reading;
    return {
      claimId: claim.id,
      claimReviewed: claim.text,
      claimant: input.claimant ?? claim.attribution?.source ?? null,
      claimDate: input.claimDate ?? source.publishedAt,
      claimUrl: input.claimUrl ?? source.url,
      lang: claim.lang,
    };
  }
  if (input.claimReviewed === undefined)
    throw new ServiceError('invalid-request', 'A claimId or a claimReviewed is needed.');
  return {
    claimId: null,
    claimReviewed: input.claimReviewed,
    claimant: input.claimant ?? null,
    claimDate: input.claimDate ?? null,
    claimUrl: input.claimUrl ?? null,
    lang: input.lang ?? identifyLanguage(input.claimReviewed),
  };
}

/** Files a review of a claim. Throws `conflict` where the owner filed it already. */
export async function createReview({ ctx, input }: { ctx: Context; input: ReviewBody }): Promise<Review> {
  const caller = requireScope(ctx, 'publish');
  const url = checkAddress(input.url).href;
  const id = ctx.newId('rvw');
  const before = ctx.repeatable ? await ctx.store.findReview(id) : null;
  if (before) return before;
  const review: Review = {
    id,
    ownerId: caller.ownerId,
    ...(await reviewedClaim(ctx, input)),
    rating: input.rating,
    url,
    title: input.title ?? null,
    author: input.author,
    site: siteOf(url),
    reviewedAt: input.reviewedAt ?? ctx.now(),
    createdAt: ctx.now(),
  };
  if (!(await ctx.store.insertReview(review)))
    throw new ServiceError('conflict', 'This review of this claim is filed already.');
  return review;
}

/** A review: public. */
export async function getReview({ ctx, id }: { ctx: Context; id: string }): Promise<Review> {
  const review = await ctx.store.findReview(id);
  if (!review) throw new ServiceError('not-found', 'There is no such review.');
  return review;
}

/** The owner's reviews, newest first. */
export async function listReviews({
  ctx,
  limit,
  after,
}: {
  ctx: Context;
  limit: number;
  after: string | null;
}): Promise<Review[]> {
  return ctx.store.listReviews(requireScope(ctx, 'read').ownerId, limit, after);
}

/** Takes a review back. */
export async function deleteReview({ ctx, id }: { ctx: Context; id: string }): Promise<void> {
  const review = await ctx.store.findReview(id);
  requireOwner(ctx, 'publish', review?.ownerId, 'review');
  await ctx.store.deleteReview(id);
}
