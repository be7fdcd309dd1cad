import type { UiLang } from '../types.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import type { StudioWords } from './types.ts';

export type { StudioWords };
export const STUDIO_WORDS: Readonly<Record<UiLang, StudioWords>> = { hi, en };
