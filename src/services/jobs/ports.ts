import type { ArticleSource } from '../articles/ports.ts';

export type JobState = 'waiting' | 'done' | 'failed';

export interface Job {
  readonly id: string;
  readonly ownerId: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly createdAt: string;
}

/** One article of a job. `articleId` is the article's once it is done. */
export interface JobItem {
  readonly n: number;
  readonly state: JobState;
  readonly articleId: string;
  readonly code: string | null;
  readonly detail: string | null;
}

/** An article of a job that is still to be read. */
export interface OpenJobItem {
  readonly ownerId: string;
  readonly keyId: string;
  readonly articleId: string;
  readonly input: ArticleSource;
}

export interface JobStore {
  /** The job and all its items, whole or not at all. */
  insertJob(job: {
    id: string;
    ownerId: string;
    keyId: string;
    items: readonly { articleId: string; input: ArticleSource }[];
    now: string;
    idempotency?: { key: string; requestHash: string } | undefined;
  }): Promise<void>;
  findJob(id: string): Promise<Job | null>;
  listJobItems(jobId: string, after: number, limit: number): Promise<JobItem[]>;
  /** Null where there is none, or where it is settled. */
  findOpenJobItem(jobId: string, n: number): Promise<OpenJobItem | null>;
  /** Settles an item that waits and forgets its input; what is settled stays as it is. */
  settleJobItem(
    jobId: string,
    n: number,
    outcome: { state: 'done'; articleId: string } | { state: 'failed'; code: string; detail: string },
    now: string,
  ): Promise<void>;
  /** Items that have waited since before this time; marks them as sent now. */
  takeStaleJobItems(before: string, now: string, limit: number): Promise<{ jobId: string; n: number }[]>;
  /** Forgets jobs older than this with nothing waiting in them. */
  forgetJobs(before: string): Promise<void>;
}
