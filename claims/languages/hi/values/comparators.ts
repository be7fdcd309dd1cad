import type { Comparator } from '../../../model.ts';
import { PhraseIndex } from '../../../text/phrase-index.ts';
import type { Token } from '../../../text/tokens.ts';

/** Words before a value that say how it is meant. */
const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['करीब', 'about'],
  ['करीब करीब', 'about'],
  ['लगभग', 'about'],
  ['तकरीबन', 'about'],
  ['अनुमानतः', 'about'],
  ['औसतन', 'about'],
  ['कम से कम', 'atLeast'],
  ['न्यूनतम', 'atLeast'],
  ['अधिकतम', 'atMost'],
  ['अधिक से अधिक', 'atMost'],
  ['ज्यादा से ज्यादा', 'atMost'],
];

/** Words after a value. */
const AFTER: readonly (readonly [string, Comparator])[] = [
  ['से अधिक', 'moreThan'],
  ['से ज्यादा', 'moreThan'],
  ['से भी अधिक', 'moreThan'],
  ['से भी ज्यादा', 'moreThan'],
  ['से ऊपर', 'moreThan'],
  ['से कम', 'lessThan'],
  ['से भी कम', 'lessThan'],
  ['से नीचे', 'lessThan'],
  ['के करीब', 'about'],
  ['के आसपास', 'about'],
  ['के लगभग', 'about'],
];

const BEFORE_INDEX = new PhraseIndex(BEFORE);
const AFTER_INDEX = new PhraseIndex(AFTER);
const LONGEST_BEFORE = 3;

/** The comparator that the words around the tokens `from` to `to` (exclusive) give the value. */
export function comparatorAround(tokens: readonly Token[], from: number, to: number): Comparator {
  const after = AFTER_INDEX.match(tokens, to) ?? AFTER_INDEX.match(tokens, to + 1);
  if (after) return after.value;
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const found = from - length >= 0 ? BEFORE_INDEX.match(tokens, from - length) : null;
    if (found?.length === length) return found.value;
  }
  return 'exact';
}
