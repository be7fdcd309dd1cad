import type { Lang } from '../../model.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ENGLISH_WORDS } from './words-en.ts';
import { HINDI_WORDS } from './words-hi.ts';

export const VOCABULARIES: Readonly<Record<Lang, Vocabulary>> = { en: ENGLISH_WORDS, hi: HINDI_WORDS };
