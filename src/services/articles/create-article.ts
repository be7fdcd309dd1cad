import { type Article, type Lang, type Reading, readArticle } from '../../../claims/index.ts';
import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';

export interface ArticleBody {
  readonly text: string;
  readonly lang?: Lang | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
}

export interface CreatedArticle {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly created: boolean;
}

async function known(ctx: Context, articleId: string): Promise<CreatedArticle> {
  const stored = await ctx.store.findArticle(articleId);
  if (!stored) throw new ServiceError('not-found', 'There is no such article.');
  const claims = await ctx.store.listClaims(articleId);
  return { article: stored.article, readings: claims.map((claim) => claim.reading), created: false };
}

/**
 * Reads an article and stores it with its claims, whole or not at all. The same text of the same owner and
 * publisher again gives what is there. Throws ClaimsError for text that cannot be read, `conflict` when an
 * idempotency key comes back with another body.
 */
export async function createArticle({
  ctx,
  input,
  idempotencyKey,
}: {
  ctx: Context;
  input: ArticleBody;
  idempotencyKey?: string | undefined;
}): Promise<CreatedArticle> {
  const caller = requireScope(ctx, 'write');
  const requestHash = await ctx.hash(JSON.stringify(input));
  if (idempotencyKey) {
    const before = await ctx.store.findIdempotent(caller.ownerId, idempotencyKey);
    if (before && before.requestHash !== requestHash)
      throw new ServiceError('conflict', 'The idempotency key was used for another request.');
    if (before) return known(ctx, before.resultId);
  }
  const { article, readings } = readArticle(
    { ...input, id: ctx.newId('art') },
    { claim: () => ctx.newId('clm') },
  );
  const contentHash = await ctx.hash(input.text);
  const twin = await ctx.store.findArticleByHash(caller.ownerId, input.publisher ?? '', contentHash);
  if (twin) return known(ctx, twin);
  const stored: Article = { ...article, contentHash };
  await ctx.store.insertArticle({
    ownerId: caller.ownerId,
    article: stored,
    readings,
    now: ctx.now(),
    ...(idempotencyKey ? { idempotency: { key: idempotencyKey, requestHash } } : {}),
  });
  return { article: stored, readings, created: true };
}
