import { z } from '@hono/zod-openapi';
import type { StoredQuiz } from '../../services/quizzes/ports.ts';
import { QuizView } from '../schemas.ts';

/** A quiz with its keys, as its owner sees it. */
export const OwnQuiz = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['draft', 'published', 'withdrawn']),
  lang: z.string(),
  seed: z.string(),
  articleIds: z.array(z.string()),
  items: z.array(QuizView.shape.items.element.extend({ status: z.string() })),
});

export function viewOwn(stored: StoredQuiz) {
  const { id, lang, seed, articleIds } = stored.quiz;
  return {
    id,
    title: stored.title,
    status: stored.status,
    lang,
    seed,
    articleIds,
    items: stored.items.map(({ item, status }) => ({ ...item, status })),
  };
}
