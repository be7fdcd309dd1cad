import { identifyLanguage } from './languages/identify.ts';
import type { Clock } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import type { Fact, Lang, Span } from './model.ts';
import { tokenize } from './text/tokens.ts';

/** The numbers, amounts and times of a text, each with its span and fact. */
export function findValues(
  text: string,
  options: { readonly lang?: Lang | undefined; readonly clock?: Clock } = {},
): (Span & { readonly fact: Fact })[] {
  const language = languageOf(options.lang ?? identifyLanguage(text));
  return language
    .values(tokenize(text), options.clock ?? {})
    .map(({ start, end, fact }) => ({ start, end, exact: text.slice(start, end), fact }));
}
