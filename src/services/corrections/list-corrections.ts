import type { Context, Correction } from '../ports.ts';

/** The corrections log from a place on: public. */
export function listCorrections({
  ctx,
  after,
  limit,
}: {
  ctx: Context;
  after: number;
  limit: number;
}): Promise<readonly Correction[]> {
  return ctx.store.listCorrections({ after, limit });
}
