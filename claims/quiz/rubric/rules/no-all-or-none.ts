import type { Rule } from '../types.ts';

/** No "all of the above", no "none of these", no "not known". */
export const noAllOrNone: Rule = {
  id: 'no-all-or-none',
  number: 6,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guidelines 25 and 26',
  check({ options, lists }) {
    const found = options.find(
      ({ words }) => lists.aboveAnywhere.find(words) >= 0 || lists.aboveWhole.is(words),
    );
    return found ? { reason: 'all-or-none', about: found.text } : null;
  },
};
