import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createKey, listKeys, revokeKey, rotateKey } from '../../services/keys/manage-keys.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';

const ScopeName = z.enum(['read', 'write', 'publish', 'admin']);
const NewKey = z.object({ id: z.string(), key: z.string(), scopes: z.array(ScopeName) }).openapi('NewKey');
const Id = z.object({ id: z.string() });
const secured = [{ key: [] }];

const create = createRoute({
  method: 'post',
  path: '/v1/keys',
  tags: ['keys'],
  summary: 'Make a key; it is shown once',
  security: secured,
  request: {
    body: {
      content: {
        'application/json': {
          schema: z.object({ label: z.string().max(100).default(''), scopes: z.array(ScopeName).min(1) }),
        },
      },
      required: true,
    },
  },
  responses: { 201: json(NewKey, 'The key'), ...PROBLEMS },
});

const list = createRoute({
  method: 'get',
  path: '/v1/keys',
  tags: ['keys'],
  summary: 'Your keys',
  security: secured,
  responses: {
    200: json(
      z.object({
        keys: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            scopes: z.array(ScopeName),
            createdAt: z.string(),
            revokedAt: z.string().nullable(),
          }),
        ),
      }),
      'Newest first',
    ),
    ...PROBLEMS,
  },
});

const revoke = createRoute({
  method: 'delete',
  path: '/v1/keys/{id}',
  tags: ['keys'],
  summary: 'Revoke a key',
  security: secured,
  request: { params: Id },
  responses: { 204: { description: 'Revoked' }, ...PROBLEMS },
});

const rotate = createRoute({
  method: 'post',
  path: '/v1/keys/{id}/rotate',
  tags: ['keys'],
  summary: 'Put a new key in the place of an old one',
  security: secured,
  request: { params: Id },
  responses: { 201: json(NewKey, 'The new key'), ...PROBLEMS },
});

export const keys = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const { id, key, scopes } = await createKey({ ctx: c.get('ctx'), ...c.req.valid('json') });
    return c.json({ id, key, scopes: [...scopes] }, 201);
  })
  .openapi(list, async (c) =>
    c.json(
      { keys: (await listKeys({ ctx: c.get('ctx') })).map((key) => ({ ...key, scopes: [...key.scopes] })) },
      200,
    ),
  )
  .openapi(revoke, async (c) => {
    await revokeKey({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.body(null, 204);
  })
  .openapi(rotate, async (c) => {
    const { id, key, scopes } = await rotateKey({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.json({ id, key, scopes: [...scopes] }, 201);
  });
