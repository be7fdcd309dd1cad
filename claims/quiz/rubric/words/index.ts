import type { Lang } from '../../../model.ts';
import type { Finding } from '../types.ts';
import { ENGLISH_REASONS } from './en.ts';
import { HINDI_REASONS } from './hi.ts';
import type { ReasonWords } from './types.ts';

const WORDS: Readonly<Record<Lang, ReasonWords>> = { hi: HINDI_REASONS, en: ENGLISH_REASONS };

/** The reason in words. */
export function reasonIn(lang: Lang, { reason, about }: Finding): string {
  return WORDS[lang][reason].replace('{}', () => String(about ?? ''));
}
