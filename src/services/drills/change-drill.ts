import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { StoredDrill } from './ports.ts';
import { findDrill, findLedDrill } from './read-drills.ts';

interface Led {
  readonly ctx: Context;
  readonly pin: string;
  readonly hostToken: string | null;
}

const DAY = 86_400_000;

/** Shortens the time until nicknames and answers are deleted, or moves a self-paced drill's closing time. */
export async function changeDrill({
  ctx,
  pin,
  hostToken,
  retentionDays,
  closesAt,
}: Led & {
  readonly retentionDays?: number | undefined;
  readonly closesAt?: string | undefined;
}): Promise<StoredDrill> {
  const drill = await findLedDrill(ctx, pin, hostToken, 'write');
  if (closesAt !== undefined && drill.mode !== 'self')
    throw new ServiceError('invalid-request', 'closesAt: only a self-paced drill has a closing time.');
  const now = Date.parse(ctx.now());
  const until = Date.parse(drill.deleteAt);
  const asked = retentionDays === undefined ? null : now + retentionDays * DAY;
  // By the day: asked again a moment later, the same days end a moment later.
  if (asked !== null && asked >= until + DAY)
    throw new ServiceError('invalid-request', 'retentionDays: it can be shortened, not lengthened.');
  const wanted = asked === null ? null : Math.min(asked, until);
  const closes = closesAt === undefined ? null : Date.parse(closesAt);
  if (closes !== null && closes > Math.min(until, wanted ?? until))
    throw new ServiceError('invalid-request', 'closesAt: it is after the answers are deleted.');
  await ctx.rooms.change(drill.id, { deleteAt: wanted, closesAt: closes });
  const settings = closesAt === undefined ? drill.settings : { ...drill.settings, closesAt };
  const deleteAt = wanted === null ? drill.deleteAt : new Date(wanted).toISOString();
  await ctx.store.changeDrill(drill.id, { deleteAt, settings });
  return { ...drill, settings, deleteAt };
}

/** Deletes a drill at once, with every nickname and answer. */
export async function deleteDrill({ ctx, pin, hostToken }: Led): Promise<void> {
  const drill = await findLedDrill(ctx, pin, hostToken, 'write');
  await ctx.rooms.erase(drill.id);
  await ctx.store.deleteDrill(drill.id);
}

/** A fresh secret for the host; the old one ends. The owner's way back when it is lost. */
export async function renewHost({ ctx, pin }: { ctx: Context; pin: string }): Promise<string> {
  requireScope(ctx, 'write');
  const drill = await findLedDrill(ctx, pin, null, 'write');
  const hostToken = `dh_${ctx.newSecret()}`;
  const hostHash = await ctx.hash(hostToken);
  await ctx.rooms.replaceHost(drill.id, hostHash);
  await ctx.store.changeDrill(drill.id, { hostHash });
  return hostToken;
}

/** Deletes one player with every answer: at the host's word, or at the player's own, by their token. */
export async function forgetPlayer({
  ctx,
  pin,
  hostToken,
  playerToken,
  playerId,
}: Led & { readonly playerToken: string | null; readonly playerId: string }): Promise<void> {
  const drill =
    playerToken === null ? await findLedDrill(ctx, pin, hostToken, 'write') : await findDrill(ctx, pin);
  if (playerToken !== null && (await ctx.rooms.playerOf(drill.id, playerToken)) !== playerId)
    throw new ServiceError('not-found', 'There is no such player.');
  const classPlayerId = await ctx.rooms.forget(drill.id, playerId);
  if (classPlayerId === false) throw new ServiceError('not-found', 'There is no such player.');
  if (classPlayerId !== null) await ctx.store.deleteClassPlayer(classPlayerId);
}
