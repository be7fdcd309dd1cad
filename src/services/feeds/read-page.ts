import type { ClaimsError } from '../../../claims/index.ts';
import { readSource } from '../articles/article-source.ts';
import { storePage } from '../articles/take-article.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { mayPass } from '../work/may-pass.ts';
import type { OpenPage, PageName } from './ports.ts';

async function readOpenPage(ctx: Context, { feed, articleId }: OpenPage, url: string): Promise<string> {
  if (articleId && (await ctx.store.isTombstone(articleId)))
    throw new ServiceError('gone', 'The article was taken down.');
  const own: Context = {
    ...ctx,
    caller: { ownerId: feed.ownerId, keyId: feed.id, scopes: ['read', 'write'] },
  };
  const source = { url, publisher: feed.publisher ?? undefined, lang: feed.lang ?? undefined };
  const { article } = await storePage({ ctx: own, input: await readSource({ ctx: own, input: source }) });
  return article.id;
}

/**
 * Reads a page that a feed named: a new article, or a correction of the one at its canonical address. The
 * page is fetched now, so a late message brings what stands there now. Throws what may go better later.
 */
export async function readPage({ ctx, feedId, url }: { ctx: Context } & PageName): Promise<void> {
  const open = await ctx.store.findOpenPage({ feedId, url });
  if (!open) return;
  try {
    const articleId = await readOpenPage(ctx, open, url);
    await ctx.store.settlePage({ feedId, url }, open.fingerprint, { articleId });
  } catch (error) {
    if (mayPass(error)) throw error;
    const { code } = error as ServiceError | ClaimsError;
    await ctx.store.settlePage({ feedId, url }, open.fingerprint, { code });
  }
}

/** After the last retry: the page is given up until the feed tells of it anew. */
export async function abandonPage({ ctx, feedId, url }: { ctx: Context } & PageName): Promise<void> {
  const open = await ctx.store.findOpenPage({ feedId, url });
  if (open) await ctx.store.settlePage({ feedId, url }, open.fingerprint, { code: 'unavailable' });
}
