import type { Unit } from './zones.ts';

/** What begins a phrase that only tells more of when, where, how or why. */
const TELLS_MORE =
  /^(?:in|on|at|during|near|outside|after|before|amid|following|because|while|when|as|under|despite|including)$/iu;
/** Phrases that a verb or a noun needs: "in connection with", "in order to", "on behalf of". */
const NEEDED = /^(?:order|addition|favour|favor|charge|behalf|account|terms|place|line|case)(?= |$)/iu;
/** Behind the answer so many pieces stay: "how many people | in | Leeds". */
const FEWEST_PIECES = 2;

/**
 * The words behind a verb as they are, and then without their last phrases, one after another: a question word that stays
 * where it stood bears few words behind it. Nothing up to the first phrase behind the answer, which may say of what it is.
 */
export function* clippedTail(rest: readonly Unit[], at: number): Generator<readonly Unit[]> {
  yield rest;
  for (let end = rest.length - 1; end > at + FEWEST_PIECES; end--) {
    const word = rest[end]?.text.trim() ?? '';
    const next = rest[end + 1]?.text.trim() ?? '';
    if (word === ',') yield rest.slice(0, end);
    else if (TELLS_MORE.test(word) && !NEEDED.test(next) && rest[end - 1]?.piece.part === 'core')
      yield rest.slice(0, end);
  }
}
