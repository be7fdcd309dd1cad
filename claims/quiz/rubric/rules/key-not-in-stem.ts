import type { Rule } from '../types.ts';

/** The stem neither holds the key nor a telling word of it that no distractor has. */
export const keyNotInStem: Rule = {
  id: 'key-not-in-stem',
  number: 12,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28: clues in the stem',
  check({ stem, key, others }) {
    if (!key || key.plain === '') return undefined;
    if (stem.holds(key)) return { reason: 'key-in-stem' };
    const tell = key.content.find(
      (word) => stem.content.includes(word) && !others.some(({ content }) => content.includes(word)),
    );
    return tell ? { reason: 'key-word-in-stem', about: tell } : null;
  },
};
