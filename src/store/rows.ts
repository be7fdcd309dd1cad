import type { Article, Claim, Form, Item, Reading } from '../../claims/index.ts';
import type { StoredArticle } from '../services/articles/ports.ts';
import type { StoredClaim } from '../services/claims/ports.ts';
import type { StoredItem, StoredQuiz } from '../services/quizzes/ports.ts';

export interface ArticleRow {
  id: string;
  owner_id: string;
  publisher: string;
  lang: 'hi' | 'en';
  title: string;
  url: string | null;
  published_at: string | null;
  content_hash: string;
  version: number;
  created_at: string;
  updated_at: string;
  text: string;
  sections: string;
  dateline: string | null;
}

/** Whether something current contradicts a claim and nobody decided: who said `live` is past what strangers say. */
const CONTESTED = `EXISTS (SELECT 1 FROM claim_conflicts JOIN claims AS others ON others.seq = claim_conflicts.other_seq
  WHERE claim_conflicts.claim_seq = claims.seq AND claim_conflicts.kind = 'conflict' AND claim_conflicts.decided_at IS NULL
  AND (claim_conflicts.is_own = 1 OR claims.decision IS NOT 'live')
  AND others.status IN ('live', 'disputed'))`;

/** Selects claims with what may be shown of their articles, as ClaimRow. */
export const CLAIM = `SELECT claims.seq, claims.id, claims.owner_id, claims.publisher, claims.article_version, claims.status, claims.claim, claims.form,
  claims.context, articles.version AS article_current, ${CONTESTED} AS is_contested,
  articles.title AS article_title, articles.url AS article_url, articles.published_at AS article_published_at
  FROM claims JOIN articles ON articles.id = claims.article_id`;

/** Selects what quizzes are made from, as ReadingRow: a hundred claims are read for one quiz. */
export const READING = `SELECT claims.status, claims.claim, claims.form, ${CONTESTED} AS is_contested`;

export type ReadingRow = Pick<ClaimRow, 'status' | 'claim' | 'form' | 'is_contested'>;

export interface ClaimRow {
  seq: number;
  id: string;
  owner_id: string;
  publisher: string;
  article_version: number;
  article_current: number;
  is_contested: number;
  status: Claim['status'];
  claim: string;
  form: string;
  context: string;
  article_title: string;
  article_url: string | null;
  article_published_at: string | null;
}

export interface QuizRow {
  id: string;
  owner_id: string;
  lang: 'hi' | 'en';
  title: string;
  seed: string;
  status: StoredQuiz['status'];
  engine_version: string;
  updated_at: string;
}

export interface ItemRow {
  status: StoredItem['status'];
  item: string;
}

/** An article with the text of its current version. */
export function toArticle(row: ArticleRow): StoredArticle {
  const article: Article = {
    id: row.id,
    lang: row.lang,
    title: row.title,
    text: row.text,
    sections: JSON.parse(row.sections) as Article['sections'],
    ...(row.dateline ? { dateline: JSON.parse(row.dateline) as NonNullable<Article['dateline']> } : {}),
    ...(row.published_at ? { publishedAt: row.published_at } : {}),
    ...(row.url ? { url: row.url } : {}),
    ...(row.publisher ? { publisher: row.publisher } : {}),
    contentHash: row.content_hash,
    version: row.version,
  };
  return { ownerId: row.owner_id, article, createdAt: row.created_at, updatedAt: row.updated_at };
}

/** A contested claim is not asked, whoever contradicts it. */
function formOf(row: ReadingRow): Form {
  const form = JSON.parse(row.form) as Form;
  return row.is_contested === 1 ? { ...form, blocks: [...form.blocks, 'contested'] } : form;
}

/** A reading; the status column is the truth. */
export function toReading(row: ReadingRow): Reading {
  return {
    claim: { ...(JSON.parse(row.claim) as Claim), status: row.status },
    form: formOf(row),
  };
}

/** A claim with its form and its place. */
export function toClaim(row: ClaimRow): StoredClaim {
  return {
    seq: row.seq,
    ownerId: row.owner_id,
    publisher: row.publisher,
    articleVersion: row.article_version,
    isTold: row.article_version === row.article_current,
    context: JSON.parse(row.context) as StoredClaim['context'],
    reading: toReading(row),
    source: { title: row.article_title, url: row.article_url, publishedAt: row.article_published_at },
  };
}

export function toQuiz(row: QuizRow, items: readonly ItemRow[], articleIds: readonly string[]): StoredQuiz {
  return {
    ownerId: row.owner_id,
    title: row.title,
    status: row.status,
    quiz: {
      id: row.id,
      lang: row.lang,
      articleIds: [...articleIds],
      seed: row.seed,
      engineVersion: row.engine_version,
    },
    items: items.map((item) => ({ item: JSON.parse(item.item) as Item, status: item.status })),
    updatedAt: row.updated_at,
  };
}
