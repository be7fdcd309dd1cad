import type { Rule } from '../types.ts';

/** Forty words are the most that a reader holds while comparing four options. */
const LONGEST_STEM = 40;

/** The stem has forty words at most. */
export const shortStem: Rule = {
  id: 'short-stem',
  number: 14,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 12: minimise reading; the limit is our own',
  check: ({ stem: { words } }) =>
    words.length > LONGEST_STEM ? { reason: 'long-stem', about: words.length } : null,
};
