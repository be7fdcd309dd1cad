import type { StudioWords } from '../../words/studio/types.ts';
import { problemText } from '../api.ts';
import { pageData } from '../dom.ts';

interface PageWords {
  readonly lang: 'hi' | 'en';
  readonly studio: StudioWords;
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

const page = pageData<PageWords>('words');

export const words = page.studio;
export const uiLang = page.lang;
export const { devKey, sample } = pageData<{
  devKey: string;
  sample: { text: string; day: string };
}>('setup');

/** What went wrong, in words. */
export function explain(error: unknown): string {
  return problemText(error, page.errors);
}
