import { isOwner, requireOwner, requireScope } from '../access.ts';
import type { StoredClaim } from '../claims/ports.ts';
import { ServiceError } from '../errors.ts';
import type { ListPlace } from '../list-place.ts';
import type { Context } from '../ports.ts';
import type { StoredArticle } from './ports.ts';

/** An article with its text. Throws `gone` for one that was taken down, `not-found`. */
export async function findOrThrow(ctx: Context, id: string): Promise<StoredArticle> {
  const stored = await ctx.store.findArticle(id);
  if (stored) return stored;
  if (await ctx.store.isTombstone(id)) throw new ServiceError('gone', 'The article was taken down.');
  throw new ServiceError('not-found', 'There is no such article.');
}

/** An article; its full text and sections only for its owner. */
export async function getArticle({ ctx, id }: { ctx: Context; id: string }): Promise<StoredArticle> {
  const stored = await findOrThrow(ctx, id);
  if (isOwner(ctx, stored.ownerId)) return stored;
  return { ...stored, article: { ...stored.article, text: '', sections: [] } };
}

/** The claims of an article with their quotes: public. */
export async function listArticleClaims({
  ctx,
  id,
  page,
}: {
  ctx: Context;
  id: string;
  page?: { after: number; limit: number };
}): Promise<StoredClaim[]> {
  await findOrThrow(ctx, id);
  return ctx.store.listClaims(id, page);
}

/** The owner's articles, newest first. */
export async function listArticles({
  ctx,
  limit,
  after,
}: {
  ctx: Context;
  limit: number;
  after: ListPlace | null;
}) {
  const caller = requireScope(ctx, 'read');
  return ctx.store.listArticles(caller.ownerId, limit, after);
}

/** The versions of an article: its owner's alone. */
export async function listVersions({
  ctx,
  id,
  limit,
  below,
}: {
  ctx: Context;
  id: string;
  limit: number;
  below: number | null;
}) {
  const stored = await findOrThrow(ctx, id);
  requireOwner(ctx, 'read', stored.ownerId, 'article');
  return ctx.store.listVersions(id, limit, below);
}

/** Removes text, claims and items for good and leaves a tombstone. */
export async function takeDownArticle({ ctx, id }: { ctx: Context; id: string }): Promise<void> {
  const stored = await findOrThrow(ctx, id);
  const caller = requireOwner(ctx, 'admin', stored.ownerId, 'article');
  await ctx.store.takeDownArticle(caller.ownerId, id, ctx.now());
}
