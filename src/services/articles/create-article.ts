import { type Article, type Lang, type Reading, readArticle } from '../../../claims/index.ts';
import { requireScope } from '../access.ts';
import { findConflicts } from '../claims/find-conflicts.ts';
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

/** An article that is there already. Throws `not-found`. */
export async function knownArticle(ctx: Context, articleId: string): Promise<CreatedArticle> {
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
  id,
}: {
  ctx: Context;
  input: ArticleBody;
  idempotencyKey?: string | undefined;
  /** Given before by a job; else a new one. */
  id?: string | undefined;
}): Promise<CreatedArticle> {
  const caller = requireScope(ctx, 'write');
  const requestHash = await ctx.hash(JSON.stringify(input));
  if (idempotencyKey) {
    const before = await ctx.store.findIdempotent(caller.ownerId, idempotencyKey);
    if (before && before.requestHash !== requestHash)
      throw new ServiceError('conflict', 'The idempotency key was used for another request.');
    if (before) return knownArticle(ctx, before.resultId);
  }
  const { article, readings } = readArticle(
    { ...input, id: id ?? ctx.newId('art') },
    { claim: () => ctx.newId('clm') },
  );
  const contentHash = await ctx.hash(input.text);
  const twin = await ctx.store.findArticleByHash(caller.ownerId, input.publisher ?? '', contentHash);
  if (twin) return knownArticle(ctx, twin);
  const stored: Article = { ...article, contentHash };
  const relations = await findConflicts(ctx, caller.ownerId, stored, readings);
  try {
    await ctx.store.insertArticle({
      ownerId: caller.ownerId,
      article: stored,
      readings,
      relations,
      now: ctx.now(),
      ...(idempotencyKey ? { idempotency: { key: idempotencyKey, requestHash } } : {}),
    });
  } catch (error) {
    // The same article may have come in by another request while this one was read.
    const first = await ctx.store.findArticleByHash(caller.ownerId, input.publisher ?? '', contentHash);
    if (first) return knownArticle(ctx, first);
    throw error;
  }
  return { article: stored, readings, created: true };
}
