import type { Lang } from '../../model.ts';
import type { Distractor } from '../types.ts';

/** So many made-up names are borne in an English question: whoever skimmed its story takes none of them for the answer. */
const MOST_MADE = 1;

/** Whether the key would stand beside people who are not in the story, nor in the news at all. */
export function areMadeUp(lang: Lang, options: readonly Distractor[]): boolean {
  return lang === 'en' && options.filter(({ source }) => source === 'invented').length > MOST_MADE;
}
