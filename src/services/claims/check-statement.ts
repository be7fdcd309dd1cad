import { checkStatement, type Lang, type Reading, readArticle, type Verdict } from '../../../claims/index.ts';
import { listArticleClaims } from '../articles/read-articles.ts';
import type { Context } from '../ports.ts';

export interface CheckBody {
  readonly statement: string;
  readonly lang?: Lang | undefined;
  /** Only the claims of this article. */
  readonly articleId?: string | undefined;
  /** An article to check against; it is not stored. */
  readonly text?: string | undefined;
}

/** Claims that are looked at: enough for a name and a verb, few enough for one request. */
const CANDIDATES = 50;
const SHORTEST_WORD = 3;

async function candidates(ctx: Context, { statement, articleId }: CheckBody): Promise<Reading[]> {
  if (articleId !== undefined)
    return (await listArticleClaims({ ctx, id: articleId })).map(({ reading }) => reading);
  const words = (statement.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_WORD,
  );
  const found = new Map<string, Reading>();
  for (const q of [...words].sort((a, b) => b.length - a.length).slice(0, 4)) {
    const page = await ctx.store.searchClaims({ q, limit: CANDIDATES, now: ctx.now() });
    for (const { reading } of page.claims) found.set(reading.claim.id, reading);
  }
  return [...found.values()];
}

/** Checks a statement against the store, one article of it, or an article that is given and not stored. */
export async function checkClaim({ ctx, input }: { ctx: Context; input: CheckBody }): Promise<Verdict> {
  const { statement, lang, text } = input;
  if (text !== undefined) return checkStatement({ statement, lang, ...readArticle({ text, lang }) });
  return checkStatement({ statement, readings: await candidates(ctx, input), lang });
}
