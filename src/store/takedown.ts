import { PARTNERS_OF_ARTICLE, settle } from './conflicts.ts';

const CLAIMS = 'SELECT seq FROM claims WHERE article_id = ?1';
const ITEMS =
  'SELECT items.id FROM items JOIN claims ON claims.id = items.claim_id WHERE claims.article_id = ?1';
/** Quizzes that were made of this article alone. */
const QUIZZES = `SELECT quiz_id FROM quiz_articles WHERE article_id = ?1
  AND quiz_id NOT IN (SELECT quiz_id FROM quiz_articles WHERE article_id <> ?1)`;
const ENDED = `SELECT id FROM tombstones WHERE kind = 'quiz'`;

/** In this order nothing refers to what is gone. ?1 is the article. */
const DELETIONS: readonly string[] = [
  `DELETE FROM reports WHERE item_id IN (${ITEMS})`,
  `DELETE FROM play_answers WHERE item_id IN (${ITEMS})`,
  `DELETE FROM class_cards WHERE item_id IN (${ITEMS})`,
  `DELETE FROM drill_items WHERE item_id IN (${ITEMS})`,
  `DELETE FROM items WHERE id IN (${ITEMS})`,
  `DELETE FROM claim_entities WHERE claim_seq IN (${CLAIMS})`,
  `DELETE FROM claim_topics WHERE claim_seq IN (${CLAIMS})`,
  `DELETE FROM claim_conflicts WHERE claim_seq IN (${CLAIMS})`,
  `DELETE FROM claim_conflicts WHERE other_seq IN (${CLAIMS})`,
  `DELETE FROM claim_search WHERE seq IN (${CLAIMS})`,
  'DELETE FROM claims WHERE article_id = ?1',
  // A title that was the article's becomes that of another one.
  `UPDATE quizzes SET title = (SELECT articles.title FROM quiz_articles JOIN articles ON articles.id = quiz_articles.article_id
     WHERE quiz_articles.quiz_id = quizzes.id AND articles.id <> ?1 LIMIT 1)
   WHERE id IN (SELECT quiz_id FROM quiz_articles WHERE article_id = ?1) AND id NOT IN (${ENDED})
   AND title IN (SELECT title FROM article_versions WHERE article_id = ?1)`,
  'DELETE FROM quiz_articles WHERE article_id = ?1',
  'DELETE FROM idempotency_keys WHERE result_id = ?1',
  'UPDATE job_items SET input = NULL, detail = NULL WHERE article_id = ?1',
  'DELETE FROM article_versions WHERE article_id = ?1',
  'DELETE FROM articles WHERE id = ?1',
];

const QUIZ_DELETIONS: readonly string[] = [
  `DELETE FROM play_answers WHERE quiz_id IN (${ENDED})`,
  `DELETE FROM plays WHERE quiz_id IN (${ENDED})`,
  `DELETE FROM reports WHERE quiz_id IN (${ENDED})`,
  `DELETE FROM items WHERE quiz_id IN (${ENDED})`,
  `DELETE FROM quizzes WHERE id IN (${ENDED})`,
];

/**
 * The statements that remove an article with its versions, claims, items and all that came of them for good, and
 * the quizzes that were made of it alone; tombstones stay, and a line in the log.
 */
export function takedown(
  db: D1DatabaseSession,
  ownerId: string,
  articleId: string,
  now: string,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO tombstones (id, owner_id, kind, created_at)
         SELECT id, ?2, 'claim', ?3 FROM claims WHERE article_id = ?1
         UNION ALL SELECT quiz_id, ?2, 'quiz', ?3 FROM (${QUIZZES})
         UNION ALL SELECT ?1, ?2, 'article', ?3`,
      )
      .bind(articleId, ownerId, now),
    db
      .prepare(`UPDATE claims SET status = 'withdrawn', updated_at = ?2 WHERE article_id = ?1`)
      .bind(articleId, now),
    ...settle(db, PARTNERS_OF_ARTICLE, articleId, now),
    ...DELETIONS.map((sql) => db.prepare(sql).bind(articleId)),
    ...QUIZ_DELETIONS.map((sql) => db.prepare(sql)),
    db
      .prepare(
        `INSERT INTO corrections (owner_id, article_id, article_version, change, detail, created_at) VALUES (?2, ?1, 0, 'takedown', 'taken down', ?3)`,
      )
      .bind(articleId, ownerId, now),
  ];
}
