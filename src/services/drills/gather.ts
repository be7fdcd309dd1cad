import {
  type Article,
  asksForVictims,
  type Item,
  type Lang,
  type Mixable,
  makeQuiz,
  type Quiz,
  type Reading,
  sensitiveMatters,
} from '../../../claims/index.ts';
import { requireOwner } from '../access.ts';
import type { SearchCursor, StoredClaim } from '../claims/ports.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { withRandomIds } from '../quizzes/create-quiz.ts';

/** What a drill is made from. */
export type DrillSource =
  | { readonly quizId: string }
  | { readonly articleIds: readonly string[] }
  | { readonly query: DrillQuery };

export interface DrillQuery {
  /** Only claims of the last so many days. */
  readonly days: number;
  readonly q?: string | undefined;
  readonly entity?: string | undefined;
  readonly lang?: Lang | undefined;
  /** `own`: the owner's articles. `all`: everything in the store. */
  readonly scope: 'own' | 'all';
}

/** Articles that one drill is made from at most; each costs two queries. */
export const MOST_ARTICLES = 15;
/** Claims that a query looks at. */
const CLAIMS = 300;
const PAGE = 100;
const DAY = 86_400_000;
/** Questions made for each that is wanted, so that articles and kinds can be mixed. */
const CHOICE = 3;

interface Material {
  readonly articles: readonly Article[];
  readonly claims: readonly StoredClaim[];
  /** Ids of the claims that may be asked; null for all. */
  readonly wanted: ReadonlySet<string> | null;
  /** When the claims were read. */
  readonly readAt: string;
}

async function fromQuiz(ctx: Context, id: string): Promise<Mixable[]> {
  const stored = await ctx.store.findQuiz(id);
  requireOwner(ctx, 'write', stored?.ownerId, 'quiz');
  const ids = (stored?.items ?? []).map(({ item }) => item.id);
  return usable(ctx, ids);
}

/** Those of the items that may be asked now: of live claims, neither disputed nor corrected. */
export async function usable(ctx: Context, ids: readonly string[]): Promise<Mixable[]> {
  if (ids.length === 0) return [];
  const found = await ctx.store.findItems(ids);
  return found
    .filter(({ standing, item }) => standing === 'live' && !asksForVictims(item))
    .map(({ item, articleId }) => ({ item, articleId }));
}

async function load(ctx: Context, ids: readonly string[], wanted: Material['wanted']): Promise<Material> {
  const readAt = ctx.now();
  const articles = await Promise.all(ids.map((id) => ctx.store.findArticle(id)));
  const claims = await Promise.all(ids.map((id) => ctx.store.listClaims(id)));
  return {
    articles: articles.flatMap((stored) => (stored ? [stored.article] : [])),
    claims: claims.flat(),
    wanted,
    readAt,
  };
}

async function ofArticles(ctx: Context, ownerId: string, ids: readonly string[]): Promise<Material> {
  const found = await Promise.all(ids.map((id) => ctx.store.findArticle(id)));
  if (found.some((stored) => stored?.ownerId !== ownerId))
    throw new ServiceError('not-found', 'There is no such article.');
  return load(ctx, ids, null);
}

async function ofQuery(ctx: Context, ownerId: string, query: DrillQuery): Promise<Material> {
  const from = new Date(Date.parse(ctx.now()) - query.days * DAY).toISOString().slice(0, 10);
  const matched: StoredClaim[] = [];
  let cursor: SearchCursor | undefined;
  while (matched.length < CLAIMS) {
    const page = await ctx.store.searchClaims({
      q: query.q,
      entity: query.entity,
      lang: query.lang,
      from,
      ownerId: query.scope === 'own' ? ownerId : undefined,
      status: 'live',
      cursor,
      now: ctx.now(),
      limit: PAGE,
    });
    matched.push(...page.claims);
    if (page.next === null) break;
    cursor = page.next;
  }
  const ids = [...new Set(matched.map(({ reading }) => reading.claim.articleId))].slice(0, MOST_ARTICLES);
  const isNarrow = query.q !== undefined || query.entity !== undefined;
  return load(ctx, ids, isNarrow ? new Set(matched.map(({ reading }) => reading.claim.id)) : null);
}

/** A quiz of one language from the material, stored as a draft: its items follow corrections like any other. */
async function makeItems(
  ctx: Context,
  ownerId: string,
  { articles, claims, wanted, readAt }: Material,
  { lang, count, title }: { lang: Lang; count: number; title: string },
): Promise<Mixable[]> {
  const own = articles.filter((article) => article.lang === lang && sensitiveMatters(article).length === 0);
  const readings: Reading[] = claims.map(({ reading }) => reading).filter(({ claim }) => claim.lang === lang);
  if (own.length === 0) return [];
  const made = makeQuiz(
    {
      readings,
      articles: own,
      items: count,
      seed: ctx.newId('qz'),
      lang,
      proofread: true,
      id: ctx.newId('qz'),
    },
    { item: () => ctx.newId('itm') },
  );
  const items = made.items
    .filter(({ claimId }) => wanted === null || wanted.has(claimId))
    .map((item) => withRandomIds(ctx, item));
  if (items.length === 0) return [];
  const quiz: Quiz = { ...made, items };
  const articleOf = new Map(readings.map(({ claim }) => [claim.id, claim.articleId]));
  const found = (item: Item): Mixable => ({ item, articleId: articleOf.get(item.claimId) ?? '' });
  const before = ctx.repeatable ? await ctx.store.findQuiz(quiz.id) : null;
  if (before) return before.items.map(({ item }) => found(item));
  await ctx.store.insertQuiz({
    ownerId,
    title: title || (own[0]?.title ?? ''),
    quiz,
    live: quiz.items.length,
    now: readAt,
  });
  return items.map(found);
}

/** The questions that a drill may be mixed from. Throws `not-found` for what is not the caller's. */
export async function gather(
  ctx: Context,
  ownerId: string,
  source: DrillSource,
  { count, title }: { count: number; title: string },
): Promise<Mixable[]> {
  if ('quizId' in source) return fromQuiz(ctx, source.quizId);
  const material =
    'query' in source
      ? await ofQuery(ctx, ownerId, source.query)
      : await ofArticles(ctx, ownerId, [...new Set(source.articleIds)]);
  const pools: Mixable[] = [];
  for (const lang of ['hi', 'en'] as const)
    pools.push(...(await makeItems(ctx, ownerId, material, { lang, count: count * CHOICE, title })));
  return pools;
}
