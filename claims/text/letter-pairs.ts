/** Which pairs of letters stand side by side in a text, as bits: pairs that share a bit are taken for each other. */
export type LetterPairs = Uint32Array;

const WORDS = 32;
const BITS = WORDS * 32;
/** Spreads the letters of one script, which lie together. */
const SPREAD = 37;
/** So many pairs of a word are looked for: more tell little. */
export const BITS_OF_WORD = 5;

export function letterPairs(text: string): LetterPairs {
  const pairs = new Uint32Array(WORDS);
  let last = text.charCodeAt(0);
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = (last * SPREAD + code) & (BITS - 1);
    pairs[bit >> 5] = (pairs[bit >> 5] as number) | (1 << (bit & 31));
    last = code;
  }
  return pairs;
}

/** The bits of a word's pairs, the first ones; again from the first where it has fewer. The word has two letters or more. */
export function bitsOf(word: string): readonly number[] {
  const bits = new Set<number>();
  for (let i = 1; i < word.length; i++)
    bits.add((word.charCodeAt(i - 1) * SPREAD + word.charCodeAt(i)) & (BITS - 1));
  const own = [...bits];
  return Array.from({ length: BITS_OF_WORD }, (_, i) => own[i % own.length] as number);
}

/** Whether a text may hold the word whose bits stand from `at` on; false where it is sure not to. */
export function mayHold(pairs: LetterPairs, bits: Uint16Array, at: number): boolean {
  for (let i = at; i < at + BITS_OF_WORD; i++) {
    const bit = bits[i] as number;
    if (((pairs[bit >> 5] as number) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}
