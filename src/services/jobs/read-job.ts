import { requireOwner } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { Job, JobItem, JobState } from './ports.ts';

export interface JobView extends Omit<Job, 'ownerId'> {
  readonly state: JobState;
  readonly items: readonly JobItem[];
  /** Where the next page of items begins; null at the end. */
  readonly cursor: number | null;
}

function stateOf({ total, done, failed }: Job): JobState {
  if (done + failed < total) return 'waiting';
  return done > 0 ? 'done' : 'failed';
}

/** A job and a page of its articles: its owner's alone. `done` where at least one of them was read. */
export async function readJob({
  ctx,
  id,
  after,
  limit,
}: {
  ctx: Context;
  id: string;
  after: number;
  limit: number;
}): Promise<JobView> {
  const job = await ctx.store.findJob(id);
  requireOwner(ctx, 'read', job?.ownerId, 'job');
  if (!job) throw new ServiceError('not-found', 'There is no such job.');
  const { ownerId: _, ...shown } = job;
  const items = await ctx.store.listJobItems(id, after, limit);
  const last = items.at(-1)?.n;
  return {
    ...shown,
    state: stateOf(job),
    items,
    cursor: items.length === limit && last !== undefined && last + 1 < job.total ? last + 1 : null,
  };
}
