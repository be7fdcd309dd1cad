import { readArticle } from './extract/read-article.ts';
import { makeQuiz } from './quiz/make-quiz.ts';

/**
 * Runs the whole engine over a text once, so that the first request of a fresh isolate finds it
 * compiled. For module scope: start-up time is not request time. Has no other effect.
 */
export function warmUp(text: string): void {
  const { article, readings } = readArticle({ text });
  makeQuiz({ readings, articles: [article], items: 10, seed: 'warm-up' });
}
