import { type SpareOption, spareOptions } from '../../../claims/index.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { POOL } from './create-quiz.ts';
import { getOwnQuiz } from './edit-quiz.ts';

/** Further false options for an item of the caller's quiz, each with its reason. Throws `not-found`. */
export async function offerOptions({
  ctx,
  quizId,
  itemId,
}: {
  ctx: Context;
  quizId: string;
  itemId: string;
}): Promise<SpareOption[]> {
  const stored = await getOwnQuiz({ ctx, id: quizId });
  const entry = stored.items.find(({ item }) => item.id === itemId);
  if (!entry) throw new ServiceError('not-found', 'There is no such question.');
  const { articleIds } = stored.quiz;
  const [articles, claims, pool] = await Promise.all([
    Promise.all(articleIds.map((id) => ctx.store.findArticle(id))),
    Promise.all(articleIds.map((id) => ctx.store.listClaims(id))),
    ctx.store.listPool(stored.ownerId, articleIds, POOL),
  ]);
  return spareOptions({
    item: entry.item,
    readings: claims.flat().map((claim) => claim.reading),
    articles: articles.flatMap((found) => (found ? [found.article] : [])),
    pool,
    seed: ctx.newId('opt'),
  });
}
