import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listAudit } from '../../services/audit/keep-audit.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/audit',
  tags: ['keys'],
  summary: 'What your keys did, newest first',
  security: [{ key: [] }],
  request: {
    query: z.object({
      cursor: z
        .string()
        .regex(/^\d{1,15}$/u)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: {
    200: json(
      z.object({
        entries: z.array(
          z.object({
            seq: z.int(),
            keyId: z.string().nullable(),
            action: z.string(),
            subject: z.string(),
            createdAt: z.string(),
          }),
        ),
        cursor: z.string().nullable(),
      }),
      'A page',
    ),
    ...PROBLEMS,
  },
});

/** The audit log. */
export const audit = new OpenAPIHono<AppEnv>({ defaultHook: invalid }).openapi(list, async (c) => {
  const { cursor, limit } = c.req.valid('query');
  const entries = await listAudit({
    ctx: c.get('ctx'),
    before: cursor === undefined ? null : Number(cursor),
    limit,
  });
  const last = entries.at(-1)?.seq;
  return c.json(
    { entries, cursor: entries.length === limit && last !== undefined ? String(last) : null },
    200,
  );
});
