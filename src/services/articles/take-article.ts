import { LONGEST_TEXT } from '../../../claims/index.ts';
import { requireScope } from '../access.ts';
import { ServiceError } from '../errors.ts';
import { startJob } from '../jobs/start-job.ts';
import type { Context } from '../ports.ts';
import { readSource } from './article-source.ts';
import { type ArticleBody, type CreatedArticle, createArticle, knownArticle } from './create-article.ts';
import type { ArticleSource } from './ports.ts';
import { reviseArticle } from './revise-article.ts';

/** The longest text that is read while the caller waits, in UTF-16 code units. */
export const LONGEST_AT_ONCE = 10_000;

/**
 * Stores an article that was read from an address. The same address with other text is a correction of the
 * article that is there; with the same text it is that article.
 */
export async function storePage({
  ctx,
  input,
  id,
}: {
  ctx: Context;
  input: ArticleBody;
  id?: string | undefined;
}): Promise<CreatedArticle> {
  const caller = requireScope(ctx, 'write');
  const before = input.url ? await ctx.store.findArticleByUrl(caller.ownerId, input.url) : null;
  if (!before) return createArticle({ ctx, input, id });
  if (before.contentHash === (await ctx.hash(input.text))) return knownArticle(ctx, before.id);
  const { article, readings } = await reviseArticle({ ctx, id: before.id, input });
  return { article, readings, created: false };
}

/** Stores an article from any source: one that was fetched by its address, others by their text. */
export function storeArticle({
  ctx,
  source,
  input,
  ...rest
}: {
  ctx: Context;
  source: ArticleSource;
  input: ArticleBody;
  id?: string | undefined;
  idempotencyKey?: string | undefined;
}): Promise<CreatedArticle> {
  const fetched = source.text === undefined && source.html === undefined;
  return fetched ? storePage({ ctx, input, id: rest.id }) : createArticle({ ctx, input, ...rest });
}

/**
 * Takes an article in: short ones are read at once, long ones become a job. Throws `too-long` for what no
 * job takes either.
 */
export async function takeArticle({
  ctx,
  input,
  idempotencyKey,
}: {
  ctx: Context;
  input: ArticleSource;
  idempotencyKey?: string | undefined;
}): Promise<{ readonly made: CreatedArticle } | { readonly jobId: string }> {
  requireScope(ctx, 'write');
  const body = await readSource({ ctx, input });
  if (body.text.length > LONGEST_TEXT)
    throw new ServiceError('too-long', `The text is longer than ${LONGEST_TEXT} characters.`);
  if (body.text.length > LONGEST_AT_ONCE) {
    const fetched = input.text === undefined && input.html === undefined;
    return { jobId: await startJob({ ctx, inputs: [fetched ? input : body], idempotencyKey }) };
  }
  return { made: await storeArticle({ ctx, source: input, input: body, idempotencyKey }) };
}
