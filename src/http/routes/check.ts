import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Lang } from '../../../claims/index.ts';
import { checkClaim } from '../../services/claims/check-statement.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { limitByAddress } from '../limit.ts';
import { json, PROBLEMS } from '../responses.ts';
import { VerdictView } from '../schemas.ts';

const CheckBody = z
  .object({
    statement: z.string().min(1).max(2000),
    lang: Lang.optional(),
    articleId: z.string().optional(),
    text: z.string().optional(),
  })
  .openapi('CheckBody', {
    example: { statement: 'पुतिन ने किम जोंग उन को कार भेंट की।', text: 'पुतिन ने किम जोंग उन को औरुस कार भेंट की।' },
  });

const check = createRoute({
  method: 'post',
  path: '/v1/check',
  tags: ['claims'],
  summary: 'Check a statement against the store, an article of it, or a text that is not stored',
  request: { body: { content: { 'application/json': { schema: CheckBody } }, required: true } },
  responses: { 200: json(VerdictView, 'The verdict with the claims it rests on'), ...PROBLEMS },
});

export const checks = new OpenAPIHono<AppEnv>({ defaultHook: invalid }).openapi(check, async (c) => {
  await limitByAddress(c);
  return c.json(await checkClaim({ ctx: c.get('ctx'), input: c.req.valid('json') }), 200);
});
