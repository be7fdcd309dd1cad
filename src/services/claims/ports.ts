import type { ClaimStatus, Lang, Reading, Verdict } from '../../../claims/index.ts';

export interface StoredClaim {
  /** Its number in the store: later claims have higher ones. */
  readonly seq: number;
  readonly ownerId: string;
  readonly publisher: string;
  readonly articleVersion: number;
  readonly reading: Reading;
  /** Whether the article's current version tells it. */
  readonly isTold: boolean;
  /** The words before and after each span. */
  readonly context: readonly (readonly [prefix: string, suffix: string])[];
  /** Of its article: what may be shown beside it. */
  readonly source: {
    readonly title: string;
    readonly url: string | null;
    readonly publishedAt: string | null;
  };
}

/** Where a search goes on: `top` bounds what is ranked, `place` is the last claim of the page before. */
export interface SearchCursor {
  readonly top: number;
  /** Days since 1970, from which recency is counted on every page alike. */
  readonly asOf: number;
  readonly place?: { readonly score: number; readonly seq: number } | undefined;
  /** Set when no claim had all words, so any of them is searched for. */
  readonly any?: boolean | undefined;
}

export interface ClaimQuery {
  readonly q?: string | undefined;
  readonly lang?: Lang | undefined;
  readonly kind?: string | undefined;
  readonly modality?: string | undefined;
  readonly entity?: string | undefined;
  readonly publisher?: string | undefined;
  /** Only claims of this owner. */
  readonly ownerId?: string | undefined;
  /** ISO days of publication, both included; claims without a date are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Without one: live and disputed. */
  readonly status?: ClaimStatus | undefined;
  /** The time of the first page: recency is counted from its day. */
  readonly now: string;
  readonly cursor?: SearchCursor | undefined;
  readonly limit: number;
}

export type FacetName = 'lang' | 'kind' | 'modality' | 'publisher' | 'entity';

export type Facets = Readonly<
  Record<FacetName, readonly { readonly value: string; readonly count: number }[]>
>;

export interface ClaimPage {
  readonly claims: readonly StoredClaim[];
  readonly next: SearchCursor | null;
  /** Whether there were more matches than are ranked at once: then only the newest are. */
  readonly bounded: boolean;
  /** How many matches were ranked and counted in the facets. */
  readonly counted: number;
  /** `any`: no claim has all words of the query, these have some. */
  readonly matched: 'all' | 'any';
  readonly facets: Facets;
}

/** What a claim is to one of another article; an update stands with the older of the two. */
export interface ClaimRelation {
  readonly claimId: string;
  readonly otherId: string;
  readonly kind: 'conflict' | 'update';
  /** Whether one owner has both: only then does it change the status. */
  readonly isOwn: boolean;
  readonly compared: Verdict['compared'];
}

/** A relation as the claim's side sees it. */
export interface Conflict extends ClaimRelation {
  readonly otherStatus: ClaimStatus;
  readonly createdAt: string;
  /** When an editor decided about the claim. */
  readonly decidedAt: string | null;
}

export interface ConflictPlace {
  readonly claimSeq: number;
  readonly otherSeq: number;
}

export interface OpenConflict extends Conflict, ConflictPlace {
  readonly text: string;
  readonly otherText: string;
}

/** What an editor may decide of a claim. */
export type Decision = 'live' | 'disputed' | 'withdrawn';

/** Claims and the search among them. */
export interface ClaimStore {
  /** The claims of an article, in its order; with a limit, those after a number. */
  listClaims(articleId: string, page?: { after: number; limit: number }): Promise<StoredClaim[]>;
  findClaim(id: string): Promise<StoredClaim | null>;
  searchClaims(query: ClaimQuery): Promise<ClaimPage>;
  listPool(ownerId: string, exceptArticleIds: readonly string[], limit: number): Promise<Reading[]>;
}

/** What contradicts what, and what editors decided. */
export interface ConflictStore {
  /** Live and disputed claims of other articles with one of these topics, published in these days; newest first. */
  findRivals(search: {
    topics: readonly string[];
    exceptArticleId: string;
    from: string;
    to: string;
    limit: number;
  }): Promise<StoredClaim[]>;
  /** What contradicts a claim or follows on it; newest first. */
  listConflicts(claimId: string): Promise<Conflict[]>;
  /** An owner's claims that something current contradicts and nobody decided about; newest first. */
  listOpenConflicts(ownerId: string, limit: number, before: ConflictPlace | null): Promise<OpenConflict[]>;
  decideClaim(input: { claimId: string; decision: Decision; now: string }): Promise<void>;
}
