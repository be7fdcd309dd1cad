import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Claim } from '../../../claims/index.ts';
import { previewArticle } from '../../services/articles/preview-article.ts';
import { ServiceError } from '../../services/errors.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { limitByAddress } from '../limit.ts';
import { json, PROBLEMS } from '../responses.ts';
import { ArticleView, PreviewBody, QuizView } from '../schemas.ts';

const preview = createRoute({
  method: 'post',
  path: '/v1/preview',
  tags: ['articles'],
  summary: 'Article, claims and quiz at once; nothing is stored',
  request: { body: { content: { 'application/json': { schema: PreviewBody } }, required: true } },
  responses: {
    200: json(
      z.object({ article: ArticleView, claims: z.array(Claim), quiz: QuizView }),
      'Article, claims and quiz',
    ),
    ...PROBLEMS,
  },
});

const health = createRoute({
  method: 'get',
  path: '/health',
  tags: ['service'],
  summary: 'Whether the service and its store answer',
  responses: { 200: json(z.object({ ok: z.boolean() }), 'Well') },
});

export const service = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(preview, async (c) => {
    await limitByAddress(c);
    return c.json(await previewArticle({ ctx: c.get('ctx'), input: c.req.valid('json') }), 200);
  })
  .openapi(health, async (c) => {
    if (!(await c.get('ctx').store.ping()))
      throw new ServiceError('unavailable', 'The store does not answer.');
    return c.json({ ok: true }, 200);
  });
