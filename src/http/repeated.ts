import { z } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './env.ts';

const HEADER = 'idempotency-key';

/** The header of a request that makes something, to be sent again with the same key where its answer was lost. */
export const IdempotencyKey = z.object({ [HEADER]: z.string().max(200).optional() });

/** What a route's description says of it. */
export const ONCE =
  'With an `Idempotency-Key` it is done once: the same request with the same key again gives what the first one made. Another body with the same key is another request.';

/** Articles are known again by their text and keep the key with what was asked. */
const KNOWN_BY_TEXT = '/v1/articles';

/**
 * Lets a request that carries a key take the names of what it makes from it: asked again it finds what is there. The
 * names hang on the caller, the path and the body too.
 */
export const repeated = createMiddleware<AppEnv>(async (c, next) => {
  const key = c.req.header(HEADER);
  if (key && c.req.method === 'POST' && !c.req.path.startsWith(KNOWN_BY_TEXT)) {
    const ctx = c.get('ctx');
    const body = await ctx.hash(await c.req.text());
    const names = await ctx.namesFrom(JSON.stringify([ctx.caller?.ownerId ?? '', c.req.path, key, body]));
    c.set('ctx', { ...ctx, ...names, repeatable: true });
  }
  await next();
});
