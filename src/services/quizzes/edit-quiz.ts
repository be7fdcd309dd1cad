import type { Item } from '../../../claims/index.ts';
import { requireOwner, requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { ListPlace } from '../list-place.ts';
import type { Context } from '../ports.ts';
import { editItem, type ItemEdit, touchesText } from './edit-item.ts';
import type { ItemStatus, QuizStatus, StoredQuiz } from './ports.ts';

export interface QuizEdit {
  readonly title?: string | undefined;
  readonly status?: QuizStatus | undefined;
  readonly items?: readonly ItemEdit[] | undefined;
}

/** A quiz with its keys: its owner's alone. */
export async function getOwnQuiz({ ctx, id }: { ctx: Context; id: string }): Promise<StoredQuiz> {
  const stored = await ctx.store.findQuiz(id);
  requireOwner(ctx, 'read', stored?.ownerId, 'quiz');
  return stored as StoredQuiz;
}

/** The article and the claim that an item rests on, as the store has them now. */
async function proofOf(ctx: Context, item: Item): Promise<Parameters<typeof editItem>[2]> {
  const claim = await ctx.store.findClaim(item.claimId);
  const article = claim ? await ctx.store.findArticle(claim.reading.claim.articleId) : null;
  return { article: article?.article, reading: claim?.reading };
}

/** What an edit changes of its item. Throws `not-found`, and `invalid-request` with the rules that it fails. */
async function changeOf(ctx: Context, { items }: StoredQuiz, edit: ItemEdit) {
  const entry = items.find(({ item }) => item.id === edit.id);
  if (!entry) throw new ServiceError('not-found', 'There is no such question.');
  const status: ItemStatus | undefined = edit.drop === undefined ? undefined : edit.drop ? 'dropped' : 'live';
  return {
    id: edit.id,
    ...(touchesText(edit) ? { item: editItem(entry.item, edit, await proofOf(ctx, entry.item)) } : {}),
    ...(status ? { status } : {}),
    ...(edit.position === undefined ? {} : { position: edit.position }),
  };
}

/** Edits, drops, reorders, publishes or withdraws: all that is asked at once, or nothing. */
export async function editQuiz({
  ctx,
  id,
  input,
}: {
  ctx: Context;
  id: string;
  input: QuizEdit;
}): Promise<StoredQuiz> {
  const stored = await ctx.store.findQuiz(id);
  requireOwner(ctx, input.status ? 'publish' : 'write', stored?.ownerId, 'quiz');
  if (!stored) throw new ServiceError('not-found', 'There is no such quiz.');
  const items = await Promise.all((input.items ?? []).map((edit) => changeOf(ctx, stored, edit)));
  const { title, status } = input;
  if (items.length > 0 || title !== undefined || status !== undefined)
    await ctx.store.changeQuiz(id, { title, status, items }, ctx.now());
  return (await ctx.store.findQuiz(id)) as StoredQuiz;
}

/** The owner's quizzes, newest first. */
export async function listQuizzes({
  ctx,
  limit,
  after,
  articleId,
}: {
  ctx: Context;
  limit: number;
  after: ListPlace | null;
  /** Only those made from this article. */
  articleId?: string | undefined;
}) {
  return ctx.store.listQuizzes(requireScope(ctx, 'read').ownerId, limit, after, articleId);
}

/** A reader's report of a question. */
export async function reportItem({
  ctx,
  quizId,
  itemId,
  reason,
  detail,
}: {
  ctx: Context;
  quizId: string;
  itemId: string;
  reason: string;
  detail: string;
}): Promise<void> {
  const stored = await ctx.store.findQuiz(quizId);
  if (!stored?.items.some(({ item }) => item.id === itemId))
    throw new ServiceError('not-found', 'There is no such question.');
  await ctx.store.insertReport({
    id: ctx.newId('rep'),
    ownerId: stored.ownerId,
    quizId,
    itemId,
    reason,
    detail,
    now: ctx.now(),
  });
}

/** Reports of a quiz: its owner's alone. */
export async function listReports({
  ctx,
  quizId,
  limit,
  after,
}: {
  ctx: Context;
  quizId: string;
  limit: number;
  after: ListPlace | null;
}) {
  await getOwnQuiz({ ctx, id: quizId });
  return ctx.store.listReports(quizId, limit, after);
}
