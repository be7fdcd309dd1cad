import { queryForms } from '../../claims/index.ts';
import type { ClaimQuery, Store } from '../services/ports.ts';
import { type ClaimRow, toClaim } from './rows.ts';

type ClaimStore = Pick<Store, 'listClaims' | 'findClaim' | 'searchClaims' | 'listPool'>;

const CLAIM = `SELECT claims.seq, claims.id, claims.owner_id, claims.publisher, claims.article_version, claims.status, claims.claim, claims.form,
  articles.title AS article_title, articles.url AS article_url, articles.published_at AS article_published_at
  FROM claims JOIN articles ON articles.id = claims.article_id`;
/** Only this many of the newest matches are ranked: a word that half of all claims hold stays quick. */
const WINDOW = 1000;

/** The MATCH expression of a query: every word, by stem or sound; quotes and operators are text. Null for no words. */
export function matchExpression(q: string): string | null {
  const words = queryForms(q);
  if (words.length === 0) return null;
  return words
    .map((forms) => `(${forms.map((form) => `"${form.replace(/"/gu, '""')}"`).join(' OR ')})`)
    .join(' AND ');
}

function filters(query: ClaimQuery): { sql: string; values: (string | number)[] } {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const add = (sql: string, value: string | number | undefined) => {
    if (value === undefined) return;
    parts.push(sql);
    values.push(value);
  };
  add('claims.lang = ?', query.lang);
  add('claims.kind = ?', query.kind);
  add('claims.publisher = ?', query.publisher);
  add('claims.owner_id = ?', query.ownerId);
  add('claims.published_at >= ?', query.from);
  add('claims.published_at <= ?', query.to);
  add('claims.status = ?', query.status ?? 'live');
  add('claims.seq < ?', query.before);
  add('claims.seq IN (SELECT claim_seq FROM claim_entities WHERE ref = ?)', query.entity);
  return { sql: parts.join(' AND '), values };
}

/** Claims: reading and searching. */
export function claimStore(db: D1DatabaseSession): ClaimStore {
  return {
    async listClaims(articleId) {
      const { results } = await db
        .prepare(`${CLAIM} WHERE claims.article_id = ?1 ORDER BY claims.seq`)
        .bind(articleId)
        .all<ClaimRow>();
      return results.map(toClaim);
    },
    async findClaim(id) {
      const row = await db.prepare(`${CLAIM} WHERE claims.id = ?1`).bind(id).first<ClaimRow>();
      return row ? toClaim(row) : null;
    },
    async searchClaims(query) {
      const match = query.q === undefined ? null : matchExpression(query.q);
      if (query.q !== undefined && query.q.trim() !== '' && match === null)
        return { claims: [], next: null, bounded: false };
      const where = filters(query);
      const source = match
        ? `claims.seq IN (SELECT rowid FROM claim_text WHERE claim_text MATCH ? ORDER BY rowid DESC LIMIT ${WINDOW}) AND ${where.sql}`
        : where.sql;
      const { results } = await db
        .prepare(`${CLAIM} WHERE ${source} ORDER BY claims.seq DESC LIMIT ?`)
        .bind(...(match ? [match] : []), ...where.values, query.limit + 1)
        .all<ClaimRow>();
      const page = results.slice(0, query.limit);
      return {
        claims: page.map((row) => ({ seq: row.seq, claim: toClaim(row) })),
        next: results.length > query.limit ? (page.at(-1)?.seq ?? null) : null,
        bounded: match !== null,
      };
    },
    async listPool(ownerId, exceptArticleIds, limit) {
      const { results } = await db
        .prepare(
          `${CLAIM} WHERE claims.owner_id = ?1 AND claims.status = 'live' AND claims.article_id NOT IN (SELECT value FROM json_each(?2))
           ORDER BY claims.seq DESC LIMIT ?3`,
        )
        .bind(ownerId, JSON.stringify(exceptArticleIds), limit)
        .all<ClaimRow>();
      return results.map((row) => toClaim(row).reading);
    },
  };
}
