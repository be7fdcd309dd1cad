import {
  type Article,
  checkStatement,
  type Lang,
  queryTerms,
  type Reading,
  readArticle,
  type Verdict,
} from '../../../claims/index.ts';
import { getArticle, listArticleClaims } from '../articles/read-articles.ts';
import type { Context } from '../ports.ts';

export interface CheckBody {
  readonly statement: string;
  /** Of the statement; claims and text may be in another language. */
  readonly lang?: Lang | undefined;
  /** Only the claims of this article. */
  readonly articleId?: string | undefined;
  /** An article to check against; it is not stored. */
  readonly text?: string | undefined;
}

/** Claims that are looked at: enough for a name and a verb, few enough for one request. */
const CANDIDATES = 50;
const SHORTEST_WORD = 3;
const MOST_WORDS = 4;
const MOST_NAMES = 3;

/** Claims of the store that have the statement's longest words, and those about what it names, in any language. */
async function candidates(ctx: Context, statement: string): Promise<Reading[]> {
  const words = (statement.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_WORD,
  );
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const asked = [
    ...longest.map((q) => ({ q })),
    ...[...new Set(queryTerms(statement).flatMap(({ refs }) => refs))]
      .slice(0, MOST_NAMES)
      .map((entity) => ({ entity })),
  ];
  const found = new Map<string, Reading>();
  for (const query of asked) {
    const page = await ctx.store.searchClaims({ ...query, limit: CANDIDATES, now: ctx.now() });
    for (const { reading } of page.claims) found.set(reading.claim.id, reading);
  }
  return [...found.values()];
}

/** The sentences of an article are its owner's alone: others are answered from its claims and their quotes. */
async function ownArticle(ctx: Context, id: string): Promise<Article | undefined> {
  const { article } = await getArticle({ ctx, id });
  return article.text === '' ? undefined : article;
}

/** Checks a statement against the store, one article of it, or an article that is given and not stored. */
export async function checkClaim({ ctx, input }: { ctx: Context; input: CheckBody }): Promise<Verdict> {
  const { statement, lang, text, articleId } = input;
  if (text !== undefined) return checkStatement({ statement, lang, ...readArticle({ text }) });
  if (articleId === undefined)
    return checkStatement({ statement, readings: await candidates(ctx, statement), lang });
  const article = await ownArticle(ctx, articleId);
  const claims = await listArticleClaims({ ctx, id: articleId });
  // Claims of versions before stand in texts before: the current text proves those that it tells.
  const readings = claims.filter(({ isTold }) => isTold).map(({ reading }) => reading);
  return checkStatement({ statement, lang, readings, article });
}
