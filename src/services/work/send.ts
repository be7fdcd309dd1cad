import type { Context } from '../ports.ts';
import type { Work } from './ports.ts';

/** Leaves messages; where the queue does not take them, the sweep finds their work in the store and sends again. */
export async function sendOrLeave(ctx: Pick<Context, 'work'>, work: readonly Work[]): Promise<void> {
  if (work.length === 0) return;
  await ctx.work.send(work).catch((error: Error) => console.error('queue', error.message));
}
