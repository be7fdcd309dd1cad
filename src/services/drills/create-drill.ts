import { type Item, type Lang, type Mixable, mixItems, titleBeside } from '../../../claims/index.ts';
import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { quoted, shownOptions } from '../quizzes/play-quiz.ts';
import { type DrillSource, gather, usable } from './gather.ts';
import type { StoredClass, StoredDrill } from './ports.ts';
import type { DrillItem, DrillMode, DrillSettings } from './types.ts';

export interface DrillBody {
  readonly source: DrillSource;
  readonly mode: DrillMode;
  readonly items: number;
  readonly title?: string | undefined;
  readonly classCode?: string | undefined;
  readonly seconds: number | null;
  readonly scoring: 'count' | 'speed';
  readonly leaderboard: boolean;
  readonly autoReveal: boolean;
  readonly closesAt?: string | undefined;
  readonly retentionDays: number;
}

/** The host's secret is shown once; the link with it opens the teacher's screen on any device. */
export interface NewDrill {
  readonly drill: StoredDrill;
  readonly hostToken: string;
  readonly questions: number;
}

const DAY = 86_400_000;
/** A self-paced drill is open this long unless told otherwise. */
const OPEN_DAYS = 7;
/** A room cannot be woken at any day of the future, and nobody plays for longer. */
const LONGEST_OPEN_DAYS = 366;
/** Of the questions of a class's drill, how many may come back from earlier ones. */
const REVIEW_SHARE = 0.3;
/** PINs tried before giving up: with a million of them one is nearly always free. */
const PIN_TRIES = 8;

/** One item as its room needs it. */
async function toDrillItem(
  ctx: Context,
  { item, articleId }: Mixable,
  origin: DrillItem['origin'],
): Promise<DrillItem> {
  const claim = await ctx.store.findClaim(item.claimId);
  return {
    id: item.id,
    claimId: item.claimId,
    lang: item.lang,
    kind: item.kind,
    stem: item.stem,
    options: await shownOptions(ctx, item),
    key: item.key,
    explanation: item.explanation,
    whys: Object.fromEntries(item.distractorReasons.map(({ optionId, why }) => [optionId, why])),
    quote: await quoted(ctx, item, articleId),
    source: { title: claim?.source.title ?? '', url: claim?.source.url ?? null, claimId: item.claimId },
    origin,
  };
}

async function classOf(ctx: Context, ownerId: string, code: string | undefined): Promise<StoredClass | null> {
  if (code === undefined) return null;
  const found = await ctx.store.findClass(code);
  if (!found || found.ownerId !== ownerId) throw new ServiceError('not-found', 'There is no such class.');
  return found;
}

/** What comes back for the class: for most of it first. */
async function dueItems(ctx: Context, klass: StoredClass | null, wanted: number): Promise<Mixable[]> {
  if (!klass || wanted === 0) return [];
  return usable(ctx, await ctx.store.listClassDue(klass.id, ctx.now(), wanted));
}

/** New questions and those that come back, none of which answers another. */
async function chooseItems(ctx: Context, ownerId: string, input: DrillBody, klass: StoredClass | null) {
  const due = await dueItems(ctx, klass, Math.floor(input.items * REVIEW_SHARE));
  const fresh = await gather(ctx, ownerId, input.source, { count: input.items, title: input.title ?? '' });
  const mixed = mixItems([...due, ...fresh], input.items);
  if (mixed.length === 0)
    throw new ServiceError('no-questions', 'No question for this drill passes every rule.');
  const chosen = new Set(fresh.map(({ item }) => item.id));
  const back = new Set(due.map(({ item }) => item.id).filter((id) => !chosen.has(id)));
  const articles = new Map([...due, ...fresh].map(({ item, articleId }) => [item.id, articleId]));
  return Promise.all(
    mixed.map((item) =>
      toDrillItem(
        ctx,
        { item, articleId: articles.get(item.id) ?? '' },
        back.has(item.id) ? 'review' : 'new',
      ),
    ),
  );
}

function settingsOf(ctx: Context, input: DrillBody): DrillSettings {
  const { seconds, scoring, leaderboard, autoReveal } = input;
  const now = Date.parse(ctx.now());
  const standard = new Date(now + OPEN_DAYS * DAY).toISOString();
  const closesAt = input.mode === 'self' ? (input.closesAt ?? standard) : null;
  if (closesAt !== null && Date.parse(closesAt) <= now)
    throw new ServiceError('invalid-request', 'closesAt: the closing time is over.');
  if (closesAt !== null && Date.parse(closesAt) > now + LONGEST_OPEN_DAYS * DAY)
    throw new ServiceError('invalid-request', 'closesAt: a drill stays open for a year at most.');
  return { seconds, scoring: input.mode === 'self' ? 'count' : scoring, leaderboard, autoReveal, closesAt };
}

function mainLang(items: readonly Pick<Item, 'lang'>[]): Lang {
  const hindi = items.filter(({ lang }) => lang === 'hi').length;
  return hindi * 2 >= items.length ? 'hi' : 'en';
}

/** What a drill is called, taken before anything else is: a request that comes again finds it by them. */
interface DrillNames {
  readonly id: string;
  readonly hostToken: string;
  readonly pins: readonly string[];
}

function drillNames(ctx: Context): DrillNames {
  return {
    id: ctx.newId('dr'),
    hostToken: `dh_${ctx.newSecret()}`,
    pins: Array.from({ length: PIN_TRIES }, () => ctx.newPin()),
  };
}

/** The drill that the same request made before. One whose room was never opened is forgotten, to be made anew. */
async function drillBefore(ctx: Context, { id, hostToken, pins }: DrillNames): Promise<NewDrill | null> {
  for (const pin of ctx.repeatable ? pins : []) {
    const drill = await ctx.store.findDrill(pin);
    if (drill?.id !== id) continue;
    const room = await ctx.rooms.status(id);
    if (room) return { drill, hostToken, questions: room.total };
    await ctx.store.deleteDrill(id);
  }
  return null;
}

/** Makes a drill and opens its room. Throws `no-questions` when nothing can be asked. */
export async function createDrill({ ctx, input }: { ctx: Context; input: DrillBody }): Promise<NewDrill> {
  const { ownerId } = requireScope(ctx, 'write');
  const names = drillNames(ctx);
  const before = await drillBefore(ctx, names);
  if (before) return before;
  const { id, hostToken, pins } = names;
  const settings = settingsOf(ctx, input);
  const klass = await classOf(ctx, ownerId, input.classCode);
  const items = await chooseItems(ctx, ownerId, input, klass);
  const openedAt = Date.parse(ctx.now());
  const closed = settings.closesAt === null ? openedAt : Date.parse(settings.closesAt);
  const deleteAt = closed + input.retentionDays * DAY;
  const base = {
    id,
    ownerId,
    classId: klass?.id ?? null,
    mode: input.mode,
    lang: mainLang(items),
    title: input.title || titleBeside(items[0]?.source.title ?? '', items),
    status: 'open' as const,
    hostHash: await ctx.hash(hostToken),
    settings,
    createdAt: ctx.now(),
    deleteAt: new Date(deleteAt).toISOString(),
  };
  for (const pin of pins) {
    const drill: StoredDrill = { ...base, pin };
    if (!(await ctx.store.insertDrill(drill, items))) continue;
    const { id: _id, createdAt: _, deleteAt: __, status: ___, ...known } = drill;
    await ctx.rooms.open({ ...known, drillId: id, items, openedAt, deleteAt });
    return { drill, hostToken, questions: items.length };
  }
  throw new ServiceError('unavailable', 'No PIN is free now; try again.');
}
