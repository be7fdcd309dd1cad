import type { Lang } from '../model.ts';
import { english } from './en/index.ts';
import { hindi } from './hi/index.ts';
import type { Language } from './language.ts';

/** The language that reads `lang`. */
export function languageOf(lang: Lang): Language {
  return lang === 'hi' ? hindi : english;
}
