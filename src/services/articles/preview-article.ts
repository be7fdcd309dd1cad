import { type Article, type Claim, makeQuiz, type Quiz, readArticle } from '../../../claims/index.ts';
import type { Context } from '../ports.ts';
import { readSource } from './article-source.ts';
import type { ArticleSource } from './ports.ts';

const DEFAULT_ITEMS = 10;

/**
 * Article, claims and quiz at once; nothing is stored. The quiz of a story that asks for care stays empty unless
 * it is asked for (`sensitive`). Throws ClaimsError for text that cannot be read, and what fetching throws.
 */
export async function previewArticle({
  ctx,
  input,
}: {
  ctx: Context;
  input: ArticleSource & {
    readonly items?: number | undefined;
    readonly seed?: string | undefined;
    readonly sensitive?: boolean | undefined;
  };
}): Promise<{ article: Article; claims: Claim[]; quiz: Quiz }> {
  const { items, seed, sensitive, ...source } = input;
  const { article, readings } = readArticle(await readSource({ ctx, input: source }));
  const quiz = makeQuiz({
    readings,
    articles: [article],
    items: items ?? DEFAULT_ITEMS,
    seed: seed ?? 'preview',
  });
  const isHeld = quiz.sensitive !== undefined && !sensitive;
  return {
    article,
    claims: readings.map(({ claim }) => claim),
    quiz: isHeld ? { ...quiz, items: [] } : quiz,
  };
}
