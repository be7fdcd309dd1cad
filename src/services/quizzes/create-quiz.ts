import {
  type Difficulty,
  type Item,
  type ItemKind,
  makeQuiz,
  type Quiz,
  type SensitiveMatter,
  sensitiveMatters,
} from '../../../claims/index.ts';
import { requireScope } from '../access.ts';
import type { StoredArticle } from '../articles/ports.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { StoredQuiz } from './ports.ts';

export interface QuizBody {
  readonly articleIds: readonly string[];
  readonly items: number;
  readonly seed?: string | undefined;
  readonly kinds?: readonly ItemKind[] | undefined;
  readonly difficulty?: Difficulty | undefined;
  readonly title?: string | undefined;
  /** How many of the next best items are kept aside, for the editor to take. */
  readonly spares?: number | undefined;
  /** The editor asks for a quiz about a story that needs care. */
  readonly sensitive?: boolean | undefined;
}

/** How many claims of other articles options may be taken from. */
export const POOL = 60;

/** Ids that say nothing: neither order nor rightness. */
export function withRandomIds(ctx: Context, item: Item): Item {
  const ids = new Map(item.options.map((option) => [option.id, ctx.newId('opt')] as const));
  const fresh = (id: string) => ids.get(id) as string;
  return {
    ...item,
    options: item.options.map((option) => ({ ...option, id: fresh(option.id) })),
    key: fresh(item.key),
    distractorReasons: item.distractorReasons.map((reason) => ({
      ...reason,
      optionId: fresh(reason.optionId),
    })),
  };
}

/** A story that asks for care is held back until the editor asks for its quiz by name. Throws `sensitive-story`. */
function holdBack(matters: readonly SensitiveMatter[], isAskedFor: boolean): void {
  if (matters.length === 0 || isAskedFor) return;
  throw new ServiceError(
    'sensitive-story',
    `The story tells of ${[...new Set(matters)].join(', ')}. Send "sensitive": true to make its quiz all the same.`,
  );
}

/** The quiz as it was made, without the questions that are kept aside. */
function quizOf({ quiz, items }: StoredQuiz, articles: readonly StoredArticle[]): Quiz {
  const sensitive = [...new Set(articles.flatMap(({ article }) => sensitiveMatters(article)))];
  return {
    ...quiz,
    items: items.filter(({ status }) => status !== 'dropped').map(({ item }) => item),
    ...(sensitive.length > 0 ? { sensitive } : {}),
  };
}

/** Makes a quiz from the live claims of the owner's articles and stores it as a draft. */
export async function createQuiz({ ctx, input }: { ctx: Context; input: QuizBody }): Promise<Quiz> {
  const caller = requireScope(ctx, 'write');
  const now = ctx.now();
  const id = ctx.newId('qz');
  const articleIds = [...new Set(input.articleIds)];
  const { articles, readings, pool } = await ctx.store.findMaterial({
    ownerId: caller.ownerId,
    articleIds,
    pool: POOL,
  });
  if (articles.length < articleIds.length) throw new ServiceError('not-found', 'There is no such article.');
  const before = ctx.repeatable ? await ctx.store.findQuiz(id) : null;
  if (before) return quizOf(before, articles);
  holdBack(
    articles.flatMap((stored) => sensitiveMatters(stored.article)),
    input.sensitive ?? false,
  );
  const made = makeQuiz(
    {
      readings,
      articles: articles.map((stored) => stored.article),
      items: input.items + (input.spares ?? 0),
      seed: input.seed ?? ctx.newId('qz'),
      kinds: input.kinds,
      difficulty: input.difficulty,
      pool,
      proofread: true,
      id,
    },
    { item: () => ctx.newId('itm') },
  );
  if (made.items.length === 0 && input.items > 0)
    throw new ServiceError('no-questions', 'No question about these articles passes every rule.');
  const quiz: Quiz = { ...made, items: made.items.map((item) => withRandomIds(ctx, item)) };
  await ctx.store.insertQuiz({
    ownerId: caller.ownerId,
    title: input.title ?? articles[0]?.article.title ?? '',
    quiz,
    live: input.items,
    now,
  });
  return { ...quiz, items: quiz.items.slice(0, input.items) };
}
