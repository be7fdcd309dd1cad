import type { Rule } from '../types.ts';

/** One of the options is named as the right one. */
export const hasKey: Rule = {
  id: 'has-key',
  number: 4,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19: one right answer',
  check: ({ key }) => (key ? null : { reason: 'no-key' }),
};
