import type { Context } from '../ports.ts';
import { sendOrLeave } from '../work/send.ts';
import type { NewDelivery, StoredEvent, Webhook } from './ports.ts';

/** How many events one run turns into deliveries for one webhook. */
const MOST_EVENTS = 500;

const isSame = (a: StoredEvent, b: StoredEvent) =>
  a.type === b.type && a.subject === b.subject && a.createdAt === b.createdAt;

/** Events of one change, in the order they happened: a correction that moves ten claims is one delivery. */
export function groupEvents(events: readonly StoredEvent[]): StoredEvent[][] {
  const groups: StoredEvent[][] = [];
  for (const event of events) {
    const group = groups.find(([first]) => first && isSame(first, event));
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** Ids follow from the webhook and the event: made twice, it is the same delivery. */
function toDelivery(webhook: Webhook, group: readonly StoredEvent[]): NewDelivery[] {
  const [first] = group;
  if (!first || !webhook.events.includes(first.type)) return [];
  const { type, subject, createdAt, seq } = first;
  const name = type.startsWith('quiz.') ? 'quizId' : 'articleId';
  const changes = group.map(({ detail }) => detail).filter((detail) => Object.keys(detail).length > 0);
  const body = {
    type,
    timestamp: createdAt,
    data: { [name]: subject, ...(changes.length > 0 ? { changes } : {}) },
  };
  return [{ id: `msg_${webhook.id.replace(/^\w+_/u, '')}${seq}`, type, body: JSON.stringify(body) }];
}

/**
 * Turns what happened since into deliveries for one webhook, and leaves a message for each. The deliveries
 * and how far the webhook was told are written together: failing half way loses and repeats nothing.
 */
export async function announce({ ctx, webhookId }: { ctx: Context; webhookId: string }): Promise<void> {
  const webhook = await ctx.store.findWebhook(webhookId);
  if (!webhook || webhook.disabledAt) return;
  const events = await ctx.store.listEvents(webhook.ownerId, webhook.toldUntil, MOST_EVENTS);
  const last = events.at(-1);
  if (!last) return;
  const whole = events.length < MOST_EVENTS ? events : withoutOpenEnd(events);
  const toldUntil = whole.at(-1)?.seq ?? last.seq;
  const deliveries = groupEvents(whole.length > 0 ? whole : events).flatMap((group) =>
    toDelivery(webhook, group),
  );
  if (!(await ctx.store.putDeliveries(webhook, deliveries, toldUntil, ctx.now()))) return;
  await sendOrLeave(
    ctx,
    deliveries.map(({ id }) => ({ kind: 'delivery', deliveryId: id })),
  );
}

/** Leaves out the changes of the last moment, which may go on beyond the limit; all of them, where it is one moment. */
function withoutOpenEnd(events: readonly StoredEvent[]): StoredEvent[] {
  const last = events.at(-1)?.createdAt;
  return events.filter(({ createdAt }) => createdAt !== last);
}
