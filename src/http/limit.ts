import type { Context as HonoContext } from 'hono';
import { ServiceError } from '../services/errors.ts';
import type { AppEnv } from './env.ts';

/** Bounds what a caller without a key may ask of the engine. Throws `too-many-requests`. */
export async function limitByAddress(c: HonoContext<AppEnv>): Promise<void> {
  if (c.get('ctx').caller) return;
  const { success } = await c.env.PREVIEW_LIMIT.limit({ key: c.req.header('cf-connecting-ip') ?? 'local' });
  if (!success)
    throw new ServiceError(
      'too-many-requests',
      'Too many requests from this address; try again in a minute.',
    );
}
