import { type Article, type Claim, makeQuiz, type Quiz, readArticle } from '../../../claims/index.ts';
import type { ArticleBody } from './create-article.ts';

const DEFAULT_ITEMS = 10;

/** Article, claims and quiz at once; nothing is stored. Throws ClaimsError for text that cannot be read. */
export function previewArticle(
  input: ArticleBody & { readonly items?: number | undefined; readonly seed?: string | undefined },
): { article: Article; claims: Claim[]; quiz: Quiz } {
  const { article, readings } = readArticle(input);
  const quiz = makeQuiz({
    readings,
    articles: [article],
    items: input.items ?? DEFAULT_ITEMS,
    seed: input.seed ?? 'preview',
  });
  return { article, claims: readings.map(({ claim }) => claim), quiz };
}
