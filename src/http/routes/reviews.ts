import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createReview, deleteReview, getReview, listReviews } from '../../services/reviews/manage-reviews.ts';
import type { Review } from '../../services/reviews/ports.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';
import { reviewJsonLd } from '../review-json-ld.ts';
import { Time } from '../schemas.ts';

const secured = [{ key: [] }];
const Id = z.object({ id: z.string() });
const Web = z.url({ protocol: /^https?$/u });
const RatingView = z.object({
  name: z.string().min(1).max(200),
  value: z.number().optional(),
  best: z.number().optional(),
  worst: z.number().optional(),
});
const Author = z.object({ name: z.string().min(1).max(200), url: Web.optional() });

const ReviewBody = z
  .object({
    claimId: z.string().max(60).optional(),
    claimReviewed: z.string().min(1).max(2000).optional(),
    claimant: z.string().max(200).optional(),
    claimDate: Time.optional(),
    claimUrl: Web.optional(),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/u)
      .optional(),
    rating: RatingView,
    url: Web,
    title: z.string().max(500).optional(),
    author: Author,
    reviewedAt: Time.optional(),
  })
  .refine(({ claimId, claimReviewed }) => (claimId === undefined) !== (claimReviewed === undefined), {
    message: 'either claimId or claimReviewed is needed',
  })
  .openapi('NewReview');

const ReviewView = z
  .object({
    id: z.string(),
    claimId: z.string().nullable(),
    claimReviewed: z.string(),
    claimant: z.string().nullable(),
    claimDate: z.string().nullable(),
    claimUrl: z.string().nullable(),
    lang: z.string(),
    rating: RatingView,
    url: z.string(),
    title: z.string().nullable(),
    author: Author,
    site: z.string(),
    reviewedAt: z.string(),
    createdAt: z.string(),
  })
  .openapi('Review');

const create = createRoute({
  method: 'post',
  path: '/v1/reviews',
  tags: ['reviews'],
  summary: 'File a review of a claim',
  description: ONCE,
  security: secured,
  request: {
    headers: IdempotencyKey,
    body: { content: { 'application/json': { schema: ReviewBody } }, required: true },
  },
  responses: { 201: json(ReviewView, 'The review'), ...PROBLEMS },
});

const list = createRoute({
  method: 'get',
  path: '/v1/reviews',
  tags: ['reviews'],
  summary: 'Your reviews, newest first',
  security: secured,
  request: {
    query: z.object({
      cursor: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: json(z.object({ reviews: z.array(ReviewView), cursor: z.string().nullable() }), 'A page'),
    ...PROBLEMS,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/reviews/{id}',
  tags: ['reviews'],
  summary: 'A review; schema.org ClaimReview by Accept: application/ld+json',
  request: { params: Id },
  responses: {
    200: {
      description: 'The review',
      content: {
        'application/json': { schema: ReviewView },
        'application/ld+json': { schema: z.looseObject({ '@context': z.string(), '@type': z.string() }) },
      },
    },
    ...PROBLEMS,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/reviews/{id}',
  tags: ['reviews'],
  summary: 'Take a review back',
  security: secured,
  request: { params: Id },
  responses: { 204: { description: 'Taken back' }, ...PROBLEMS },
});

const view = ({ ownerId: _owner, ...review }: Review) => review;

/** Reviews of claims. */
export const reviews = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const review = await createReview({ ctx: c.get('ctx'), input: c.req.valid('json') });
    c.set('made', review.id);
    return c.json(view(review), 201);
  })
  .openapi(list, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    const page = await listReviews({ ctx: c.get('ctx'), limit, after: cursor ?? null });
    return c.json(
      { reviews: page.map(view), cursor: page.length === limit ? (page.at(-1)?.id ?? null) : null },
      200,
    );
  })
  .openapi(read, async (c) => {
    const review = await getReview({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    if (!/application\/ld\+json/u.test(c.req.header('accept') ?? '')) return c.json(view(review), 200);
    return c.body(JSON.stringify(reviewJsonLd(review)), 200, {
      'content-type': 'application/ld+json',
    }) as never;
  })
  .openapi(remove, async (c) => {
    await deleteReview({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.body(null, 204);
  });
