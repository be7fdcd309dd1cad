import type { Article, Item, Lang, Reading } from '../../../claims/index.ts';
import type { ClaimRelation } from '../claims/ports.ts';
import type { ListPlace } from '../list-place.ts';

export interface StoredArticle {
  readonly ownerId: string;
  readonly article: Article;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface NewArticle {
  readonly ownerId: string;
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly relations: readonly ClaimRelation[];
  readonly now: string;
  readonly idempotency?: { readonly key: string; readonly requestHash: string } | undefined;
}

export interface Revision {
  readonly ownerId: string;
  readonly article: Article;
  readonly kept: readonly { readonly claimId: string; readonly reading: Reading }[];
  readonly added: readonly Reading[];
  readonly fallen: readonly {
    readonly claimId: string;
    readonly status: 'superseded' | 'withdrawn';
    readonly successorId: string | null;
  }[];
  readonly relations: readonly ClaimRelation[];
  /** Items of kept claims as the new text proves them; null for those that it does not. */
  readonly items: readonly { readonly id: string; readonly item: Item | null }[];
  readonly now: string;
}

/** Articles with their versions. */
export interface ArticleStore {
  insertArticle(input: NewArticle): Promise<void>;
  findArticle(id: string): Promise<StoredArticle | null>;
  findArticleByHash(ownerId: string, publisher: string, contentHash: string): Promise<string | null>;
  /** The owner's article at an address. */
  findArticleByUrl(ownerId: string, url: string): Promise<{ id: string; contentHash: string } | null>;
  findIdempotent(ownerId: string, key: string): Promise<{ resultId: string; requestHash: string } | null>;
  listArticles(
    ownerId: string,
    limit: number,
    after: ListPlace | null,
  ): Promise<{ id: string; title: string; lang: Lang; createdAt: string; version: number }[]>;
  listVersions(
    articleId: string,
    limit: number,
    below: number | null,
  ): Promise<{ version: number; title: string; contentHash: string; createdAt: string }[]>;
  reviseArticle(input: Revision): Promise<void>;
  takeDownArticle(ownerId: string, articleId: string, now: string): Promise<void>;
  isTombstone(id: string): Promise<boolean>;
}

/** An article as text, as HTML or as an address, with what the caller knows of it. */
export interface ArticleSource {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: Lang | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly publisher?: string | undefined;
}
