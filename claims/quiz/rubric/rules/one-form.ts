import { datedApart, englishForms, hindiForms, writtenApart } from '../forms.ts';
import type { Rule } from '../types.ts';

/** All options have one grammatical form: words beside words, plural beside plural, one case. */
export const oneForm: Rule = {
  id: 'one-form',
  number: 5,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 23: options homogeneous in grammatical structure',
  check({ options, lang }) {
    if (writtenApart(options)) return { reason: 'digits-beside-words' };
    if (datedApart(options)) return { reason: 'some-dates-with-year' };
    return (lang === 'hi' ? hindiForms : englishForms)(options);
  },
};
