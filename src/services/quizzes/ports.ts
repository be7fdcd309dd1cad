import type { Item, Quiz, Reading } from '../../../claims/index.ts';
import type { StoredArticle } from '../articles/ports.ts';
import type { ListPlace } from '../list-place.ts';

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

export interface PlayAnswer {
  readonly playId: string;
  readonly itemId: string;
  readonly optionId: string;
  readonly right: boolean;
}

/** What a quiz is made from, all of it read at once. */
export interface QuizMaterial {
  /** Those of the articles that are the owner's, in the order asked for. */
  readonly articles: readonly StoredArticle[];
  /** All their claims, in that order. */
  readonly readings: readonly Reading[];
  /** The newest live claims of the owner's other articles. */
  readonly pool: readonly Reading[];
}

/** Quizzes with their items, and readers' reports on them. */
export interface QuizStore {
  /** `pool`: how many claims of other articles are wanted. */
  findMaterial(input: {
    ownerId: string;
    articleIds: readonly string[];
    pool: number;
  }): Promise<QuizMaterial>;
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
    /** Only those made from this article. */
    articleId?: string,
  ): Promise<{ id: string; title: string; status: QuizStatus; createdAt: string }[]>;
  /** Adds a question after those that are asked; it is withdrawn where its claim is not live any more. */
  insertItem(input: { ownerId: string; quizId: string; item: Item; now: string }): Promise<void>;
  /** Changes a quiz and items of it, all or nothing. */
  changeQuiz(
    quizId: string,
    change: {
      readonly title?: string | undefined;
      readonly status?: QuizStatus | undefined;
      readonly items: readonly {
        readonly id: string;
        readonly item?: Item;
        readonly status?: ItemStatus;
        readonly position?: number;
      }[];
    },
    now: string,
  ): Promise<void>;
  /** The live items that rest on claims of an article. */
  listItemsOfArticle(articleId: string): Promise<Item[]>;
  insertReport(report: {
    id: string;
    ownerId: string;
    quizId: string;
    itemId: string;
    reason: string;
    detail: string;
    now: string;
  }): Promise<void>;
  listReports(
    quizId: string,
    limit: number,
    after: ListPlace | null,
  ): Promise<{ id: string; itemId: string; reason: string; detail: string; createdAt: string }[]>;
}

/** Plays of published quizzes, counted without who plays. */
export interface PlayStore {
  findItem(itemId: string): Promise<{ item: Item; quizId: string; quizStatus: QuizStatus } | null>;
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
}
