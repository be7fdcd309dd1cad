import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Claim } from '../../../claims/index.ts';
import { correctArticle } from '../../services/articles/correct-article.ts';
import {
  getArticle,
  listArticleClaims,
  listArticles,
  listVersions,
  takeDownArticle,
} from '../../services/articles/read-articles.ts';
import { takeArticle } from '../../services/articles/take-article.ts';
import { viewClaim } from '../claim-view.ts';
import { CursorParam, readCursor, writeCursor } from '../cursor.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { pageByTime, paged } from '../paging.ts';
import { json, PROBLEMS } from '../responses.ts';
import { ArticleView, ClaimView, JobLink, NewArticleBody } from '../schemas.ts';

const Id = z.object({ id: z.string() });
const body = { content: { 'application/json': { schema: NewArticleBody } }, required: true } as const;
const secured = [{ key: [] }];

const create = createRoute({
  method: 'post',
  path: '/v1/articles',
  tags: ['articles'],
  summary: 'Read an article from its text, its HTML or its address, and store its claims',
  security: secured,
  request: {
    body,
    headers: z.object({ 'idempotency-key': z.string().max(200).optional() }),
  },
  responses: {
    200: json(z.object({ article: ArticleView, claims: z.array(Claim) }), 'The article was there already'),
    201: json(z.object({ article: ArticleView, claims: z.array(Claim) }), 'The article with its claims'),
    202: json(JobLink, 'Longer than 10,000 characters: a job reads it'),
    ...PROBLEMS,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/articles',
  tags: ['articles'],
  summary: 'Your articles, newest first',
  security: secured,
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: CursorParam,
    }),
  },
  responses: {
    200: json(
      z.object({
        articles: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            lang: z.string(),
            createdAt: z.string(),
            version: z.int(),
          }),
        ),
        cursor: z.string().nullable(),
      }),
      'A page',
    ),
    ...PROBLEMS,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  tags: ['articles'],
  summary: 'An article; its text only for its owner',
  request: { params: Id },
  responses: { 200: json(ArticleView, 'The article'), ...PROBLEMS },
});

const claims = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/claims',
  tags: ['articles'],
  summary: 'The claims of an article',
  request: { params: Id, query: paged(500) },
  responses: {
    200: json(z.object({ claims: z.array(ClaimView), cursor: z.string().nullable() }), 'The claims'),
    ...PROBLEMS,
  },
});

const versions = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/versions',
  tags: ['articles'],
  summary: 'The versions of an article',
  security: secured,
  request: { params: Id, query: paged(100) },
  responses: {
    200: json(
      z.object({
        cursor: z.string().nullable(),
        versions: z.array(
          z.object({ version: z.int(), title: z.string(), contentHash: z.string(), createdAt: z.string() }),
        ),
      }),
      'Newest first',
    ),
    ...PROBLEMS,
  },
});

const revise = createRoute({
  method: 'put',
  path: '/v1/articles/{id}',
  tags: ['articles'],
  summary: 'Correct an article by its new text, its HTML or the address where it stands',
  security: secured,
  request: { params: Id, body },
  responses: {
    200: json(
      z.object({
        article: ArticleView,
        claims: z.array(Claim),
        kept: z.int(),
        added: z.int(),
        fallen: z.int(),
      }),
      'What changed',
    ),
    ...PROBLEMS,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/articles/{id}',
  tags: ['articles'],
  summary: 'Take an article down for good',
  security: secured,
  request: { params: Id },
  responses: { 204: { description: 'Gone' }, ...PROBLEMS },
});

export const articles = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const taken = await takeArticle({
      ctx: c.get('ctx'),
      input: c.req.valid('json'),
      idempotencyKey: c.req.valid('header')['idempotency-key'],
    });
    if ('jobId' in taken) {
      c.header('location', `/v1/jobs/${taken.jobId}`);
      c.set('made', taken.jobId);
      return c.json({ jobId: taken.jobId }, 202);
    }
    const { article, readings, created } = taken.made;
    c.set('made', article.id);
    return c.json({ article, claims: readings.map(({ claim }) => claim) }, created ? 201 : 200);
  })
  .openapi(list, async (c) => {
    const ctx = c.get('ctx');
    const { page, cursor } = await pageByTime('articles', c.req.valid('query'), (limit, after) =>
      listArticles({ ctx, limit, after }),
    );
    return c.json({ articles: page, cursor }, 200);
  })
  .openapi(read, async (c) =>
    c.json((await getArticle({ ctx: c.get('ctx'), id: c.req.valid('param').id })).article, 200),
  )
  .openapi(claims, async (c) => {
    const { id } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    const after = readCursor(cursor, id, z.int().min(0)) ?? 0;
    const found = await listArticleClaims({ ctx: c.get('ctx'), id, page: { after, limit: limit + 1 } });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? writeCursor(last.seq, id) : null;
    return c.json({ claims: page.map(viewClaim), cursor: next }, 200);
  })
  .openapi(versions, async (c) => {
    const { id } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    const below = readCursor(cursor, id, z.int().min(0)) ?? null;
    const found = await listVersions({ ctx: c.get('ctx'), id, limit: limit + 1, below });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? writeCursor(last.version, id) : null;
    return c.json({ versions: page, cursor: next }, 200);
  })
  .openapi(revise, async (c) => {
    const { article, readings, kept, added, fallen } = await correctArticle({
      ctx: c.get('ctx'),
      id: c.req.valid('param').id,
      input: c.req.valid('json'),
    });
    return c.json({ article, claims: readings.map(({ claim }) => claim), kept, added, fallen }, 200);
  })
  .openapi(remove, async (c) => {
    await takeDownArticle({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.body(null, 204);
  });
