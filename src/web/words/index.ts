import { en } from './en.ts';
import { hi } from './hi.ts';
import type { UiLang, Words } from './types.ts';

export type { UiLang };

export const WORDS: Readonly<Record<UiLang, Words>> = { hi, en };

/** The language of a page: asked for, else the browser's, else Hindi. */
export function uiLang(query: string | undefined, acceptLanguage: string | undefined): UiLang {
  if (query === 'hi' || query === 'en') return query;
  return /^en\b/iu.test(acceptLanguage ?? '') ? 'en' : 'hi';
}
