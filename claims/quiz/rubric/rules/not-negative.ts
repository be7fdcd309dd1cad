import type { Rule } from '../types.ts';

/** No negative stem. */
export const notNegative: Rule = {
  id: 'not-negative',
  number: 10,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 17: avoid negatives such as not or except',
  check({ stem: { words }, lists }) {
    const at = words.findIndex(
      (_, i) => lists.negatives.lengthAt(words, i) > 0 && lists.notNegative.lengthAt(words, i) === 0,
    );
    if (at < 0) return null;
    return { reason: 'negative', about: words.slice(at, at + lists.negatives.lengthAt(words, at)).join(' ') };
  },
};
