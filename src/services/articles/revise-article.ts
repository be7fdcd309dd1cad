import { type Article, diffClaims, type Reading, readArticle, reviseItem } from '../../../claims/index.ts';
import { requireOwner } from '../access.ts';
import { findConflicts } from '../claims/find-conflicts.ts';
import { ServiceError } from '../errors.ts';
import type { Context, Revision, StoredClaim } from '../ports.ts';
import type { ArticleBody } from './create-article.ts';

export interface Revised {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly kept: number;
  readonly added: number;
  readonly fallen: number;
}

/** The live items of the article's claims that stay, as the new text proves them; null for those it does not. */
async function reviseItems(
  ctx: Context,
  article: Article,
  before: readonly StoredClaim[],
  readings: readonly Reading[],
): Promise<Revision['items']> {
  const items = await ctx.store.listItemsOfArticle(article.id);
  return items.flatMap((item) => {
    const old = before.find(({ reading }) => reading.claim.id === item.claimId)?.reading;
    const after = readings.find(({ claim }) => claim.id === item.claimId);
    return old && after
      ? [{ id: item.id, item: reviseItem({ item, before: old, after, article, readings }) }]
      : [];
  });
}

/**
 * Corrects an article: its new text is read, claims whose meaning stayed keep their ids, the others are
 * superseded or withdrawn, and the quiz items that rest on them with them; all at once.
 */
export async function reviseArticle({
  ctx,
  id,
  input,
}: {
  ctx: Context;
  id: string;
  input: ArticleBody;
}): Promise<Revised> {
  const stored = await ctx.store.findArticle(id);
  const caller = requireOwner(ctx, 'write', stored?.ownerId, 'article');
  if (!stored) throw new ServiceError('not-found', 'There is no such article.');
  const before = (await ctx.store.listClaims(id)).filter(({ isTold }) => isTold);
  const read = readArticle(
    {
      ...input,
      lang: input.lang ?? stored.article.lang,
      publisher: stored.article.publisher,
      publishedAt: input.publishedAt ?? stored.article.publishedAt,
      url: input.url ?? stored.article.url,
      id,
    },
    { claim: () => ctx.newId('clm') },
  );
  const diff = diffClaims(
    before.map((claim) => claim.reading),
    read.readings,
  );
  const article: Article = {
    ...read.article,
    version: stored.article.version + 1,
    contentHash: await ctx.hash(input.text),
  };
  const readings = [...diff.kept.map((pair) => pair.reading), ...diff.added];
  await ctx.store.reviseArticle({
    ownerId: caller.ownerId,
    article,
    kept: diff.kept,
    added: diff.added,
    fallen: diff.fallen,
    relations: await findConflicts(ctx, caller.ownerId, article, diff.added),
    items: await reviseItems(ctx, article, before, readings),
    now: ctx.now(),
  });
  return {
    article,
    readings,
    kept: diff.kept.length,
    added: diff.added.length,
    fallen: diff.fallen.length,
  };
}
