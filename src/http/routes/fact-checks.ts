import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Review, ReviewedClaim } from '../../services/reviews/ports.ts';
import { searchReviews } from '../../services/reviews/search-reviews.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';

// The names and shapes here are those of Google's Fact Check Tools API v1alpha1, claims.search.

const FactCheck = z.object({
  publisher: z.object({ name: z.string(), site: z.string() }),
  url: z.string(),
  title: z.string().optional(),
  reviewDate: z.string(),
  textualRating: z.string(),
  languageCode: z.string(),
});

const FactCheckPage = z
  .object({
    claims: z
      .array(
        z.object({
          text: z.string(),
          claimant: z.string().optional(),
          claimDate: z.string().optional(),
          claimReview: z.array(FactCheck),
        }),
      )
      .optional(),
    nextPageToken: z.string().optional(),
  })
  .openapi('FactCheckPage');

const search = createRoute({
  method: 'get',
  path: '/v1alpha1/claims:search',
  tags: ['reviews'],
  summary: "Search reviewed claims, in the shape of Google's Fact Check Tools API",
  request: {
    query: z.object({
      query: z.string().max(300).optional(),
      languageCode: z
        .string()
        .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u)
        .optional(),
      reviewPublisherSiteFilter: z.string().max(253).optional(),
      maxAgeDays: z.coerce.number().int().min(0).max(36_500).optional(),
      pageSize: z.coerce.number().int().min(1).max(100).default(10),
      pageToken: z
        .string()
        .regex(/^\d{1,15}$/u)
        .optional(),
      offset: z.coerce.number().int().min(0).max(10_000).default(0),
    }),
  },
  responses: { 200: json(FactCheckPage, 'A page'), ...PROBLEMS },
});

/** A time as Google writes one; days begin at midnight UTC. What an earlier version took and is no time stays as it is. */
function timestamp(written: string): string {
  const time = Date.parse(written);
  return Number.isNaN(time) ? written : new Date(time).toISOString().replace(/\.000Z$/u, 'Z');
}

const factCheck = (review: Review) => ({
  publisher: { name: review.author.name, site: review.site },
  url: review.url,
  ...(review.title ? { title: review.title } : {}),
  reviewDate: timestamp(review.reviewedAt),
  textualRating: review.rating.name,
  languageCode: review.lang,
});

function factCheckedClaim({ reviews }: ReviewedClaim) {
  const claimant = reviews.find((review) => review.claimant)?.claimant;
  const date = reviews.find((review) => review.claimDate)?.claimDate;
  return {
    text: reviews[0]?.claimReviewed ?? '',
    ...(claimant ? { claimant } : {}),
    ...(date ? { claimDate: timestamp(date) } : {}),
    claimReview: reviews.map(factCheck),
  };
}

/** Reviewed claims for programs that know Google's API. */
export const factChecks = new OpenAPIHono<AppEnv>({ defaultHook: invalid }).openapi(search, async (c) => {
  const { query, languageCode, reviewPublisherSiteFilter, maxAgeDays, pageSize, pageToken, offset } =
    c.req.valid('query');
  const page = await searchReviews({
    ctx: c.get('ctx'),
    input: {
      query,
      lang: languageCode?.split('-')[0]?.toLowerCase(),
      site: reviewPublisherSiteFilter?.toLowerCase().replace(/^www\./u, ''),
      maxAgeDays,
      before: pageToken === undefined ? undefined : Number(pageToken),
      offset: pageToken === undefined ? offset : 0,
      limit: pageSize,
    },
  });
  return c.json(
    {
      ...(page.claims.length > 0 ? { claims: page.claims.map(factCheckedClaim) } : {}),
      ...(page.next === null ? {} : { nextPageToken: String(page.next) }),
    },
    200,
  );
});
