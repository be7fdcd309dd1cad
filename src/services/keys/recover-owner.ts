import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { NewKey } from './manage-keys.ts';

/** Letters of a recovery code: 150 random bits, short enough for a sheet of paper. */
const LENGTH = 25;
const SCOPES = ['read', 'write', 'publish', 'admin'] as const;

const newCode = (ctx: Context) => `rc_${(ctx.newSecret().slice(0, LENGTH).match(/.{5}/gu) ?? []).join('-')}`;

/** Makes the owner's recovery code anew; it is shown once, the one before no longer works. */
export async function renewRecoveryCode({ ctx }: { ctx: Context }): Promise<{ code: string }> {
  const { ownerId, keyId } = requireScope(ctx, 'admin');
  const code = newCode(ctx);
  await ctx.store.setRecoveryCode({ ownerId, keyId, hash: await ctx.hash(code), now: ctx.now() });
  return { code };
}

/**
 * A new key with every scope for who lost theirs, and the next recovery code; all keys before end and the code
 * is used up. Throws `unauthorised` for a code that is none.
 */
export async function recoverOwner({
  ctx,
  code,
}: {
  ctx: Context;
  code: string;
}): Promise<NewKey & { readonly recoveryCode: string }> {
  const id = ctx.newId('key');
  const key = `pk_${ctx.newSecret()}`;
  const recoveryCode = newCode(ctx);
  const isKnown = await ctx.store.recoverOwner({
    codeHash: await ctx.hash(code),
    nextHash: await ctx.hash(recoveryCode),
    key: { id, hash: await ctx.hash(key), label: 'recovered', scopes: SCOPES },
    now: ctx.now(),
  });
  if (!isKnown) throw new ServiceError('unauthorised', 'The recovery code is not known.');
  return { id, key, scopes: SCOPES, recoveryCode };
}
