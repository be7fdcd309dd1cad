import { graphemes } from '../normalise.ts';
import type { Rule } from '../types.ts';

const WORDS_OF_A_LONG_KEY = 4;
const SHARE = 0.75;

/** The key is not the long one. */
export const longestKey: Rule = {
  id: 'longest-key',
  number: 15,
  severity: 'flag',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 24; Moore et al., SAQUET: longest answer correct',
  check({ key, others }) {
    if (!key || others.length === 0) return undefined;
    if (key.words.length < WORDS_OF_A_LONG_KEY) return null;
    const longest = Math.max(...others.map(({ text }) => graphemes(text)));
    return longest < graphemes(key.text) * SHARE ? { reason: 'long-key' } : null;
  },
};
