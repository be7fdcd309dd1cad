import type { Item } from '../../claims/index.ts';
import type { QuizStore } from '../services/quizzes/ports.ts';
import { findMaterial } from './material.ts';
import { type ItemRow, type QuizRow, toQuiz } from './rows.ts';

/** Quizzes with their items and reports. */
export function quizStore(db: D1DatabaseSession): QuizStore {
  return {
    findMaterial: (asked) => findMaterial(db, asked),
    async insertQuiz({ ownerId, title, quiz, live, now }) {
      await db.batch([
        db
          .prepare(
            `INSERT INTO quizzes (id, owner_id, lang, title, seed, status, engine_version, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, 'draft', ?6, ?7, ?7)`,
          )
          .bind(quiz.id, ownerId, quiz.lang, title, quiz.seed, quiz.engineVersion, now),
        db
          .prepare('INSERT INTO quiz_articles (quiz_id, article_id) SELECT ?1, value FROM json_each(?2)')
          .bind(quiz.id, JSON.stringify(quiz.articleIds)),
        db
          .prepare(
            `INSERT INTO items (id, quiz_id, owner_id, claim_id, position, status, item, updated_at)
             SELECT value->>'id', ?2, ?3, claims.id, key, iif(claims.updated_at > ?4, 'withdrawn', iif(key < ?5, 'live', 'dropped')), value, ?4
             FROM json_each(?1) JOIN claims ON claims.id = value->>'claimId'`,
          )
          .bind(JSON.stringify(quiz.items), quiz.id, ownerId, now, live),
      ]);
    },
    async findQuiz(id) {
      const [quizzes, items, articles] = await db.batch([
        db.prepare('SELECT * FROM quizzes WHERE id = ?1').bind(id),
        // An item is what its claim is at this moment.
        db
          .prepare(
            `SELECT items.item, CASE WHEN items.status <> 'live' OR claims.status = 'live' THEN items.status
               WHEN claims.status = 'disputed' THEN 'disputed' ELSE 'withdrawn' END AS status
             FROM items LEFT JOIN claims ON claims.id = items.claim_id WHERE items.quiz_id = ?1 ORDER BY items.position, items.id`,
          )
          .bind(id),
        db.prepare('SELECT article_id FROM quiz_articles WHERE quiz_id = ?1').bind(id),
      ]);
      const row = quizzes?.results[0] as QuizRow | undefined;
      if (!row) return null;
      return toQuiz(
        row,
        (items?.results ?? []) as ItemRow[],
        ((articles?.results ?? []) as { article_id: string }[]).map((article) => article.article_id),
      );
    },
    async listQuizzes(ownerId, limit, after, articleId) {
      const { results } = await db
        .prepare(
          'SELECT id, title, status, created_at AS createdAt FROM quizzes WHERE owner_id = ?1 AND (?3 IS NULL OR (created_at, id) < (?3, ?4)) AND (?5 IS NULL OR id IN (SELECT quiz_id FROM quiz_articles WHERE article_id = ?5)) ORDER BY created_at DESC, id DESC LIMIT ?2',
        )
        .bind(ownerId, limit, after?.at ?? null, after?.id ?? null, articleId ?? null)
        .all<{ id: string; title: string; status: QuizRow['status']; createdAt: string }>();
      return results;
    },
    async insertItem({ ownerId, quizId, item, now }) {
      await db
        .prepare(
          `INSERT INTO items (id, quiz_id, owner_id, claim_id, position, status, item, updated_at)
           SELECT ?1, ?2, ?3, claims.id,
             (SELECT COALESCE(MAX(position) + 1, 0) FROM items WHERE quiz_id = ?2 AND status <> 'dropped'),
             iif(claims.status = 'live', 'live', 'withdrawn'), ?5, ?6
           FROM claims WHERE claims.id = ?4`,
        )
        .bind(item.id, quizId, ownerId, item.claimId, JSON.stringify(item), now)
        .run();
    },
    async changeQuiz(quizId, { title, status, items }, now) {
      const quiz = db
        .prepare(
          'UPDATE quizzes SET title = COALESCE(?2, title), status = COALESCE(?3, status), updated_at = ?4 WHERE id = ?1',
        )
        .bind(quizId, title ?? null, status ?? null, now);
      const item = db.prepare(
        `UPDATE items SET item = COALESCE(?3, item), status = iif(status = 'withdrawn', status, COALESCE(?4, status)), position = COALESCE(?5, position), updated_at = ?6 WHERE id = ?2 AND quiz_id = ?1`,
      );
      await db.batch([
        ...(title === undefined && status === undefined ? [] : [quiz]),
        ...items.map((one) =>
          item.bind(
            quizId,
            one.id,
            one.item ? JSON.stringify(one.item) : null,
            one.status ?? null,
            one.position ?? null,
            now,
          ),
        ),
      ]);
    },
    async insertReport({ id, ownerId, quizId, itemId, reason, detail, now }) {
      await db
        .prepare(
          'INSERT INTO reports (id, owner_id, quiz_id, item_id, reason, detail, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING',
        )
        .bind(id, ownerId, quizId, itemId, reason, detail, now)
        .run();
    },
    async listReports(quizId, limit, after) {
      const { results } = await db
        .prepare(
          'SELECT id, item_id AS itemId, reason, detail, created_at AS createdAt FROM reports WHERE quiz_id = ?1 AND (?3 IS NULL OR (created_at, id) < (?3, ?4)) ORDER BY created_at DESC, id DESC LIMIT ?2',
        )
        .bind(quizId, limit, after?.at ?? null, after?.id ?? null)
        .all<{ id: string; itemId: string; reason: string; detail: string; createdAt: string }>();
      return results;
    },
    async listItemsOfArticle(articleId) {
      const { results } = await db
        .prepare(
          `SELECT items.item FROM claims JOIN items ON items.claim_id = claims.id WHERE claims.article_id = ?1 AND items.status IN ('live', 'dropped')`,
        )
        .bind(articleId)
        .all<{ item: string }>();
      return results.map(({ item }) => JSON.parse(item) as Item);
    },
  };
}
