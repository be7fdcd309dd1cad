import type { FeedRecord, FeedStore, OpenPage, PageName } from '../services/feeds/ports.ts';

const FEED = `SELECT id, owner_id AS ownerId, url, publisher, lang, etag, last_modified AS lastModified, polled_at AS polledAt,
  next_poll_at AS nextPollAt, failures, problem, created_at AS createdAt FROM feeds`;

/** Feeds and the pages that they name. */
export function feedStore(db: D1DatabaseSession): FeedStore {
  const find = (id: string) => db.prepare(`${FEED} WHERE id = ?1`).bind(id).first<FeedRecord>();
  return {
    async insertFeed({ id, ownerId, url, publisher, lang, nextPollAt, now }) {
      const { meta } = await db
        .prepare(
          `INSERT INTO feeds (id, owner_id, url, publisher, lang, next_poll_at, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
           ON CONFLICT (owner_id, url) DO NOTHING`,
        )
        .bind(id, ownerId, url, publisher, lang, nextPollAt, now)
        .run();
      return meta.changes > 0;
    },
    async countFeeds(ownerId) {
      const row = await db
        .prepare('SELECT count(*) AS n FROM feeds WHERE owner_id = ?1')
        .bind(ownerId)
        .first<{ n: number }>();
      return row?.n ?? 0;
    },
    async listFeeds(ownerId) {
      const { results } = await db
        .prepare(`${FEED} WHERE owner_id = ?1 ORDER BY created_at DESC, id`)
        .bind(ownerId)
        .all<FeedRecord>();
      return results;
    },
    findFeed: find,
    async deleteFeed(id) {
      await db.batch([
        db.prepare('DELETE FROM feed_items WHERE feed_id = ?1').bind(id),
        db.prepare('DELETE FROM feeds WHERE id = ?1').bind(id),
      ]);
    },
    async takeDueFeeds(now, nextPollAt, limit) {
      const { results } = await db
        .prepare(
          `UPDATE feeds SET next_poll_at = ?2 WHERE id IN
             (SELECT id FROM feeds WHERE next_poll_at <= ?1 ORDER BY next_poll_at LIMIT ?3) RETURNING id`,
        )
        .bind(now, nextPollAt, limit)
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
    async settlePoll(feedId, { etag, lastModified, failures, problem, nextPollAt }, now) {
      await db
        .prepare(
          `UPDATE feeds SET etag = ?2, last_modified = ?3, failures = ?4, problem = ?5, next_poll_at = ?6, polled_at = ?7 WHERE id = ?1`,
        )
        .bind(feedId, etag, lastModified, failures, problem, nextPollAt, now)
        .run();
    },
    async notePages(feedId, entries, now) {
      const { results } = await db
        .prepare(
          `INSERT INTO feed_items (feed_id, url, fingerprint, state, sent_at)
           SELECT ?2, value->>'url', value->>'fingerprint', 'waiting', ?3 FROM json_each(?1) WHERE true
           ON CONFLICT (feed_id, url) DO UPDATE SET fingerprint = excluded.fingerprint, state = 'waiting', sent_at = excluded.sent_at
           WHERE feed_items.fingerprint <> excluded.fingerprint
           RETURNING url`,
        )
        .bind(JSON.stringify(entries), feedId, now)
        .all<{ url: string }>();
      return results.map(({ url }) => url);
    },
    async findOpenPage({ feedId, url }) {
      const row = await db
        .prepare(
          `SELECT fingerprint, article_id AS articleId FROM feed_items WHERE feed_id = ?1 AND url = ?2 AND state = 'waiting'`,
        )
        .bind(feedId, url)
        .first<Omit<OpenPage, 'feed'>>();
      const feed = row ? await find(feedId) : null;
      return row && feed ? { ...row, feed } : null;
    },
    async settlePage({ feedId, url }, fingerprint, outcome) {
      const [state, articleId, code] =
        'code' in outcome ? ['failed', null, outcome.code] : ['done', outcome.articleId, null];
      await db
        .prepare(
          `UPDATE feed_items SET state = ?4, article_id = COALESCE(?5, article_id), code = ?6
           WHERE feed_id = ?1 AND url = ?2 AND fingerprint = ?3 AND state = 'waiting'`,
        )
        .bind(feedId, url, fingerprint, state, articleId, code)
        .run();
    },
    async takeStalePages(before, now, limit) {
      const { results } = await db
        .prepare(
          `UPDATE feed_items SET sent_at = ?2 WHERE (feed_id, url) IN
             (SELECT feed_id, url FROM feed_items WHERE state = 'waiting' AND sent_at < ?1 ORDER BY sent_at LIMIT ?3)
           RETURNING feed_id AS feedId, url`,
        )
        .bind(before, now, limit)
        .all<PageName>();
      return results;
    },
    async forgetPages(before) {
      await db
        .prepare(
          `DELETE FROM feed_items WHERE sent_at < ?1 AND state <> 'waiting'
             AND NOT EXISTS (SELECT 1 FROM tombstones WHERE tombstones.id = feed_items.article_id)`,
        )
        .bind(before)
        .run();
    },
  };
}
