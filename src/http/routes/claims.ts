import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ClaimKind, ClaimStatus, Lang } from '../../../claims/index.ts';
import { getClaim, searchClaims } from '../../services/claims/read-claims.ts';
import { listCorrections } from '../../services/corrections/list-corrections.ts';
import { viewClaim } from '../claim-view.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';
import { ClaimView } from '../schemas.ts';

const search = createRoute({
  method: 'get',
  path: '/v1/claims',
  tags: ['claims'],
  summary: 'Search claims, newest first',
  request: {
    query: z.object({
      q: z.string().max(300).optional(),
      lang: Lang.optional(),
      kind: ClaimKind.optional(),
      entity: z.string().max(200).optional(),
      publisher: z.string().max(200).optional(),
      from: z.string().max(40).optional(),
      to: z.string().max(40).optional(),
      status: ClaimStatus.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z
        .string()
        .regex(/^\d{1,15}$/u)
        .optional(),
    }),
  },
  responses: {
    200: json(
      z.object({ claims: z.array(ClaimView), cursor: z.string().nullable(), bounded: z.boolean() }),
      'A page',
    ),
    ...PROBLEMS,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  tags: ['claims'],
  summary: 'One claim; schema.org JSON-LD by Accept: application/ld+json',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(ClaimView, 'The claim'), ...PROBLEMS },
});

const corrections = createRoute({
  method: 'get',
  path: '/v1/corrections',
  tags: ['claims'],
  summary: 'The log of corrections, oldest first',
  request: {
    query: z.object({
      cursor: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: {
    200: json(
      z.object({
        corrections: z.array(
          z.object({
            seq: z.int(),
            articleId: z.string(),
            articleVersion: z.int(),
            change: z.string(),
            claimId: z.string().nullable(),
            successorId: z.string().nullable(),
            detail: z.string(),
            createdAt: z.string(),
          }),
        ),
        cursor: z.int(),
      }),
      'A page',
    ),
    ...PROBLEMS,
  },
});

export const claims = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(search, async (c) => {
    const { cursor, ...query } = c.req.valid('query');
    const page = await searchClaims({
      ctx: c.get('ctx'),
      input: { ...query, before: cursor === undefined ? undefined : Number(cursor) },
    });
    return c.json(
      {
        claims: page.claims.map(({ claim }) => viewClaim(claim)),
        cursor: page.next === null ? null : String(page.next),
        bounded: page.bounded,
      },
      200,
    );
  })
  .openapi(read, async (c) => {
    const found = await getClaim({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    const view = viewClaim(found);
    if (!/application\/ld\+json/u.test(c.req.header('accept') ?? '')) return c.json(view, 200);
    c.header('content-type', 'application/ld+json');
    return c.body(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Claim',
        text: view.text,
        inLanguage: view.lang,
        appearance: {
          '@type': 'CreativeWork',
          name: view.source.title,
          ...(view.source.url ? { url: view.source.url } : {}),
        },
        ...(view.attribution ? { author: { '@type': 'Thing', name: view.attribution.source } } : {}),
      }),
      200,
    ) as never;
  })
  .openapi(corrections, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    const page = await listCorrections({ ctx: c.get('ctx'), after: cursor, limit });
    return c.json({ corrections: [...page], cursor: page.at(-1)?.seq ?? cursor }, 200);
  });
