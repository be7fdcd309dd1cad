import type { Context } from '../ports.ts';
import type { Correction } from './ports.ts';

/** The corrections log from a place on: public. */
export function listCorrections({
  ctx,
  after,
  limit,
  articleId,
}: {
  ctx: Context;
  after: number;
  limit: number;
  articleId?: string | undefined;
}): Promise<readonly Correction[]> {
  return ctx.store.listCorrections({ after, limit, articleId });
}

/** The newest of the log, newest first: public. */
export function listNewestCorrections({
  ctx,
  limit,
}: {
  ctx: Context;
  limit: number;
}): Promise<readonly Correction[]> {
  return ctx.store.listNewestCorrections(limit);
}
