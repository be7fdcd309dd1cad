import { readArticle } from './extract/read-article.ts';

/**
 * Reads a text once, so that the first request of a fresh isolate finds reading compiled. For module scope: start-up
 * time is not request time. A quiz is left to the first that asks for one: it would take another third of start-up,
 * of which the platform allows a second. Has no other effect.
 */
export function warmUp(text: string): void {
  readArticle({ text });
}
