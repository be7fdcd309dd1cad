import type { ArticleStore } from './articles/ports.ts';
import type { AuditStore } from './audit/ports.ts';
import type { ClaimStore, ConflictStore } from './claims/ports.ts';
import type { CorrectionStore } from './corrections/ports.ts';
import type { DrillStore, Rooms } from './drills/ports.ts';
import type { ExportStore } from './export/ports.ts';
import type { FeedStore } from './feeds/ports.ts';
import type { JobStore } from './jobs/ports.ts';
import type { Caller, KeyStore } from './keys/ports.ts';
import type { Web } from './pages/ports.ts';
import type { PlayStore, QuizStore } from './quizzes/ports.ts';
import type { ReviewStore } from './reviews/ports.ts';
import type { WebhookStore } from './webhooks/ports.ts';
import type { WorkQueue } from './work/ports.ts';

/** The claim store. Every write is whole or not at all. */
export interface Store
  extends KeyStore,
    ArticleStore,
    ClaimStore,
    ConflictStore,
    CorrectionStore,
    QuizStore,
    PlayStore,
    DrillStore,
    FeedStore,
    JobStore,
    WebhookStore,
    ReviewStore,
    AuditStore,
    ExportStore {
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

/** What new things are called. */
export interface Names {
  newId(kind: IdKind): string;
  /** A key's secret part: 256 random bits. */
  newSecret(): string;
  /** Six digits: the PIN of a drill. */
  newPin(): string;
  /** Six letters: the code of a class. */
  newCode(): string;
}

/** What a use case may ask of the world. */
export interface Context extends Names {
  readonly store: Store;
  readonly caller: Caller | null;
  /** The address that the request came from; of many readers where a school or an office shares one. */
  readonly visitor: string;
  readonly rooms: Rooms;
  readonly web: Web;
  readonly work: WorkQueue;
  readonly signer: Signer;
  now(): string;
  /** Names that are the same each time for the same text, and beyond guessing without the server's secret. */
  namesFrom(text: string): Promise<Names>;
  /** Whether the names are such: then what is to be made may be there already, and is given. */
  readonly repeatable: boolean;
  hash(text: string): Promise<string>;
  /** Keyed hash under the server's secret: fixes the order in which a reader sees options. */
  salt(text: string): Promise<string>;
}
