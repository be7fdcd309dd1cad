import { requireScope } from '../access.ts';
import type { ArticleSource } from '../articles/ports.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { sendOrLeave } from '../work/send.ts';

/** A key that came before with the same request gives the job that it made. */
async function jobBefore(ctx: Context, ownerId: string, key: string, hash: string): Promise<string | null> {
  const before = await ctx.store.findIdempotent(ownerId, key);
  if (before && before.requestHash !== hash)
    throw new ServiceError('conflict', 'The idempotency key was used for another request.');
  return before?.resultId ?? null;
}

/**
 * Keeps articles to be read later and leaves a message for each. Gives the job's id. What the queue does not
 * take is sent again by the clock: once the job is kept, nothing of it is lost.
 */
export async function startJob({
  ctx,
  inputs,
  idempotencyKey,
}: {
  ctx: Context;
  inputs: readonly ArticleSource[];
  idempotencyKey?: string | undefined;
}): Promise<string> {
  const caller = requireScope(ctx, 'write');
  const requestHash = await ctx.hash(JSON.stringify(inputs));
  const before = idempotencyKey ? await jobBefore(ctx, caller.ownerId, idempotencyKey, requestHash) : null;
  if (before) return before;
  const id = ctx.newId('job');
  await ctx.store.insertJob({
    id,
    ownerId: caller.ownerId,
    keyId: caller.keyId,
    items: inputs.map((input) => ({ articleId: ctx.newId('art'), input })),
    now: ctx.now(),
    ...(idempotencyKey ? { idempotency: { key: idempotencyKey, requestHash } } : {}),
  });
  await sendOrLeave(
    ctx,
    inputs.map((_, n) => ({ kind: 'article', jobId: id, n })),
  );
  return id;
}
