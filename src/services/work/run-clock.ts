import type { Context } from '../ports.ts';
import { sendOrLeave } from './send.ts';

/** A message that was not answered for this long is taken for lost. In milliseconds; longer than all retries. */
const LOST_AFTER = 3_600_000;
/** What one run sends again at most. */
const MOST = 500;

const earlier = (now: string, by: number) => new Date(Date.parse(now) - by).toISOString();

/** What the clock does: sends again what was lost on the way to the queue. */
export async function runClock({ ctx }: { ctx: Context }): Promise<void> {
  const now = ctx.now();
  const stale = await ctx.store.takeStaleJobItems(earlier(now, LOST_AFTER), now, MOST);
  await sendOrLeave(
    ctx,
    stale.map((item) => ({ kind: 'article', ...item })),
  );
}
