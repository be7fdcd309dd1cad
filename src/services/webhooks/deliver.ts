import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { secretName } from './manage-webhooks.ts';

/**
 * The headers of a signed delivery: HMAC-SHA256 under the webhook's secret over id, time and body, as
 * Standard Webhooks 1.0 has it. Times are in whole seconds.
 */
async function signedHeaders(
  ctx: Context,
  webhookId: string,
  id: string,
  body: string,
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.parse(ctx.now()) / 1000));
  const signature = await ctx.signer.sign(secretName(webhookId), `${id}.${timestamp}.${body}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/**
 * Sends one delivery. Answered with 2xx it is done; with 410 the webhook is switched off; anything else
 * throws `fetch-failed`, to be tried again. Sent twice it carries the same `webhook-id`.
 */
export async function deliver({ ctx, deliveryId }: { ctx: Context; deliveryId: string }): Promise<void> {
  const open = await ctx.store.findOpenDelivery(deliveryId);
  if (!open || open.webhook.disabledAt) return;
  const { webhook, body } = open;
  const headers = await signedHeaders(ctx, webhook.id, deliveryId, body);
  let status: number | null = null;
  try {
    status = await ctx.web.post(webhook.url, body, headers);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'fetch-failed') throw error;
  }
  if (status !== null && status >= 200 && status < 300)
    return ctx.store.noteAttempt(deliveryId, status, 'done');
  if (status === 410) {
    await ctx.store.noteAttempt(deliveryId, status, 'failed');
    return ctx.store.disableWebhook(webhook.id, ctx.now());
  }
  await ctx.store.noteAttempt(deliveryId, status, 'waiting');
  throw new ServiceError('fetch-failed', `The webhook answered with ${status ?? 'nothing'}.`);
}

/** After the last retry: the delivery is given up; its owner sees it. */
export async function abandonDelivery({
  ctx,
  deliveryId,
}: {
  ctx: Context;
  deliveryId: string;
}): Promise<void> {
  const open = await ctx.store.findOpenDelivery(deliveryId);
  if (open) await ctx.store.noteAttempt(deliveryId, null, 'failed');
}
