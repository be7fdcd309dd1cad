import * as z from 'zod';

/** A message of the queue. It carries names: what is to be done is in the store, but for a record that the store did not take. */
export const Work = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), jobId: z.string(), n: z.int().min(0) }),
  z.object({ kind: z.literal('feed'), feedId: z.string() }),
  z.object({ kind: z.literal('page'), feedId: z.string(), url: z.string() }),
  z.object({ kind: z.literal('announce'), webhookId: z.string() }),
  z.object({ kind: z.literal('delivery'), deliveryId: z.string() }),
  z.object({
    kind: z.literal('audit'),
    ownerId: z.string(),
    keyId: z.string(),
    action: z.string(),
    subject: z.string(),
    now: z.string(),
  }),
]);
export type Work = z.infer<typeof Work>;

/** Where work is left for later. A message may come twice, late, out of order or not at all. */
export interface WorkQueue {
  send(work: readonly Work[]): Promise<void>;
}
