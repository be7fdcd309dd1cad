import { nextPoll } from '../feeds/poll-feed.ts';
import type { Context } from '../ports.ts';
import type { Work } from './ports.ts';
import { sendOrLeave } from './send.ts';

/** A message that was not answered for this long is taken for lost. In milliseconds; longer than all retries. */
const LOST_AFTER = 3_600_000;
/** What one run sends again at most. */
const MOST = 500;

const earlier = (now: string, by: number) => new Date(Date.parse(now) - by).toISOString();

/** How long events and what is settled are kept, in milliseconds. */
const KEPT = 30 * 86_400_000;
/** Misses are counted by the hour. */
const MISSES_KEPT = 3_600_000;

/** Messages for work that waited too long: lost on the way to the queue or in it. */
async function lostWork(ctx: Context, now: string): Promise<Work[]> {
  const before = earlier(now, LOST_AFTER);
  const articles = await ctx.store.takeStaleJobItems(before, now, MOST);
  const pages = await ctx.store.takeStalePages(before, now, MOST);
  const deliveries = await ctx.store.takeStaleDeliveries(before, now, MOST);
  return [
    ...articles.map((item): Work => ({ kind: 'article', ...item })),
    ...pages.map((page): Work => ({ kind: 'page', ...page })),
    ...deliveries.map((deliveryId): Work => ({ kind: 'delivery', deliveryId })),
  ];
}

/** What the clock does each minute: polls feeds that are due, tells webhooks, sends again what was lost. */
export async function runClock({ ctx }: { ctx: Context }): Promise<void> {
  const now = ctx.now();
  const feeds = await ctx.store.takeDueFeeds(now, nextPoll(now, 0), MOST);
  const behind = await ctx.store.listBehind(MOST);
  await sendOrLeave(ctx, [
    ...feeds.map((feedId): Work => ({ kind: 'feed', feedId })),
    ...behind.map((webhookId): Work => ({ kind: 'announce', webhookId })),
    ...(await lostWork(ctx, now)),
  ]);
  await ctx.store.forgetEvents(earlier(now, KEPT));
  await ctx.store.forgetJobs(earlier(now, KEPT));
  await ctx.store.forgetPages(earlier(now, KEPT));
  await ctx.store.forgetMisses(earlier(now, MISSES_KEPT));
}
