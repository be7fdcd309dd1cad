import type { ClaimsError } from '../../../claims/index.ts';
import { readSource } from '../articles/article-source.ts';
import { storeArticle } from '../articles/take-article.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { mayPass } from '../work/may-pass.ts';

/**
 * Reads one article of a job. Done again it changes nothing: a settled item is left alone, and an article
 * that was stored before its item was settled is found again by its text. Throws what may go better later.
 */
export async function doArticle({
  ctx,
  jobId,
  n,
}: {
  ctx: Context;
  jobId: string;
  n: number;
}): Promise<void> {
  const item = await ctx.store.findOpenJobItem(jobId, n);
  if (!item) return;
  const own: Context = {
    ...ctx,
    caller: { ownerId: item.ownerId, keyId: item.keyId, scopes: ['read', 'write'] },
  };
  try {
    if (await ctx.store.isTombstone(item.articleId))
      throw new ServiceError('gone', 'The article was taken down.');
    const input = await readSource({ ctx: own, input: item.input });
    const { article } = await storeArticle({ ctx: own, source: item.input, input, id: item.articleId });
    await ctx.store.settleJobItem(jobId, n, { state: 'done', articleId: article.id }, ctx.now());
  } catch (error) {
    if (mayPass(error)) throw error;
    const { code, message } = error as ServiceError | ClaimsError;
    await ctx.store.settleJobItem(jobId, n, { state: 'failed', code, detail: message }, ctx.now());
  }
}

/** After the last retry: the article is given up, and says so. */
export async function abandonArticle({
  ctx,
  jobId,
  n,
}: {
  ctx: Context;
  jobId: string;
  n: number;
}): Promise<void> {
  await ctx.store.settleJobItem(
    jobId,
    n,
    { state: 'failed', code: 'unavailable', detail: 'It failed too often and was given up.' },
    ctx.now(),
  );
}
