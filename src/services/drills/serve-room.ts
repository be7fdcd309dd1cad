import type { Context } from '../ports.ts';
import { cardAfter } from './repetition.ts';
import type { ClassAnswer, Standing } from './types.ts';

/** What a room needs of the world; it has no caller. */
type RoomContext = Pick<Context, 'store' | 'now' | 'newId' | 'newSecret' | 'hash'>;

/** What became of the items, by id, as the claim store knows it now. */
export async function standingsOf(ctx: RoomContext, ids: readonly string[]): Promise<Map<string, Standing>> {
  const found = new Map((await ctx.store.findItems(ids)).map(({ item, standing }) => [item.id, standing]));
  return new Map(ids.map((id) => [id, found.get(id) ?? 'gone']));
}

/** A player of a class as a drill meets them: known by the token, else new; with the items that are due. */
export async function meetClassPlayer(
  ctx: RoomContext,
  classId: string,
  token: string | undefined,
): Promise<{ playerId: string; token: string; due: string[] }> {
  const now = ctx.now();
  const known = token ? await ctx.store.findClassPlayer(classId, await ctx.hash(token), now) : null;
  if (known && token) return { playerId: known, token, due: await ctx.store.listDue(known, now) };
  const made = { playerId: ctx.newId('cpl'), token: ctx.newSecret() };
  await ctx.store.insertClassPlayer({
    id: made.playerId,
    classId,
    tokenHash: await ctx.hash(made.token),
    now,
  });
  return { ...made, due: [] };
}

/** Moves what players of a class know of the items that they answered. Twice is as once. */
export async function learnFrom(
  ctx: RoomContext,
  { drillId, classId, answers }: { drillId: string; classId: string; answers: readonly ClassAnswer[] },
): Promise<void> {
  if (answers.length === 0) return;
  const items = [...new Set(answers.map(({ itemId }) => itemId))];
  const cards = await ctx.store.listCards(classId, items);
  const known = new Map(cards.map((card) => [`${card.playerId} ${card.itemId}`, card]));
  const after = answers.map((answer) =>
    cardAfter(known.get(`${answer.playerId} ${answer.itemId}`) ?? null, answer, drillId),
  );
  await ctx.store.saveCards(classId, after);
}

/** A drill has ended: its items are free again, and its class has learnt something. Twice is as once. */
export async function settleDrill(
  ctx: RoomContext,
  { drillId, classId, answers }: { drillId: string; classId: string | null; answers: readonly ClassAnswer[] },
): Promise<void> {
  await ctx.store.changeDrill(drillId, { status: 'ended' });
  if (classId !== null) await learnFrom(ctx, { drillId, classId, answers });
}

/** A drill's time is over: nothing of it stays, nor of players of classes who were long not seen. */
export async function expireDrill(ctx: RoomContext, drillId: string): Promise<void> {
  await ctx.store.deleteDrill(drillId);
  await ctx.store.deleteStalePlayers(ctx.now());
}
