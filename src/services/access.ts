import { ServiceError } from './errors.ts';
import type { Caller, Scope } from './keys/ports.ts';
import type { Context } from './ports.ts';

/** The caller, if the key has this scope. Throws `unauthorised` without a key, `forbidden` without the scope. */
export function requireScope(ctx: Context, scope: Scope): Caller {
  if (!ctx.caller)
    throw new ServiceError(
      'unauthorised',
      'An API key is needed, as Authorization: Bearer pk_…; if one was sent, it is not known or has ended.',
    );
  if (!ctx.caller.scopes.includes(scope) && !ctx.caller.scopes.includes('admin')) {
    throw new ServiceError('forbidden', `The key lacks the scope ${scope}.`);
  }
  return ctx.caller;
}

/** Whether the caller owns it. */
export function isOwner(ctx: Context, ownerId: string): boolean {
  return ctx.caller?.ownerId === ownerId;
}

/** Hides what belongs to others. Throws `not-found`. */
export function requireOwner(ctx: Context, scope: Scope, ownerId: string | undefined, what: string): Caller {
  const caller = requireScope(ctx, scope);
  if (ownerId === undefined || caller.ownerId !== ownerId)
    throw new ServiceError('not-found', `There is no such ${what}.`);
  return caller;
}
