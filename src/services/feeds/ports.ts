import type { Lang } from '../../../claims/index.ts';
import type { FeedEntry } from '../pages/ports.ts';

export interface FeedRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly lang: Lang | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly polledAt: string | null;
  readonly nextPollAt: string;
  readonly failures: number;
  /** Why the last poll failed; null when it did not. */
  readonly problem: string | null;
  readonly createdAt: string;
}

/** What a poll leaves behind. */
export interface PollOutcome {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly failures: number;
  readonly problem: string | null;
  readonly nextPollAt: string;
}

/** A page that a feed named and that is still to be read. */
export interface OpenPage {
  readonly feed: FeedRecord;
  readonly fingerprint: string;
  /** Of an earlier reading. */
  readonly articleId: string | null;
}

export interface PageName {
  readonly feedId: string;
  readonly url: string;
}

export interface FeedStore {
  /** False where the owner has this address already. */
  insertFeed(feed: {
    id: string;
    ownerId: string;
    url: string;
    publisher: string | null;
    lang: Lang | null;
    nextPollAt: string;
    now: string;
  }): Promise<boolean>;
  countFeeds(ownerId: string): Promise<number>;
  listFeeds(ownerId: string): Promise<FeedRecord[]>;
  findFeed(id: string): Promise<FeedRecord | null>;
  /** Lets go of the feed; the articles that it brought stay. */
  deleteFeed(id: string): Promise<void>;
  /** Feeds that are due; puts their next poll off, so that no other clock takes them too. */
  takeDueFeeds(now: string, nextPollAt: string, limit: number): Promise<string[]>;
  settlePoll(feedId: string, outcome: PollOutcome, now: string): Promise<void>;
  /** Notes what a feed names. Gives the addresses that are new or changed: they wait to be read. */
  notePages(feedId: string, entries: readonly FeedEntry[], now: string): Promise<string[]>;
  findOpenPage(name: PageName): Promise<OpenPage | null>;
  /** Settles a page, unless the feed has told of a newer state of it since. */
  settlePage(
    name: PageName,
    fingerprint: string,
    outcome: { articleId: string } | { code: string },
  ): Promise<void>;
  takeStalePages(before: string, now: string, limit: number): Promise<PageName[]>;
  /** Forgets pages settled before this, but never that the article of one was taken down. */
  forgetPages(before: string): Promise<void>;
}
