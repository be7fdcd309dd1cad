import {
  type CheckResult,
  draftItems,
  type Item,
  type ItemDraft,
  type Lang,
  type OwnItem,
  ownItem,
} from '../../../claims/index.ts';
import { requireOwner } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { POOL, withRandomIds } from './create-quiz.ts';
import { getOwnQuiz } from './edit-quiz.ts';
import type { StoredQuiz } from './ports.ts';

/** The most questions of one quiz, those kept aside among them. */
const MOST_ITEMS = 100;

interface Asked {
  readonly ctx: Context;
  readonly quizId: string;
}

async function findForWriting({ ctx, quizId }: Asked): Promise<StoredQuiz> {
  const stored = await ctx.store.findQuiz(quizId);
  requireOwner(ctx, 'write', stored?.ownerId, 'quiz');
  return stored as StoredQuiz;
}

/** The article of a claim that the quiz is made from, with all live readings of the quiz. Throws `not-found`. */
async function sourceOf(ctx: Context, { quiz }: StoredQuiz, claimId: string) {
  const claims = (await Promise.all(quiz.articleIds.map((id) => ctx.store.listClaims(id)))).flat();
  const live = claims.map(({ reading }) => reading).filter(({ claim }) => claim.status === 'live');
  const articleId = live.find(({ claim }) => claim.id === claimId)?.claim.articleId;
  const article = articleId === undefined ? null : await ctx.store.findArticle(articleId);
  if (!article) throw new ServiceError('not-found', 'There is no such claim in the stories of this quiz.');
  return { article: article.article, readings: live };
}

/** What the owner may ask of a claim: a draft for each of its arguments. Throws `not-found`. */
export async function draftOwnItems({
  ctx,
  quizId,
  claimId,
}: Asked & { readonly claimId: string }): Promise<ItemDraft[]> {
  const stored = await getOwnQuiz({ ctx, id: quizId });
  const { article, readings } = await sourceOf(ctx, stored, claimId);
  const pool = await ctx.store.listPool(stored.ownerId, stored.quiz.articleIds, POOL);
  return draftItems({ claimId, article, readings, pool, seed: claimId });
}

export interface Checked {
  readonly item: Item;
  readonly passes: boolean;
  readonly checks: readonly CheckResult[];
}

async function check(
  ctx: Context,
  stored: StoredQuiz,
  own: OwnItem,
  { id, wordsIn }: { readonly id: string; readonly wordsIn?: Lang | undefined },
): Promise<Checked> {
  const source = await sourceOf(ctx, stored, own.claimId);
  const made = ownItem({ ...source, own, id, wordsIn });
  if (!made) throw new ServiceError('not-found', 'The claim has no such argument.');
  return made;
}

/** What the rules say of a question as its owner writes it; nothing is stored. */
export async function checkOwnItem({
  ctx,
  quizId,
  own,
  wordsIn,
}: Asked & { readonly own: OwnItem; readonly wordsIn?: Lang | undefined }): Promise<Checked> {
  return check(ctx, await getOwnQuiz({ ctx, id: quizId }), own, { id: ctx.newId('itm'), wordsIn });
}

/**
 * Adds a question of the owner's own to a quiz, after those that are asked. It rests on its claim like any other.
 * Throws `invalid-request` with the rules that it fails, `conflict` for a quiz that is full.
 */
export async function addOwnItem({
  ctx,
  quizId,
  own,
}: Asked & { readonly own: OwnItem }): Promise<StoredQuiz> {
  const stored = await findForWriting({ ctx, quizId });
  const id = ctx.newId('itm');
  if (ctx.repeatable && stored.items.some(({ item }) => item.id === id)) return stored;
  if (stored.items.length >= MOST_ITEMS)
    throw new ServiceError('conflict', `A quiz holds ${MOST_ITEMS} questions at most.`);
  const { item, passes, checks } = await check(ctx, stored, own, { id });
  if (!passes) {
    const failed = checks.filter(({ verdict }) => verdict !== 'pass');
    throw new ServiceError(
      'invalid-request',
      `The question fails ${failed.map(({ rule, detail }) => `${rule}: ${detail ?? ''}`).join('; ')}`,
    );
  }
  await ctx.store.insertItem({
    ownerId: stored.ownerId,
    quizId,
    item: withRandomIds(ctx, item),
    now: ctx.now(),
  });
  return (await ctx.store.findQuiz(quizId)) as StoredQuiz;
}
