import type { ArticleStore } from '../services/articles/ports.ts';
import { insertClaims } from './claim-writes.ts';
import { insertRelations } from './conflicts.ts';
import { revision } from './revision.ts';
import { type ArticleRow, toArticle } from './rows.ts';
import { takedown } from './takedown.ts';
import { insertVersion, placeOf } from './versions.ts';

const ARTICLE = `SELECT articles.*, article_versions.text, article_versions.sections, article_versions.dateline
  FROM articles JOIN article_versions ON article_versions.article_id = articles.id AND article_versions.version = articles.version`;

/** Articles with their versions; an article and its claims land in one batch. */
export function articleStore(db: D1DatabaseSession): ArticleStore {
  return {
    async insertArticle(input) {
      const { ownerId, article, readings, now, idempotency } = input;
      const engine = readings[0]?.claim.engineVersion ?? '';
      await db.batch([
        db
          .prepare(
            'INSERT INTO articles (id, owner_id, publisher, lang, title, url, published_at, content_hash, version, engine_version, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)',
          )
          .bind(
            article.id,
            ownerId,
            article.publisher ?? '',
            article.lang,
            article.title,
            article.url ?? null,
            article.publishedAt ?? null,
            article.contentHash,
            article.version,
            engine,
            now,
          ),
        insertVersion(db, input),
        ...insertClaims(db, readings, placeOf(input)),
        ...insertRelations(db, input.relations, now),
        ...(idempotency
          ? [
              db
                .prepare(
                  'INSERT INTO idempotency_keys (owner_id, key, request_hash, result_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
                )
                .bind(ownerId, idempotency.key, idempotency.requestHash, article.id, now),
            ]
          : []),
      ]);
    },
    async findArticle(id) {
      const row = await db.prepare(`${ARTICLE} WHERE articles.id = ?1`).bind(id).first<ArticleRow>();
      return row ? toArticle(row) : null;
    },
    async findArticleByHash(ownerId, publisher, contentHash) {
      const row = await db
        .prepare('SELECT id FROM articles WHERE owner_id = ?1 AND publisher = ?2 AND content_hash = ?3')
        .bind(ownerId, publisher, contentHash)
        .first<{ id: string }>();
      return row?.id ?? null;
    },
    async findArticleByUrl(ownerId, url) {
      return db
        .prepare(
          'SELECT id, content_hash AS contentHash FROM articles WHERE owner_id = ?1 AND url = ?2 ORDER BY created_at, id LIMIT 1',
        )
        .bind(ownerId, url)
        .first<{ id: string; contentHash: string }>();
    },
    async findIdempotent(ownerId, key) {
      const row = await db
        .prepare('SELECT result_id, request_hash FROM idempotency_keys WHERE owner_id = ?1 AND key = ?2')
        .bind(ownerId, key)
        .first<{ result_id: string; request_hash: string }>();
      return row ? { resultId: row.result_id, requestHash: row.request_hash } : null;
    },
    async listArticles(ownerId, limit, after) {
      const { results } = await db
        .prepare(
          `SELECT id, title, lang, created_at AS createdAt, version FROM articles
           WHERE owner_id = ?1 AND (?3 IS NULL OR (created_at, id) < (?3, ?4))
           ORDER BY created_at DESC, id DESC LIMIT ?2`,
        )
        .bind(ownerId, limit, after?.at ?? null, after?.id ?? null)
        .all<{ id: string; title: string; lang: 'hi' | 'en'; createdAt: string; version: number }>();
      return results;
    },
    async listVersions(articleId, limit, below) {
      const { results } = await db
        .prepare(
          'SELECT version, title, content_hash AS contentHash, created_at AS createdAt FROM article_versions WHERE article_id = ?1 AND version < ?3 ORDER BY version DESC LIMIT ?2',
        )
        .bind(articleId, limit, below ?? Number.MAX_SAFE_INTEGER)
        .all<{ version: number; title: string; contentHash: string; createdAt: string }>();
      return results;
    },
    async reviseArticle(input) {
      await db.batch(revision(db, input));
    },
    async takeDownArticle(ownerId, articleId, now) {
      await db.batch(takedown(db, ownerId, articleId, now));
    },
    async isTombstone(id) {
      return (await db.prepare('SELECT 1 FROM tombstones WHERE id = ?1').bind(id).first()) !== null;
    },
  };
}
