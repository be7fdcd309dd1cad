import { type Article, diffClaims, type Reading, readArticle } from '../../../claims/index.ts';
import { requireOwner } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ArticleBody } from './create-article.ts';

export interface Revised {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly kept: number;
  readonly added: number;
  readonly fallen: number;
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
  const before = (await ctx.store.listClaims(id)).filter(
    (claim) => claim.reading.claim.status !== 'withdrawn' && claim.reading.claim.status !== 'superseded',
  );
  const read = readArticle(
    { ...input, lang: input.lang ?? stored.article.lang, publisher: stored.article.publisher, id },
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
  await ctx.store.reviseArticle({
    ownerId: caller.ownerId,
    article,
    kept: diff.kept,
    added: diff.added,
    fallen: diff.fallen,
    now: ctx.now(),
  });
  return {
    article,
    readings: [...diff.kept.map((pair) => pair.reading), ...diff.added],
    kept: diff.kept.length,
    added: diff.added.length,
    fallen: diff.fallen.length,
  };
}
