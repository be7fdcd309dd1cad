import { requireOwner } from '../access.ts';
import type { Context } from '../ports.ts';
import { readSource } from './article-source.ts';
import type { ArticleSource } from './ports.ts';
import { findOrThrow } from './read-articles.ts';
import { type Revised, reviseArticle } from './revise-article.ts';

/**
 * Corrects an article by its new text, its HTML or the address where it stands; for its owner alone, before
 * anything is fetched. Throws what fetching and revising throw.
 */
export async function correctArticle({
  ctx,
  id,
  input,
}: {
  ctx: Context;
  id: string;
  input: ArticleSource;
}): Promise<Revised> {
  const { ownerId } = await findOrThrow(ctx, id);
  requireOwner(ctx, 'write', ownerId, 'article');
  return reviseArticle({ ctx, id, input: await readSource({ ctx, input }) });
}
