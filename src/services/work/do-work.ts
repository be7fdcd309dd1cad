import { pollFeed } from '../feeds/poll-feed.ts';
import { abandonPage, readPage } from '../feeds/read-page.ts';
import { abandonArticle, doArticle } from '../jobs/do-article.ts';
import type { Context } from '../ports.ts';
import { announce } from '../webhooks/announce.ts';
import { abandonDelivery, deliver } from '../webhooks/deliver.ts';
import { Work } from './ports.ts';

/** A message as a queue hands it over. */
export interface Message {
  readonly body: unknown;
  /** How often it was tried, this time with it. */
  readonly attempts: number;
  ack(): void;
  retry(options: { delaySeconds: number }): void;
}

const FIRST_DELAY = 10;
const LONGEST_DELAY = 3600;

async function doWork(ctx: Context, work: Work): Promise<void> {
  switch (work.kind) {
    case 'article':
      return doArticle({ ctx, ...work });
    case 'feed':
      return pollFeed({ ctx, ...work });
    case 'page':
      return readPage({ ctx, ...work });
    case 'announce':
      return announce({ ctx, ...work });
    case 'delivery':
      return deliver({ ctx, ...work });
    case 'audit':
      return ctx.store.insertLateAudit(work);
  }
}

/** Polls and announcements are not given up: the clock asks for them again. */
async function abandonWork(ctx: Context, work: Work): Promise<void> {
  switch (work.kind) {
    case 'article':
      return abandonArticle({ ctx, ...work });
    case 'page':
      return abandonPage({ ctx, ...work });
    case 'delivery':
      return abandonDelivery({ ctx, ...work });
  }
}

async function take(
  ctx: Context,
  message: Message,
  run: (ctx: Context, work: Work) => Promise<void>,
): Promise<void> {
  const read = Work.safeParse(message.body);
  if (!read.success) {
    console.error('queue', 'a message that nobody reads');
    return message.ack();
  }
  try {
    await run(ctx, read.data);
    message.ack();
  } catch (error) {
    console.error('queue', read.data.kind, error instanceof Error ? error.message : 'failed');
    message.retry({ delaySeconds: Math.min(FIRST_DELAY * 2 ** (message.attempts - 1), LONGEST_DELAY) });
  }
}

/**
 * Does what messages ask for, one after the other; each is done or tried again by itself, later each time.
 * Every step may be done twice and in any order without a difference.
 */
export async function takeMessages({
  ctx,
  messages,
}: {
  ctx: Context;
  messages: readonly Message[];
}): Promise<void> {
  for (const message of messages) await take(ctx, message, doWork);
}

/** Takes messages that failed too often: what they asked for is marked as failed, where its owner sees it. */
export async function takeDeadMessages({
  ctx,
  messages,
}: {
  ctx: Context;
  messages: readonly Message[];
}): Promise<void> {
  for (const message of messages) await take(ctx, message, abandonWork);
}
