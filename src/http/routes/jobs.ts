import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { requireScope } from '../../services/access.ts';
import { readJob } from '../../services/jobs/read-job.ts';
import { startJob } from '../../services/jobs/start-job.ts';
import { readBatch } from '../batch.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';
import { JobLink, NewArticleBody } from '../schemas.ts';

const secured = [{ key: [] }];
const State = z.enum(['waiting', 'done', 'failed']);

const JobView = z
  .object({
    id: z.string(),
    state: State,
    total: z.int(),
    done: z.int(),
    failed: z.int(),
    createdAt: z.string(),
    items: z.array(
      z.object({
        n: z.int(),
        state: State,
        articleId: z.string().nullable(),
        code: z.string().nullable(),
        detail: z.string().nullable(),
      }),
    ),
    cursor: z.string().nullable(),
  })
  .openapi('Job');

const batch = createRoute({
  method: 'post',
  path: '/v1/articles:batch',
  tags: ['articles'],
  summary: 'Leave many articles to be read: a JSON array, or NDJSON',
  security: secured,
  request: {
    headers: z.object({ 'idempotency-key': z.string().max(200).optional() }),
    body: {
      description: 'Up to 1,000 articles, 10 MB',
      content: {
        'application/x-ndjson': { schema: z.string() },
        'application/json': { schema: z.array(NewArticleBody) },
      },
      required: true,
    },
  },
  responses: { 202: json(JobLink, 'A job that tells how it goes'), ...PROBLEMS },
});

const read = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}',
  tags: ['articles'],
  summary: 'How a job goes, article by article',
  security: secured,
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      cursor: z
        .string()
        .regex(/^\d{1,9}$/u)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: { 200: json(JobView, 'The job'), ...PROBLEMS },
});

const routes = new OpenAPIHono<AppEnv>({ defaultHook: invalid }).openapi(read, async (c) => {
  const { cursor, limit } = c.req.valid('query');
  const job = await readJob({
    ctx: c.get('ctx'),
    id: c.req.valid('param').id,
    after: Number(cursor ?? 0),
    limit,
  });
  return c.json(
    {
      ...job,
      items: job.items.map((item) => ({
        ...item,
        articleId: item.state === 'done' ? item.articleId : null,
      })),
      cursor: job.cursor === null ? null : String(job.cursor),
    },
    200,
  );
});
routes.openAPIRegistry.registerPath(batch);

/** Many articles at once, and how they fare. The batch's body is read here, not by a schema: it may be NDJSON. */
export const jobs = routes.post('/v1/articles:batch', async (c) => {
  const ctx = c.get('ctx');
  requireScope(ctx, 'write');
  const inputs = readBatch(await c.req.text());
  const idempotencyKey = c.req.header('idempotency-key')?.slice(0, 200);
  const id = await startJob({ ctx, inputs, idempotencyKey });
  c.header('location', `/v1/jobs/${id}`);
  c.set('made', id);
  return c.json({ jobId: id }, 202);
});
