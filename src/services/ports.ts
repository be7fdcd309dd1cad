import type { Article, Claim, ClaimStatus, Item, Lang, Quiz, Reading, Verdict } from '../../claims/index.ts';
import type { AuditStore } from './audit/ports.ts';
import type { DrillStore, Rooms } from './drills/ports.ts';
import type { ExportStore } from './export/export-claims.ts';
import type { FeedStore } from './feeds/ports.ts';
import type { JobStore } from './jobs/ports.ts';
import type { Web } from './pages/ports.ts';
import type { ReviewStore } from './reviews/ports.ts';
import type { WebhookStore } from './webhooks/ports.ts';
import type { WorkQueue } from './work/ports.ts';

export type Scope = 'read' | 'write' | 'publish' | 'admin';

/** Who calls: the owner that a key belongs to, and what the key may do. */
export interface Caller {
  readonly ownerId: string;
  readonly keyId: string;
  readonly scopes: readonly Scope[];
}

export interface StoredArticle {
  readonly ownerId: string;
  readonly article: Article;
  readonly createdAt: string;
  readonly updatedAt: string;
}

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

export type QuizStatus = 'draft' | 'published' | 'withdrawn';
/** `disputed`: another claim of the owner contradicts the one that the item rests on. */
export type ItemStatus = 'live' | 'corrected' | 'disputed' | 'withdrawn' | 'dropped';

export interface StoredItem {
  readonly item: Item;
  readonly status: ItemStatus;
}

