/** A message of the queue. It carries only names: what is to be done is in the store. */
export interface Work {
  readonly kind: 'article';
  readonly jobId: string;
  readonly n: number;
}

/** Where work is left for later. A message may come twice, late, out of order or not at all. */
export interface WorkQueue {
  send(work: readonly Work[]): Promise<void>;
}
