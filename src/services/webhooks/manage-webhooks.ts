import { requireOwner, requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import { checkAddress } from '../pages/address.ts';
import type { Context } from '../ports.ts';
import type { Delivery, EventType, Webhook } from './ports.ts';

const MOST_WEBHOOKS = 20;

/** Name under which a webhook's secret is derived from the server's. */
export const secretName = (webhookId: string) => `webhook:${webhookId}`;

/** Registers a webhook; its secret is shown this once. Throws `address-refused`, `conflict`. */
export async function createWebhook({
  ctx,
  input,
}: {
  ctx: Context;
  input: { url: string; events: readonly EventType[] };
}): Promise<Webhook & { readonly secret: string }> {
  const caller = requireScope(ctx, 'admin');
  const url = checkAddress(input.url).href;
  const id = ctx.newId('whk');
  const secret = await ctx.signer.secret(secretName(id));
  const before = ctx.repeatable ? await ctx.store.findWebhook(id) : null;
  if (before) return { ...before, secret };
  if ((await ctx.store.listWebhooks(caller.ownerId)).length >= MOST_WEBHOOKS)
    throw new ServiceError('conflict', `An owner has up to ${MOST_WEBHOOKS} webhooks.`);
  await ctx.store.insertWebhook({ id, ownerId: caller.ownerId, url, events: input.events, now: ctx.now() });
  const made = (await ctx.store.findWebhook(id)) as Webhook;
  return { ...made, secret };
}

/** The owner's webhooks, without their secrets. */
export async function listWebhooks({ ctx }: { ctx: Context }): Promise<Webhook[]> {
  return ctx.store.listWebhooks(requireScope(ctx, 'admin').ownerId);
}

async function ownWebhook(ctx: Context, id: string): Promise<void> {
  const webhook = await ctx.store.findWebhook(id);
  requireOwner(ctx, 'admin', webhook?.ownerId, 'webhook');
}

/** Ends a webhook; deliveries that wait are dropped. */
export async function deleteWebhook({ ctx, id }: { ctx: Context; id: string }): Promise<void> {
  await ownWebhook(ctx, id);
  await ctx.store.deleteWebhook(id);
}

/** What was sent to a webhook and how it was answered, newest first. */
export async function listDeliveries({
  ctx,
  id,
  limit,
  after,
}: {
  ctx: Context;
  id: string;
  limit: number;
  after: string | null;
}): Promise<Delivery[]> {
  await ownWebhook(ctx, id);
  return ctx.store.listDeliveries(id, limit, after);
}
