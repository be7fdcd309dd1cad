import type { UiLang } from '../index.ts';
import { en } from './en.ts';
import { type DrillWords, hi } from './hi.ts';

export type { DrillWords };
export const DRILL_WORDS: Readonly<Record<UiLang, DrillWords>> = { hi, en };
