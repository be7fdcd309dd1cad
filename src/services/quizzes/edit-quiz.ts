import { type Item, lintItem, passes, toLintItem } from '../../../claims/index.ts';
import { requireOwner } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context, ItemStatus, QuizStatus, StoredQuiz } from '../ports.ts';

export interface ItemEdit {
  readonly id: string;
  readonly stem?: string | undefined;
  readonly options?: readonly { readonly id: string; readonly text: string }[] | undefined;
  readonly explanation?: string | undefined;
  readonly drop?: boolean | undefined;
  readonly position?: number | undefined;
}

export interface QuizEdit {
  readonly status?: QuizStatus | undefined;
  readonly items?: readonly ItemEdit[] | undefined;
}

/** A quiz with its keys: its owner's alone. */
export async function getOwnQuiz({ ctx, id }: { ctx: Context; id: string }): Promise<StoredQuiz> {
  const stored = await ctx.store.findQuiz(id);
  requireOwner(ctx, 'read', stored?.ownerId, 'quiz');
  return stored as StoredQuiz;
}

/** The item with the edit applied and linted again. Throws `invalid-request` when a rule rejects it. */
function edited(item: Item, edit: ItemEdit): Item {
  const texts = new Map((edit.options ?? []).map((option) => [option.id, option.text]));
  const changed: Item = {
    ...item,
    stem: edit.stem ?? item.stem,
    explanation: edit.explanation ?? item.explanation,
    options: item.options.map((option) => ({ ...option, text: texts.get(option.id) ?? option.text })),
  };
  const checks = lintItem(toLintItem(changed));
  if (!passes(checks)) {
    const failed = checks
      .filter((check) => check.verdict !== 'pass')
      .map((check) => `${check.rule}: ${check.detail ?? ''}`);
    throw new ServiceError('invalid-request', `The question fails ${failed.join('; ')}`);
  }
  return { ...changed, checks };
}

/** Edits, drops, reorders, publishes or withdraws. */
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
  for (const edit of input.items ?? []) {
    const entry = stored.items.find(({ item }) => item.id === edit.id);
    if (!entry) throw new ServiceError('not-found', 'There is no such question.');
    const touchesText =
      edit.stem !== undefined || edit.options !== undefined || edit.explanation !== undefined;
    const status: ItemStatus | undefined =
      edit.drop === undefined ? undefined : edit.drop ? 'dropped' : 'live';
    await ctx.store.setItem(
      edit.id,
      {
        ...(touchesText ? { item: edited(entry.item, edit) } : {}),
        ...(status ? { status } : {}),
        ...(edit.position === undefined ? {} : { position: edit.position }),
      },
      ctx.now(),
    );
  }
  if (input.status) await ctx.store.setQuizStatus(id, input.status, ctx.now());
  return (await ctx.store.findQuiz(id)) as StoredQuiz;
}

/** The owner's quizzes, newest first. */
export async function listQuizzes({ ctx, ownerId, limit }: { ctx: Context; ownerId: string; limit: number }) {
  return ctx.store.listQuizzes(ownerId, limit);
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
export async function listReports({ ctx, quizId }: { ctx: Context; quizId: string }) {
  await getOwnQuiz({ ctx, id: quizId });
  return ctx.store.listReports(quizId);
}
