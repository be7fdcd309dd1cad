import type { Rule } from '../types.ts';

/** Forty words are the most that a reader holds while comparing four options. */
const LONGEST_STEM = 40;

/** The stem has forty words at most. */
export const shortStem: Rule = {
  id: 'short-stem',
  number: 14,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 12: minimise reading; the limit is our own',
  // A word that is joined by hyphens ("कोटा-जयपुर") is read as one.
  check: ({ stem: { text } }) => {
    const words = text.trim().split(/\s+/u).length;
    return words > LONGEST_STEM ? { reason: 'long-stem', about: words } : null;
  },
};
