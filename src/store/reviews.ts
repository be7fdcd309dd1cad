import { queryTerms, searchText } from '../../claims/index.ts';
import type { Review, ReviewQuery, ReviewStore } from '../services/reviews/ports.ts';

type Row = Omit<Review, 'rating' | 'author'> & { seq: number; rating: string; author: string };

const REVIEW = `SELECT seq, id, owner_id AS ownerId, claim_id AS claimId, claim_text AS claimReviewed, claimant, claim_date AS claimDate,
  claim_url AS claimUrl, lang, rating, url, title, author, site, reviewed_at AS reviewedAt, created_at AS createdAt FROM reviews`;

const toReview = ({ seq: _seq, ...row }: Row): Review => ({
  ...row,
  rating: JSON.parse(row.rating) as Review['rating'],
  author: JSON.parse(row.author) as Review['author'],
});

const quoted = (token: string) => `"${token.replaceAll('"', '""')}"`;

/** Every word of a query, by stem or by sound. Null where it holds none. */
function matchOf(q: string): string | null {
  const words = queryTerms(q).flatMap((term) => term.words);
  if (words.length === 0) return null;
  return words
    .map(({ stem, sound }) =>
      sound ? `(stems : ${quoted(stem)} OR sounds : ${quoted(sound)})` : `stems : ${quoted(stem)}`,
    )
    .join(' AND ');
}

/** Conditions on reviews; the values stand in their order. */
function filtersOf({ q, lang, site, since }: ReviewQuery): { sql: string; values: string[] } | null {
  const parts = ['true'];
  const values: string[] = [];
  const add = (sql: string, value: string | undefined) => {
    if (value === undefined) return;
    parts.push(sql);
    values.push(value);
  };
  const match = q === undefined ? undefined : matchOf(q);
  if (match === null) return null;
  add('seq IN (SELECT rowid FROM review_text WHERE review_text MATCH ?)', match);
  add('lang = ?', lang);
  add('site = ?', site);
  add('reviewed_at >= ?', since);
  return { sql: parts.join(' AND '), values };
}

/** Reviews that owners filed, and their search by the words of the claim. */
export function reviewStore(db: D1DatabaseSession): ReviewStore {
  return {
    async insertReview(review) {
      const { stems, sounds } = searchText(review.claimReviewed);
      const [inserted] = await db.batch([
        db
          .prepare(
            `INSERT INTO reviews (id, owner_id, claim_id, claim_text, claimant, claim_date, claim_url, lang, rating, url, title, author, site, reviewed_at, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) ON CONFLICT (owner_id, url, claim_text) DO NOTHING`,
          )
          .bind(
            review.id,
            review.ownerId,
            review.claimId,
            review.claimReviewed,
            review.claimant,
            review.claimDate,
            review.claimUrl,
            review.lang,
            JSON.stringify(review.rating),
            review.url,
            review.title,
            JSON.stringify(review.author),
            review.site,
            review.reviewedAt,
            review.createdAt,
          ),
        db
          .prepare(
            'INSERT INTO review_search (seq, stems, sounds) SELECT seq, ?2, ?3 FROM reviews WHERE id = ?1',
          )
          .bind(review.id, stems, sounds),
      ]);
      return (inserted?.meta.changes ?? 0) > 0;
    },
    async findReview(id) {
      const row = await db.prepare(`${REVIEW} WHERE id = ?1`).bind(id).first<Row>();
      return row ? toReview(row) : null;
    },
    async listReviews(ownerId, limit, after) {
      const { results } = await db
        .prepare(
          `${REVIEW} WHERE owner_id = ?1 AND (?3 IS NULL OR seq < (SELECT seq FROM reviews WHERE id = ?3)) ORDER BY seq DESC LIMIT ?2`,
        )
        .bind(ownerId, limit, after)
        .all<Row>();
      return results.map(toReview);
    },
    async deleteReview(id) {
      await db.prepare('DELETE FROM reviews WHERE id = ?1').bind(id).run();
    },
    async searchReviews(query) {
      const where = filtersOf(query);
      if (!where) return [];
      const { results: claims } = await db
        .prepare(
          `SELECT claim_text AS text, max(seq) AS last FROM reviews WHERE ${where.sql} GROUP BY claim_text HAVING last < ?
           ORDER BY last DESC LIMIT ? OFFSET ?`,
        )
        .bind(...where.values, query.before ?? Number.MAX_SAFE_INTEGER, query.limit, query.offset)
        .all<{ text: string; last: number }>();
      const { results: reviews } = await db
        .prepare(
          `${REVIEW} WHERE claim_text IN (SELECT value FROM json_each(?)) AND ${where.sql} ORDER BY seq DESC`,
        )
        .bind(JSON.stringify(claims.map(({ text }) => text)), ...where.values)
        .all<Row>();
      return claims.map(({ text, last }) => ({
        seq: last,
        reviews: reviews.filter(({ claimReviewed }) => claimReviewed === text).map(toReview),
      }));
    },
  };
}
