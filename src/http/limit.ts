import type { Context as HonoContext } from 'hono';
import { ServiceError } from '../services/errors.ts';
import type { AppEnv } from './env.ts';

/**
 * Bounds what a caller without a key may ask of the engine, or may do with one thing (`about`). Throws
 * `too-many-requests`.
 */
export async function limitByAddress(c: HonoContext<AppEnv>, about = ''): Promise<void> {
  const { caller, visitor } = c.get('ctx');
  if (caller) return;
  const { success } = await c.env.PREVIEW_LIMIT.limit({ key: `${visitor}${about}` });
  if (!success)
    throw new ServiceError(
      'too-many-requests',
      'Too many requests from this address; try again in a minute.',
    );
}
