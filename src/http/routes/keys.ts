import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createKey, listKeys, revokeKey, rotateKey } from '../../services/keys/manage-keys.ts';
import { recoverOwner, renewRecoveryCode } from '../../services/keys/recover-owner.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { limitByAddress } from '../limit.ts';
import { pageByTime, paged } from '../paging.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
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
  description: ONCE,
  security: secured,
  request: {
    headers: IdempotencyKey,
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
  summary: 'Your keys, newest first',
  security: secured,
  request: { query: paged(100) },
  responses: {
    200: json(
      z.object({
        cursor: z.string().nullable(),
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

const renew = createRoute({
  method: 'post',
  path: '/v1/recovery-code',
  tags: ['keys'],
  summary: 'Make your recovery code anew; it is shown once, the one before ends',
  security: secured,
  responses: { 201: json(z.object({ code: z.string() }), 'The code'), ...PROBLEMS },
});

const recover = createRoute({
  method: 'post',
  path: '/v1/recover',
  tags: ['keys'],
  summary: 'A new key for a recovery code; all keys before and the code end',
  request: {
    body: {
      content: { 'application/json': { schema: z.object({ code: z.string().min(1).max(100) }) } },
      required: true,
    },
  },
  responses: {
    201: json(NewKey.extend({ recoveryCode: z.string() }), 'The key and the next recovery code'),
    ...PROBLEMS,
  },
});

export const keys = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const { id, key, scopes } = await createKey({ ctx: c.get('ctx'), ...c.req.valid('json') });
    c.set('made', id);
    return c.json({ id, key, scopes: [...scopes] }, 201);
  })
  .openapi(list, async (c) => {
    const ctx = c.get('ctx');
    const { page, cursor } = await pageByTime('keys', c.req.valid('query'), (limit, after) =>
      listKeys({ ctx, limit, after }),
    );
    return c.json({ keys: page.map((key) => ({ ...key, scopes: [...key.scopes] })), cursor }, 200);
  })
  .openapi(revoke, async (c) => {
    await revokeKey({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.body(null, 204);
  })
  .openapi(renew, async (c) => c.json(await renewRecoveryCode({ ctx: c.get('ctx') }), 201))
  .openapi(recover, async (c) => {
    await limitByAddress(c);
    const { id, key, scopes, recoveryCode } = await recoverOwner({
      ctx: c.get('ctx'),
      code: c.req.valid('json').code,
    });
    return c.json({ id, key, scopes: [...scopes], recoveryCode }, 201);
  })
  .openapi(rotate, async (c) => {
    const { id, key, scopes } = await rotateKey({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.json({ id, key, scopes: [...scopes] }, 201);
  });
