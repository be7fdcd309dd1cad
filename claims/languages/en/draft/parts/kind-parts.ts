import type { Fact } from '../../../../model.ts';
import { type Range, rangeOf } from '../../../../text/range.ts';
import type { Base } from '../../chunk/types.ts';
import type { Word } from '../../tag/word.ts';

/** Adjectives that say of which kind, and not how: "a global scale", "academic results". */
const OF_KIND = /(?:al|ic|ary|ive|ese|ian|ean|ish|less)$/u;
/** "black-and-yellow colouring", "folk-rock group": qualities in one word. */
const PAIR = /^\p{L}+(?:-\p{L}+)+$/u;
/** "well-known", "much-loved", "newly-built": how, in one word. */
const HOW = /^(?:well|much|long|so|ill|hard|best|ever|high|low|\p{L}+ly)-/u;
/** Adjectives of the same endings that say how much or which. */
const WHICH =
  /^(?:several|total|additional|final|initial|actual|real|special|usual|general|overall|normal|massive|public|whole)$/u;

function saysKind({ pos, key, text }: Word, opens: boolean): boolean {
  if (PAIR.test(text) && pos !== 'PROPN') return !HOW.test(key);
  if (!opens) return false;
  return pos === 'NOUN' || (pos === 'ADJ' && OF_KIND.test(key) && !WHICH.test(key));
}

/** What says of which kind the noun at the end of a base is: "vocational" of "vocational schools", "soy" of "soy farmers". */
export function kindsIn(words: readonly Word[], { head, pronoun }: Base, facts: readonly Range[]): Range[] {
  const at = words.indexOf(head) - 1;
  const word = words[at];
  if (!word || word.inside || pronoun || head.pos !== 'NOUN' || !saysKind(word, at === 0)) return [];
  const range = rangeOf([word]);
  return facts.some(({ start, end }) => start < range.end && range.start < end) ? [] : [range];
}

/** "April 5, 1754": the year of a whole date. */
export function yearIn(range: Range, fact: Fact | undefined, words: readonly Word[]): Range[] {
  if (fact?.type !== 'time') return [];
  const own = words.filter(({ start, end }) => start >= range.start && end <= range.end);
  const last = own.at(-1);
  return own.length > 2 && last && /^[12]\d{3}$/u.test(last.text) ? [rangeOf([last])] : [];
}
