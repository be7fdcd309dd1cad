import type { Lang } from '../../../claims/index.ts';
import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { StoredDrill } from './ports.ts';
import type { DrillItem, DrillMode, DrillResults, RoomPhase } from './types.ts';

/** What anyone with the PIN may know of a drill. */
export interface PublicDrill {
  readonly pin: string;
  /** Tells a phone which of its class secrets belongs here. */
  readonly classId: string | null;
  readonly title: string;
  readonly lang: Lang;
  readonly mode: DrillMode;
  readonly phase: RoomPhase;
  readonly questions: number;
  readonly players: number;
  readonly locked: boolean;
  readonly closesAt: string | null;
}

/** PINs that nobody has which one address may try in an hour: a school shares one, and children mistype. */
const MOST_MISSES = 100;

/**
 * The drill with this PIN. Throws `not-found`, and `too-many-requests` for an address that tried too many PINs:
 * it is told nothing for the rest of the hour, not even of a right one. The owner is never held up.
 */
export async function findDrill(ctx: Context, pin: string): Promise<StoredDrill> {
  const now = ctx.now();
  const visitor = await ctx.salt(`pin ${ctx.visitor} ${now.slice(0, 'YYYY-MM-DDTHH'.length)}`);
  const { drill, misses } = await ctx.store.lookUpDrill(pin, visitor);
  if (drill && drill.ownerId === ctx.caller?.ownerId) return drill;
  if (misses >= MOST_MISSES)
    throw new ServiceError('too-many-requests', 'Too many PINs were tried from this address.');
  if (drill) return drill;
  await ctx.store.noteMiss(visitor, now);
  throw new ServiceError('not-found', 'There is no drill with this PIN.');
}

/**
 * The drill, if the caller leads it: by its owner's key with this scope, or by the host's own secret. Throws
 * `unauthorised`, `forbidden` or `not-found` like every route.
 */
export async function findLedDrill(
  ctx: Context,
  pin: string,
  hostToken: string | null,
  scope: 'read' | 'write',
): Promise<StoredDrill> {
  const caller = hostToken === null ? requireScope(ctx, scope) : null;
  const drill = await ctx.store.findDrill(pin);
  const isLed = caller
    ? drill?.ownerId === caller.ownerId
    : hostToken !== null && drill?.hostHash === (await ctx.hash(hostToken));
  if (!drill || !isLed) throw new ServiceError('not-found', 'There is no such drill.');
  return drill;
}

/** What is public of a drill. */
export async function getDrill({ ctx, pin }: { ctx: Context; pin: string }): Promise<PublicDrill> {
  const drill = await findDrill(ctx, pin);
  const status = await ctx.rooms.status(drill.id);
  if (!status) throw new ServiceError('gone', 'The drill was deleted.');
  const { title, lang, mode, settings } = drill;
  return {
    pin,
    classId: drill.classId,
    title,
    lang,
    mode,
    phase: status.phase,
    questions: status.total,
    players: status.players,
    locked: status.locked,
    closesAt: settings.closesAt,
  };
}

/** The owner's drills, newest first. */
export async function listDrills({ ctx }: { ctx: Context }): Promise<StoredDrill[]> {
  return ctx.store.listDrills(requireScope(ctx, 'read').ownerId, 100);
}

interface Led {
  readonly ctx: Context;
  readonly pin: string;
  readonly hostToken: string | null;
}

/** How the drill went. */
export async function getResults({ ctx, pin, hostToken }: Led): Promise<DrillResults> {
  const drill = await findLedDrill(ctx, pin, hostToken, 'read');
  const results = await ctx.rooms.results(drill.id);
  if (!results) throw new ServiceError('gone', 'The drill was deleted.');
  return results;
}

/** The questions with their keys and sources, to print. */
export async function getSheet({ ctx, pin, hostToken }: Led): Promise<{
  drill: StoredDrill;
  items: readonly DrillItem[];
}> {
  const drill = await findLedDrill(ctx, pin, hostToken, 'read');
  const items = await ctx.rooms.items(drill.id);
  if (!items) throw new ServiceError('gone', 'The drill was deleted.');
  return { drill, items: items.filter(({ stem }) => stem !== '') };
}
