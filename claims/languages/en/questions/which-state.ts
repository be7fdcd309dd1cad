import { STATES } from '../../../catalogue/data/places/india.ts';

/** "The Chief Minister": each state has one. */
const OF_STATE = /\b[Tt]he (?:Chief Minister|chief minister)\b(?! \p{Lu})(?!['’]s? \p{Lu})/u;
const NAMES: readonly string[] = STATES.entries.map(([, en]) => en);

/** Whether a stem, with what stands before it, speaks of a state's head of government and names no state. */
export function lacksState(stem: string): boolean {
  return OF_STATE.test(stem) && !NAMES.some((name) => stem.includes(name));
}
