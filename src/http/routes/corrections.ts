import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listCorrections, listNewestCorrections } from '../../services/corrections/list-corrections.ts';
import { correctionsAtom } from '../corrections-atom.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/corrections',
  tags: ['claims'],
  summary: 'The log of corrections, oldest first; the cursor goes on where it left off, later too',
  request: {
    query: z.object({
      cursor: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
      articleId: z.string().max(60).optional(),
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
            claimText: z.string().nullable(),
          }),
        ),
        cursor: z.int(),
      }),
      'A page',
    ),
    ...PROBLEMS,
  },
});

const feed = createRoute({
  method: 'get',
  path: '/v1/corrections.atom',
  tags: ['claims'],
  summary: 'The newest corrections as an Atom feed',
  responses: {
    200: { description: 'The feed', content: { 'application/atom+xml': { schema: z.string() } } },
    ...PROBLEMS,
  },
});

/** Entries of a feed. */
const NEWEST = 100;

export const corrections = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(list, async (c) => {
    const { cursor, ...query } = c.req.valid('query');
    const page = await listCorrections({ ctx: c.get('ctx'), after: cursor, ...query });
    return c.json({ corrections: [...page], cursor: page.at(-1)?.seq ?? cursor }, 200);
  })
  .openapi(feed, async (c) => {
    const ctx = c.get('ctx');
    const newest = await listNewestCorrections({ ctx, limit: NEWEST });
    return c.body(correctionsAtom(newest, new URL(c.req.url).origin, ctx.now()), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=60',
    });
  });
