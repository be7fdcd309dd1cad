import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Lang } from '../../../claims/index.ts';
import { createFeed, deleteFeed, listFeeds } from '../../services/feeds/manage-feeds.ts';
import type { FeedRecord } from '../../services/feeds/ports.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';

const secured = [{ key: [] }];

const FeedView = z
  .object({
    id: z.string(),
    url: z.string(),
    publisher: z.string().nullable(),
    lang: Lang.nullable(),
    polledAt: z.string().nullable(),
    nextPollAt: z.string(),
    failures: z.int(),
    problem: z.string().nullable(),
    createdAt: z.string(),
  })
  .openapi('Feed');

const create = createRoute({
  method: 'post',
  path: '/v1/feeds',
  tags: ['feeds'],
  summary: 'Register an RSS or Atom feed or a news sitemap; it is polled every 15 minutes',
  description: ONCE,
  security: secured,
  request: {
    headers: IdempotencyKey,
    body: {
      content: {
        'application/json': {
          schema: z
            .object({
              url: z.url({ protocol: /^https?$/u }),
              publisher: z.string().max(200).optional(),
              lang: Lang.optional(),
            })
            .openapi('NewFeed'),
        },
      },
      required: true,
    },
  },
  responses: { 201: json(FeedView, 'The feed; its first poll is on its way'), ...PROBLEMS },
});

const list = createRoute({
  method: 'get',
  path: '/v1/feeds',
  tags: ['feeds'],
  summary: 'Your feeds and how their last poll went',
  security: secured,
  responses: { 200: json(z.object({ feeds: z.array(FeedView) }), 'Newest first'), ...PROBLEMS },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/feeds/{id}',
  tags: ['feeds'],
  summary: 'Stop polling a feed; its articles stay',
  security: secured,
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Not polled any more' }, ...PROBLEMS },
});

const view = ({ ownerId: _owner, etag: _etag, lastModified: _modified, ...feed }: FeedRecord) => feed;

/** Feeds of publishers. */
export const feeds = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const feed = await createFeed({ ctx: c.get('ctx'), input: c.req.valid('json') });
    c.set('made', feed.id);
    return c.json(view(feed), 201);
  })
  .openapi(list, async (c) => c.json({ feeds: (await listFeeds({ ctx: c.get('ctx') })).map(view) }, 200))
  .openapi(remove, async (c) => {
    await deleteFeed({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.body(null, 204);
  });
