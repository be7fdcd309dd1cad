import { STATES } from '../../../catalogue/data/places/india.ts';
import { byRef, matchDemonym, matchName } from '../../../catalogue/lookup.ts';
import { fold } from '../../../text/fold.ts';

/** "The Chief Minister": each state has one. */
const OF_STATE = /\b[Tt]he (?:Chief Minister|chief minister)\b(?! \p{Lu})(?!['’]s? \p{Lu})/u;
/** States that papers call by one of their words. */
const SHORT: readonly string[] = ['Andhra', 'Himachal', 'Arunachal'];
const NAMES: readonly string[] = [...STATES.entries.map(([, en]) => en), ...SHORT];

/** "In the state", "reached the capital": which one, a name must say. */
const UNNAMED =
  /\b(?:in|across|of|to|from|around|for|over|reach(?:ed)?|left|hit|entered) the (?:state|national capital|capital)(?=[?,]| (?:on|in|by|last|this|was|were|is|are|has|have|had|did)\b)/u;
/** "MP", "UP": states by their letters in headlines. */
const LETTERS = /\b(?:UP|MP|AP|TN|HP|WB|J&K|US|UK|EU|NSW|WA|SA)\b/u;

const CAPITALS = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}/gu;

/** Whether some words in capitals name a place, or where somebody is from. */
function namesPlace(text: string): boolean {
  if (LETTERS.test(text)) return true;
  return [...text.matchAll(CAPITALS)].some(([found]) => {
    const keys = found
      .replace(/['’]s?(?= |$)/gu, '')
      .split(' ')
      .map(fold);
    return keys.some((_, at) => {
      const refs = matchName(keys, at, 'en')?.refs ?? [];
      return matchDemonym(keys, at, 'en') !== null || refs.some((ref) => byRef(ref)?.class === 'place');
    });
  });
}

/** Whether a stem, with what stands before it, speaks of a state, its head of government or a capital and names none. */
export function lacksState(stem: string): boolean {
  return (
    (OF_STATE.test(stem) && !NAMES.some((name) => stem.includes(name))) ||
    (UNNAMED.test(stem) && !namesPlace(stem))
  );
}
