import type { NewArticle, Revision } from '../services/articles/ports.ts';
import type { ClaimPlace } from './claim-writes.ts';

/** Where claims of an article's version belong. */
export function placeOf(input: NewArticle | Revision): ClaimPlace {
  const { article } = input;
  return {
    ownerId: input.ownerId,
    publisher: article.publisher ?? '',
    articleId: article.id,
    articleVersion: article.version,
    publishedAt: article.publishedAt ?? null,
    text: article.text,
    now: input.now,
  };
}

/** The statement that keeps a version of an article: its text is its owner's alone. */
export function insertVersion(
  db: D1DatabaseSession,
  { ownerId, article, now }: Pick<NewArticle, 'ownerId' | 'article' | 'now'>,
): D1PreparedStatement {
  return db
    .prepare(
      'INSERT INTO article_versions (article_id, owner_id, version, title, text, sections, dateline, content_hash, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)',
    )
    .bind(
      article.id,
      ownerId,
      article.version,
      article.title,
      article.text,
      JSON.stringify(article.sections),
      article.dateline ? JSON.stringify(article.dateline) : null,
      article.contentHash,
      now,
    );
}
