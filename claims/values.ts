import { ENGLISH_VALUES } from './languages/en/values/grammar.ts';
import { HINDI_VALUES } from './languages/hi/values/grammar.ts';
import { identifyLanguage } from './languages/identify.ts';
import type { Clock } from './languages/language.ts';
import type { Fact, Lang, Span } from './model.ts';
import { readValues } from './values/readings.ts';

/**
 * The numbers, amounts and times of a text, each with its span and fact. They may nest: "more than 20 km" holds
 * "20 km", which holds "20"; the outer one comes first.
 */
export function findValues(
  text: string,
  options: { readonly lang?: Lang | undefined; readonly clock?: Clock } = {},
): (Span & { readonly fact: Fact })[] {
  const lang = options.lang ?? identifyLanguage(text);
  return readValues(text, lang === 'hi' ? HINDI_VALUES : ENGLISH_VALUES, options.clock?.published).map(
    ({ start, end, fact }) => ({ start, end, exact: text.slice(start, end), fact }),
  );
}
