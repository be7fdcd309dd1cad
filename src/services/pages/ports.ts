import type { Lang } from '../../../claims/index.ts';

/** What an address answered; `url` is where redirects ended. */
export interface Fetched {
  readonly url: string;
  readonly status: number;
  /** Without parameters, lower case: `text/html`. */
  readonly mediaType: string;
  readonly text: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchOptions {
  readonly accept: string;
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

/** An article as it stands in a page. */
export interface Page {
  /** Title and paragraphs, a blank line between them; empty where the page holds no article. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly lang?: Lang | undefined;
  /** ISO date or date-time. */
  readonly publishedAt?: string | undefined;
  readonly publisher?: string | undefined;
  /** Absolute, of the same site. */
  readonly canonical?: string | undefined;
}

export interface FeedEntry {
  readonly url: string;
  /** Changes when the feed says that the entry changed. */
  readonly fingerprint: string;
}

export interface Feed {
  readonly kind: 'rss' | 'atom' | 'sitemap' | 'sitemap-index';
  readonly title: string;
  readonly entries: readonly FeedEntry[];
  /** Of a sitemap index: the sitemaps, as entries. */
  readonly sitemaps: readonly FeedEntry[];
}

/** The web, as use cases may touch it. Every address, after every redirect, must be public. */
export interface Web {
  /**
   * Gets a page within limits of time and size, where robots.txt allows it. Throws `address-refused`,
   * `robots-refused`, `page-missing` (4xx), `fetch-failed` (anything that may go better later).
   */
  get(address: string, options: FetchOptions): Promise<Fetched>;
  /** Posts JSON, follows no redirect. Gives the status. Throws `address-refused`, `fetch-failed`. */
  post(address: string, body: string, headers: Readonly<Record<string, string>>): Promise<number>;
  readHtml(html: string, address?: string): Promise<Page>;
  /** Throws `invalid-request` for what is neither RSS, Atom nor a sitemap. */
  readFeed(xml: string): Feed;
}
