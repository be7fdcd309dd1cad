import { requireScope } from '../access.ts';
import type { Context } from '../ports.ts';
import type { AuditEntry } from './ports.ts';

/**
 * Puts on record that a key did something. It is done by then: where the store does not take the record, the
 * queue brings it later. Throws where neither does.
 */
export async function recordWrite({
  ctx,
  action,
  subject,
}: {
  ctx: Context;
  action: string;
  subject: string;
}): Promise<void> {
  if (!ctx.caller) return;
  const { ownerId, keyId } = ctx.caller;
  const entry = { ownerId, keyId, action, subject, now: ctx.now() };
  await ctx.store.insertAudit(entry).catch(() => ctx.work.send([{ kind: 'audit', ...entry }]));
}

/** What the owner's keys did, newest first. */
export async function listAudit({
  ctx,
  before,
  limit,
}: {
  ctx: Context;
  before: number | null;
  limit: number;
}): Promise<AuditEntry[]> {
  return ctx.store.listAudit(requireScope(ctx, 'admin').ownerId, before, limit);
}
