import type { NewArticle, Revision, Store } from '../services/ports.ts';
import { type ClaimPlace, insertClaims, updateClaims } from './claim-writes.ts';
import { insertRelations, PARTNERS_OF_IDS, settle } from './conflicts.ts';
import { type ArticleRow, toArticle } from './rows.ts';
import { takedown } from './takedown.ts';

type ArticleStore = Pick<
  Store,
  | 'insertArticle'
  | 'findArticle'
  | 'findArticleByHash'
  | 'findArticleByUrl'
  | 'findIdempotent'
  | 'listArticles'
  | 'listVersions'
  | 'reviseArticle'
  | 'takeDownArticle'
  | 'isTombstone'
>;

const ARTICLE = `SELECT articles.*, article_versions.text, article_versions.sections, article_versions.dateline
  FROM articles JOIN article_versions ON article_versions.article_id = articles.id AND article_versions.version = articles.version`;

function placeOf(input: NewArticle | Revision): ClaimPlace {
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

function insertVersion(
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

function correction(
  db: D1DatabaseSession,
  input: Revision,
  change: string,
  rows: readonly { claimId: string; successorId: string | null }[],
  detail: string,
): D1PreparedStatement {
  const { article, ownerId, now } = input;
  return db
    .prepare(
      `INSERT INTO corrections (owner_id, publisher, article_id, article_version, change, claim_id, successor_id, detail, created_at)
       SELECT ?2, ?3, ?4, ?5, ?6, value->>'claimId', value->>'successorId', ?7, ?8 FROM json_each(?1)`,
    )
    .bind(
      JSON.stringify(rows),
      ownerId,
      article.publisher ?? '',
      article.id,
      article.version,
      change,
      detail,
      now,
    );
}

function revision(db: D1DatabaseSession, input: Revision): D1PreparedStatement[] {
  const { article, now, kept, added, fallen } = input;
  const place = placeOf(input);
  return [
    db
      .prepare(
        'UPDATE articles SET title = ?2, content_hash = ?3, version = ?4, updated_at = ?5, url = COALESCE(?6, url), published_at = COALESCE(?7, published_at) WHERE id = ?1',
      )
      .bind(
        article.id,
        article.title,
        article.contentHash,
        article.version,
        now,
        article.url ?? null,
        article.publishedAt ?? null,
      ),
    insertVersion(db, input),
    ...updateClaims(db, kept, place),
    ...insertClaims(db, added, place),
    db
      .prepare(
        `UPDATE claims SET status = fallen.value->>'status', updated_at = ?2 FROM json_each(?1) AS fallen WHERE claims.id = fallen.value->>'claimId'`,
      )
      .bind(JSON.stringify(fallen), now),
    // Quotes move with the text; what the new text no longer proves is not asked.
    db
      .prepare(
        `UPDATE items SET item = COALESCE(fresh.value->>'item', items.item), status = iif(fresh.value->>'item' IS NULL, 'withdrawn', items.status), updated_at = ?2
         FROM json_each(?1) AS fresh WHERE items.id = fresh.value->>'id'`,
      )
      .bind(JSON.stringify(input.items), now),
    db
      .prepare(
        `UPDATE items SET status = 'withdrawn', updated_at = ?2 FROM json_each(?1) AS fallen WHERE items.claim_id = fallen.value->>'claimId' AND items.status = 'live'`,
      )
      .bind(JSON.stringify(fallen), now),
    correction(
      db,
      input,
      'added',
      added.map(({ claim }) => ({ claimId: claim.id, successorId: null })),
      'new in this version',
    ),
    correction(
      db,
      input,
      'superseded',
      fallen.filter((claim) => claim.status === 'superseded'),
      'told otherwise in this version',
    ),
    correction(
      db,
      input,
      'withdrawn',
      fallen.filter((claim) => claim.status === 'withdrawn'),
      'no longer told',
    ),
    ...insertRelations(db, input.relations, now),
    ...settle(db, PARTNERS_OF_IDS, JSON.stringify(fallen.map(({ claimId }) => claimId)), now),
  ];
}
