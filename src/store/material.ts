import type { QuizStore } from '../services/quizzes/ports.ts';
import { type ArticleRow, READING, type ReadingRow, toArticle, toReading } from './rows.ts';

type Asked = Parameters<QuizStore['findMaterial']>[0];

/** The newest live claims of the owner that are not of these articles. */
export function selectPool(db: D1DatabaseSession, { ownerId, articleIds, pool }: Asked): D1PreparedStatement {
  return db
    .prepare(
      `${READING} FROM claims WHERE claims.owner_id = ?1 AND claims.status = 'live' AND claims.article_id NOT IN (SELECT value FROM json_each(?2))
       ORDER BY claims.seq DESC LIMIT ?3`,
    )
    .bind(ownerId, JSON.stringify(articleIds), pool);
}

/** What a quiz is made from, in one journey to the database. */
export async function findMaterial(
  db: D1DatabaseSession,
  asked: Asked,
): ReturnType<QuizStore['findMaterial']> {
  const ids = JSON.stringify(asked.articleIds);
  const [articles, claims, pool] = await db.batch([
    db
      .prepare(
        `SELECT articles.*, article_versions.text, article_versions.sections, article_versions.dateline
         FROM json_each(?1) AS asked CROSS JOIN articles ON articles.id = asked.value
         JOIN article_versions ON article_versions.article_id = articles.id AND article_versions.version = articles.version
         WHERE articles.owner_id = ?2 ORDER BY asked.key`,
      )
      .bind(ids, asked.ownerId),
    // By their article, of which there are few, not by their owner.
    db
      .prepare(
        `${READING} FROM json_each(?1) AS asked CROSS JOIN claims ON claims.article_id = asked.value
         WHERE +claims.owner_id = ?2 ORDER BY asked.key, claims.seq`,
      )
      .bind(ids, asked.ownerId),
    selectPool(db, asked),
  ]);
  return {
    articles: ((articles?.results ?? []) as ArticleRow[]).map(toArticle),
    readings: ((claims?.results ?? []) as ReadingRow[]).map(toReading),
    pool: ((pool?.results ?? []) as ReadingRow[]).map(toReading),
  };
}
