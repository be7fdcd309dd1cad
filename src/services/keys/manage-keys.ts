import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { ListPlace } from '../list-place.ts';
import type { Context } from '../ports.ts';
import type { ApiKeyRecord, Caller, Scope } from './ports.ts';

/** A key is shown once, when it is made. */
export interface NewKey {
  readonly id: string;
  readonly key: string;
  readonly scopes: readonly Scope[];
}

/** Who a key belongs to; null for none or a wrong one. */
export async function identify({
  ctx,
  key,
}: {
  ctx: Pick<Context, 'store' | 'hash'>;
  key: string | null;
}): Promise<Caller | null> {
  return key ? ctx.store.findKey(await ctx.hash(key)) : null;
}

/** Makes a key; it can do no more than the key that makes it. Asked again, it shows the same key again. */
export async function createKey({
  ctx,
  label,
  scopes,
  inPlaceOf,
}: {
  ctx: Context;
  label: string;
  scopes: readonly Scope[];
  /** The key that ends with this one's making. */
  inPlaceOf?: string;
}): Promise<NewKey> {
  const { ownerId } = requireScope(ctx, 'admin');
  const id = ctx.newId('key');
  const key = `pk_${ctx.newSecret()}`;
  if (ctx.repeatable && (await ctx.store.findOwnKey(ownerId, id))) return { id, key, scopes };
  const hash = await ctx.hash(key);
  await ctx.store.insertKey({ id, ownerId, hash, label, scopes, now: ctx.now() }, inPlaceOf);
  return { id, key, scopes };
}

/** The owner's keys, without their secrets. */
export async function listKeys({
  ctx,
  limit,
  after,
}: {
  ctx: Context;
  limit: number;
  after: ListPlace | null;
}): Promise<ApiKeyRecord[]> {
  return ctx.store.listKeys(requireScope(ctx, 'admin').ownerId, limit, after);
}

/** Ends a key at once. */
export async function revokeKey({ ctx, id }: { ctx: Context; id: string }): Promise<void> {
  const caller = requireScope(ctx, 'admin');
  if (!(await ctx.store.revokeKey(caller.ownerId, id, ctx.now())))
    throw new ServiceError('not-found', 'There is no such key.');
}

/** Puts a new key in an old one's place. */
export async function rotateKey({ ctx, id }: { ctx: Context; id: string }): Promise<NewKey> {
  const caller = requireScope(ctx, 'admin');
  const old = await ctx.store.findOwnKey(caller.ownerId, id);
  if (!old) throw new ServiceError('not-found', 'There is no such key.');
  return createKey({ ctx, label: old.label, scopes: old.scopes, inPlaceOf: id });
}
