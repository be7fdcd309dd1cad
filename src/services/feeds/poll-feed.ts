import { ServiceError } from '../errors.ts';
import type { Feed, FeedEntry, Fetched } from '../pages/ports.ts';
import type { Context } from '../ports.ts';
import { sendOrLeave } from '../work/send.ts';
import type { FeedRecord } from './ports.ts';

const ACCEPT = 'application/rss+xml, application/atom+xml, application/xml, text/xml;q=0.9, */*;q=0.1';
/** Minutes between two polls; a feed that fails is left alone longer each time, up to a day. */
const MINUTES = 15;
const LONGEST_MINUTES = 24 * 60;
/** What one poll takes from a feed at most: the rest comes with the next. */
const MOST_ENTRIES = 200;
const MOST_SITEMAPS = 3;

/** When a feed is polled next after so many failures in a row. */
export function nextPoll(now: string, failures: number): string {
  const minutes = Math.min(MINUTES * 2 ** failures, LONGEST_MINUTES);
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

/** The entries of a feed; of an index, those of its newest sitemaps. */
async function entriesOf(ctx: Context, feed: Feed): Promise<FeedEntry[]> {
  const newest = [...feed.sitemaps]
    .sort((a, b) => (a.fingerprint < b.fingerprint ? 1 : -1))
    .slice(0, MOST_SITEMAPS);
  const found = [...feed.entries];
  for (const { url } of newest) {
    const { text } = await ctx.web.get(url, { accept: ACCEPT });
    found.push(...ctx.web.readFeed(text).entries);
  }
  const once = new Map(found.map((entry) => [entry.url, entry]));
  return [...once.values()].slice(0, MOST_ENTRIES);
}

async function takeEntries(ctx: Context, feed: FeedRecord, fetched: Fetched): Promise<boolean> {
  const read = ctx.web.readFeed(fetched.text);
  const urls = await ctx.store.notePages(feed.id, await entriesOf(ctx, read), ctx.now());
  await sendOrLeave(
    ctx,
    urls.map((url) => ({ kind: 'page', feedId: feed.id, url })),
  );
  return read.kind === 'sitemap-index';
}

/**
 * Polls a feed: what it names that is new or changed waits to be read. The marks of the visit are kept after
 * that, so that a poll that fails half way is done again whole. A feed that fails says why; it never throws
 * for the site's sake.
 */
export async function pollFeed({ ctx, feedId }: { ctx: Context; feedId: string }): Promise<void> {
  const feed = await ctx.store.findFeed(feedId);
  if (!feed) return;
  const settle = (marks: Pick<Fetched, 'etag' | 'lastModified'>, failures: number, problem: string | null) =>
    ctx.store.settlePoll(
      feedId,
      { ...marks, failures, problem, nextPollAt: nextPoll(ctx.now(), failures) },
      ctx.now(),
    );
  try {
    const { etag, lastModified } = feed;
    const fetched = await ctx.web.get(feed.url, { accept: ACCEPT, etag, lastModified });
    if (fetched.status === 304) return await settle(feed, 0, null);
    // An index says nothing of the sitemaps under it: it is read whole each time.
    const isIndex = await takeEntries(ctx, feed, fetched);
    return await settle(isIndex ? { etag: null, lastModified: null } : fetched, 0, null);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return await settle(feed, feed.failures + 1, `${error.code}: ${error.message}`);
  }
}
