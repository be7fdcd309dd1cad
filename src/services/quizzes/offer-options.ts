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
  const { articles, readings, pool } = await ctx.store.findMaterial({
    ownerId: stored.ownerId,
    articleIds: stored.quiz.articleIds,
    pool: POOL,
  });
  return spareOptions({
    item: entry.item,
    readings,
    articles: articles.map(({ article }) => article),
    pool,
    seed: ctx.newId('opt'),
  });
}
