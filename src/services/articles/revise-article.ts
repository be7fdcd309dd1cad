import { type Article, diffClaims, type Reading, readArticle, reviseItem } from '../../../claims/index.ts';
import { requireOwner } from '../access.ts';
import { findConflicts } from '../claims/find-conflicts.ts';
import type { StoredClaim } from '../claims/ports.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ArticleBody } from './create-article.ts';
import type { Revision } from './ports.ts';
import { findOrThrow } from './read-articles.ts';

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

function changesNothing(article: Article, { title, publishedAt, url }: ArticleBody): boolean {
  const isKept = (given: string | undefined, kept: string | undefined) =>
    given === undefined || given === kept;
  return isKept(title, article.title) && isKept(publishedAt, article.publishedAt) && isKept(url, article.url);
}

/** Writes the new version. Throws `conflict` when another came first, or another article has the text. */
async function write(ctx: Context, version: number, revision: Revision): Promise<void> {
  const { ownerId, article } = revision;
  try {
    await ctx.store.reviseArticle(revision);
  } catch (error) {
    const twin = await ctx.store.findArticleByHash(ownerId, article.publisher ?? '', article.contentHash);
    if (twin && twin !== article.id)
      throw new ServiceError('conflict', `Another article of yours has this text: ${twin}.`);
    const now = await ctx.store.findArticle(article.id);
    // Written all the same: only the answer was lost.
    if (now?.article.version === article.version && now.article.contentHash === article.contentHash) return;
    if (now && now.article.version !== version)
      throw new ServiceError(
        'conflict',
        'The article was corrected at the same time; read it and try again.',
      );
    throw error;
  }
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
  const stored = await findOrThrow(ctx, id);
  const caller = requireOwner(ctx, 'write', stored.ownerId, 'article');
  const before = (await ctx.store.listClaims(id)).filter(({ isTold }) => isTold);
  const contentHash = await ctx.hash(input.text);
  if (contentHash === stored.article.contentHash && changesNothing(stored.article, input)) {
    const readings = before.map(({ reading }) => reading);
    return { article: stored.article, readings, kept: readings.length, added: 0, fallen: 0 };
  }
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
    contentHash,
  };
  const readings = [...diff.kept.map((pair) => pair.reading), ...diff.added];
  await write(ctx, stored.article.version, {
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
