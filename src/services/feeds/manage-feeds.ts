import type { Lang } from '../../../claims/index.ts';
import { requireOwner, requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import { checkAddress } from '../pages/address.ts';
import type { Context } from '../ports.ts';
import { sendOrLeave } from '../work/send.ts';
import { nextPoll } from './poll-feed.ts';
import type { FeedRecord } from './ports.ts';

const MOST_FEEDS = 100;

/** Registers a feed and asks for its first poll. Throws `address-refused`, `conflict`. */
export async function createFeed({
  ctx,
  input,
}: {
  ctx: Context;
  input: { url: string; publisher?: string | undefined; lang?: Lang | undefined };
}): Promise<FeedRecord> {
  const caller = requireScope(ctx, 'write');
  const url = checkAddress(input.url).href;
  const id = ctx.newId('fed');
  const before = ctx.repeatable ? await ctx.store.findFeed(id) : null;
  if (before) return before;
  if ((await ctx.store.countFeeds(caller.ownerId)) >= MOST_FEEDS)
    throw new ServiceError('conflict', `An owner has up to ${MOST_FEEDS} feeds.`);
  const made = await ctx.store.insertFeed({
    id,
    ownerId: caller.ownerId,
    url,
    publisher: input.publisher ?? null,
    lang: input.lang ?? null,
    nextPollAt: nextPoll(ctx.now(), 0),
    now: ctx.now(),
  });
  if (!made) throw new ServiceError('conflict', 'The feed is registered already.');
  await sendOrLeave(ctx, [{ kind: 'feed', feedId: id }]);
  return (await ctx.store.findFeed(id)) as FeedRecord;
}

/** The owner's feeds with how their last poll went. */
export async function listFeeds({ ctx }: { ctx: Context }): Promise<FeedRecord[]> {
  return ctx.store.listFeeds(requireScope(ctx, 'read').ownerId);
}

/** Ends the polling of a feed; its articles stay. */
export async function deleteFeed({ ctx, id }: { ctx: Context; id: string }): Promise<void> {
  const feed = await ctx.store.findFeed(id);
  requireOwner(ctx, 'write', feed?.ownerId, 'feed');
  await ctx.store.deleteFeed(id);
}
