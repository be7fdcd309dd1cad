import { englishFault } from '../grammar/english.ts';
import { hindiFault } from '../grammar/hindi.ts';
import type { Rule } from '../types.ts';

/** The question word agrees with its noun and the verb with both; ने, को and से stand where they must. */
export const agreement: Rule = {
  id: 'agreement',
  number: 14,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 11: correct grammar',
  check({ question, lang }) {
    const about = (lang === 'hi' ? hindiFault : englishFault)(question);
    return about ? { reason: 'agreement', about } : null;
  },
};
