import type { Rule } from '../types.ts';

/** No absolutes in the options: a reader knows that "always" is seldom right. */
export const noAbsolutes: Rule = {
  id: 'no-absolutes',
  number: 18,
  severity: 'flag',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 28: specific determiners; Moore et al., SAQUET: absolute terms',
  check({ options, lists }) {
    const found = options.find(({ words }) => lists.absolutes.find(words) >= 0);
    return found ? { reason: 'absolute', about: found.text } : null;
  },
};