export interface StoredQuiz {
  readonly ownerId: string;
  readonly title: string;
  readonly status: QuizStatus;
  readonly quiz: Omit<Quiz, 'items'>;
  readonly items: readonly StoredItem[];
  readonly updatedAt: string;
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

/** `disputed` and `restored`: another claim contradicts it, or no longer does. */
export type CorrectionChange =
  | 'added'
  | 'kept'
  | 'superseded'
  | 'withdrawn'
  | 'disputed'
  | 'restored'
  | 'takedown';

export interface Correction {
  readonly seq: number;
  readonly articleId: string;
  readonly articleVersion: number;
  readonly change: CorrectionChange;
  readonly claimId: string | null;
  readonly successorId: string | null;
  readonly detail: string;
  readonly createdAt: string;
  /** What the claim says; null once it was taken down. */
  readonly claimText: string | null;
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

/** A place in a list that goes by time: the last that was shown. */
export interface ListPlace {
  readonly at: string;
  readonly id: string;
}

export interface PlayAnswer {
  readonly playId: string;
  readonly itemId: string;
  readonly optionId: string;
  readonly right: boolean;
}

export interface ApiKeyRecord {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** The claim store. Every write is whole or not at all. */
export interface Store
  extends DrillStore,
    FeedStore,
    JobStore,
    WebhookStore,
    ReviewStore,
    AuditStore,
    ExportStore {
  findKey(hash: string): Promise<Caller | null>;
  insertKey(key: {
    id: string;
    ownerId: string;
    hash: string;
    label: string;
    scopes: readonly Scope[];
    now: string;
  }): Promise<void>;
  listKeys(ownerId: string, limit: number, after: ListPlace | null): Promise<ApiKeyRecord[]>;
  /** A key of the owner that was not revoked. */
  findOwnKey(ownerId: string, keyId: string): Promise<ApiKeyRecord | null>;
  setRecoveryCode(input: { ownerId: string; keyId: string; hash: string; now: string }): Promise<void>;
  /** Uses a recovery code up: ends the owner's keys and makes a new one. False for a code that is none. */
  recoverOwner(input: {
    codeHash: string;
    nextHash: string;
    key: { id: string; hash: string; label: string; scopes: readonly Scope[] };
    now: string;
  }): Promise<boolean>;
  revokeKey(ownerId: string, keyId: string, now: string): Promise<boolean>;

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

  /** The claims of an article, in its order; with a limit, those after a number. */
  listClaims(articleId: string, page?: { after: number; limit: number }): Promise<StoredClaim[]>;
  findClaim(id: string): Promise<StoredClaim | null>;
  searchClaims(query: ClaimQuery): Promise<ClaimPage>;
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
  listPool(ownerId: string, exceptArticleIds: readonly string[], limit: number): Promise<Reading[]>;

  /**
   * The first `live` items are asked; the rest are kept aside as dropped. `now` is when the claims were read: an
   * item whose claim was corrected since is withdrawn.
   */
  insertQuiz(input: { ownerId: string; title: string; quiz: Quiz; live: number; now: string }): Promise<void>;
  findQuiz(id: string): Promise<StoredQuiz | null>;
  listQuizzes(
    ownerId: string,
    limit: number,
    after: ListPlace | null,
  ): Promise<{ id: string; title: string; status: QuizStatus; createdAt: string }[]>;
  setQuizTitle(quizId: string, title: string, now: string): Promise<void>;
  setQuizStatus(quizId: string, status: QuizStatus, now: string): Promise<void>;
  setItem(
    itemId: string,
    change: { item?: Item; status?: ItemStatus; position?: number },
    now: string,
  ): Promise<void>;
  insertReport(report: {
    id: string;
    ownerId: string;
    quizId: string;
    itemId: string;
    reason: string;
    detail: string;
    now: string;
  }): Promise<void>;
  /** The live items that rest on claims of an article. */
  listItemsOfArticle(articleId: string): Promise<Item[]>;
  /** The last entry of the log about a claim. */
  findCorrection(claimId: string): Promise<Correction | null>;
  listReports(
    quizId: string,
    limit: number,
    after: ListPlace | null,
  ): Promise<{ id: string; itemId: string; reason: string; detail: string; createdAt: string }[]>;
  insertPlay(play: { id: string; quizId: string; now: string }): Promise<void>;
  /** Counts the first answer of a play to an item; later ones change nothing. */
  insertPlayAnswer(answer: {
    playId: string;
    quizId: string;
    itemId: string;
    optionId: string;
    right: boolean;
  }): Promise<void>;
  /** The answers of the newest plays of a quiz, and how many plays there were. */
  listPlays(quizId: string, limit: number): Promise<{ plays: number; answers: PlayAnswer[] }>;
  findItem(itemId: string): Promise<{ item: Item; quizId: string; quizStatus: QuizStatus } | null>;
  /** The log from a number on, oldest first; of one article where it is given. */
  listCorrections(options: {
    after: number;
    limit: number;
    articleId?: string | undefined;
  }): Promise<Correction[]>;
  /** The newest of the log, newest first. */
  listNewestCorrections(limit: number): Promise<Correction[]>;
  ping(): Promise<boolean>;
}

export type IdKind =
  | 'ply'
  | 'art'
  | 'clm'
  | 'qz'
  | 'itm'
  | 'opt'
  | 'key'
  | 'own'
  | 'rep'
  | 'req'
  | 'dr'
  | 'cls'
  | 'cpl'
  | 'job'
  | 'fed'
  | 'whk'
  | 'rvw';

/** Secrets of our own for others to check us by, derived from the server's and a name. */
export interface Signer {
  /** `whsec_` and 32 bytes in base64. */
  secret(name: string): Promise<string>;
  /** HMAC-SHA256 under that secret, in base64. */
  sign(name: string, text: string): Promise<string>;
}

/** What a use case may ask of the world. */
export interface Context {
  readonly store: Store;
  readonly caller: Caller | null;
  readonly rooms: Rooms;
  readonly web: Web;
  readonly work: WorkQueue;
  readonly signer: Signer;
  now(): string;
  /** Six digits: the PIN of a drill. */
  newPin(): string;
  /** Six letters: the code of a class. */
  newCode(): string;
  newId(kind: IdKind): string;
  /** A key's secret part: 256 random bits. */
  newSecret(): string;
  hash(text: string): Promise<string>;
  /** Keyed hash under the server's secret: fixes the order in which a reader sees options. */
  salt(text: string): Promise<string>;
}

export type { Article, Claim, Item, Lang, Quiz, Reading };
