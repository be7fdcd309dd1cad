import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { StoredClass, StoredDrill } from './ports.ts';

const CODE_TRIES = 8;

/** Makes a class; its code is what its players type. */
export async function createClass({
  ctx,
  name,
  retentionDays,
}: {
  ctx: Context;
  name: string;
  retentionDays: number;
}): Promise<StoredClass> {
  const { ownerId } = requireScope(ctx, 'write');
  const id = ctx.newId('cls');
  for (let i = 0; i < CODE_TRIES; i++) {
    const row: StoredClass = {
      id,
      code: ctx.newCode(),
      ownerId,
      name,
      retentionDays,
      createdAt: ctx.now(),
    };
    const before = ctx.repeatable ? await ctx.store.findClass(row.code) : null;
    if (before?.id === row.id) return before;
    if (await ctx.store.insertClass(row)) return row;
  }
  throw new ServiceError('unavailable', 'No class code is free now; try again.');
}

/** The owner's classes, newest first. */
export async function listClasses({ ctx }: { ctx: Context }): Promise<StoredClass[]> {
  return ctx.store.listClasses(requireScope(ctx, 'read').ownerId);
}

/** The drills that a class may play now, newest first; public to who has the code. */
export async function getClassDrills({
  ctx,
  code,
}: {
  ctx: Context;
  code: string;
}): Promise<{ klass: StoredClass; drills: StoredDrill[] }> {
  const klass = await ctx.store.findClass(code);
  if (!klass) throw new ServiceError('not-found', 'There is no such class.');
  return { klass, drills: await ctx.store.listClassDrills(klass.id) };
}

/** Deletes a class with its players and all that is known of them. */
export async function deleteClass({ ctx, code }: { ctx: Context; code: string }): Promise<void> {
  const { ownerId } = requireScope(ctx, 'write');
  const klass = await ctx.store.findClass(code);
  if (!klass || klass.ownerId !== ownerId) throw new ServiceError('not-found', 'There is no such class.');
  await ctx.store.deleteClass(klass.id);
}
