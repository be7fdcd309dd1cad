import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import worker from '../../src/index.ts';
import type { Scope } from '../../src/services/keys/ports.ts';
import type { Context } from '../../src/services/ports.ts';
import type { Work } from '../../src/services/work/ports.ts';
import { contextFor } from '../../src/world.ts';
import { keyFor } from './world.ts';

/** A context whose queue keeps what is sent, so that a test delivers it as it likes. */
export async function desk(owner: string): Promise<{ ctx: Context; sent: Work[]; key: string }> {
  const key = await keyFor(owner, ['read', 'write', 'publish', 'admin']);
  const sent: Work[] = [];
  const caller = {
    ownerId: `own_${owner}`,
    keyId: 'key_x',
    scopes: ['read', 'write', 'publish', 'admin'] as Scope[],
  };
  const work = {
    send: async (messages: readonly Work[]) => {
      sent.push(...messages);
    },
  };
  return { ctx: { ...contextFor(env, caller), work }, sent, key };
}

/** Hands messages to the Worker as a queue would. */
export async function deliver(work: readonly unknown[], queue = 'praman-work') {
  const batch = createMessageBatch(
    queue,
    work.map((body, n) => ({ id: `m${n}`, timestamp: new Date(), attempts: 1, body })),
  );
  const ctx = createExecutionContext();
  await worker.queue(batch, env);
  return getQueueResult(batch, ctx);
}
