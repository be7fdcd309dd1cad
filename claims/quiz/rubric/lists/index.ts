import type { Lang } from '../../../model.ts';
import { ENGLISH_LISTS } from './en.ts';
import { HINDI_LISTS } from './hi.ts';
import type { RubricLists } from './types.ts';

/** The lists by language. */
export const LISTS: Readonly<Record<Lang, RubricLists>> = { hi: HINDI_LISTS, en: ENGLISH_LISTS };
