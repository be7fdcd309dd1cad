import { type Article, type Claim, makeQuiz, type Quiz, readArticle } from '../../../claims/index.ts';
import type { ArticleBody } from './create-article.ts';

const DEFAULT_ITEMS = 10;

/**
 * Article, claims and quiz at once; nothing is stored. The quiz of a story that asks for care stays empty unless
 * it is asked for (`sensitive`). Throws ClaimsError for text that cannot be read.
 */
export function previewArticle(
  input: ArticleBody & {
    readonly items?: number | undefined;
    readonly seed?: string | undefined;
    readonly sensitive?: boolean | undefined;
  },
): { article: Article; claims: Claim[]; quiz: Quiz } {
  const { article, readings } = readArticle(input);
  const quiz = makeQuiz({
    readings,
    articles: [article],
    items: input.items ?? DEFAULT_ITEMS,
    seed: input.seed ?? 'preview',
  });
  const isHeld = quiz.sensitive !== undefined && !input.sensitive;
  return {
    article,
    claims: readings.map(({ claim }) => claim),
    quiz: isHeld ? { ...quiz, items: [] } : quiz,
  };
}
