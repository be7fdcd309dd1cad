import { holdsWords, plain } from './normalise.ts';
import type { Rule } from './types.ts';

/** Four options, all different after folding. */
export const fourDistinct: Rule = {
  id: 'four-distinct',
  severity: 'reject',
  source: 'Moore et al. SAQUET: duplicate options',
  check({ options }) {
    if (options.length !== 4) return `there are ${options.length} options`;
    return new Set(options.map(plain)).size === 4 ? null : 'two options are the same';
  },
};

/** No option is another with words added: a part or an alias of the key could be right too. */
export const noPart: Rule = {
  id: 'no-part-of-key',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 22: one right answer',
  check({ options, key, kind }) {
    if (kind === 'cause' || kind === 'condition' || kind === 'purpose') return null;
    const right = options[key] ?? '';
    const numeric = /\p{N}/u.test(right);
    if (numeric) return null;
    return options.some((option, i) => i !== key && (holdsWords(option, right) || holdsWords(right, option)))
      ? 'an option is a part of the key or holds it'
      : null;
  },
};

const ALL_OR_NONE =
  /उपर्युक्त|उपरोक्त|इनमें से (?:कोई|सभी)|इन सभी|उक्त सभी|all of (?:the above|these|them)|none of (?:the above|these|them)|both of (?:the above|these)/iu;

/** No "all of the above", no "none of these". */
export const noAllOrNone: Rule = {
  id: 'no-all-or-none',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 25',
  check: ({ options }) =>
    options.some((option) => ALL_OR_NONE.test(option)) ? 'an option speaks of the others' : null,
};

const YES_NO = new Set([
  'हां',
  'नहीं',
  'सही',
  'गलत',
  'सत्य',
  'असत्य',
  'yes',
  'no',
  'true',
  'false',
  'right',
  'wrong',
]);

/** No pair of yes and no. */
export const noYesNo: Rule = {
  id: 'no-yes-no',
  severity: 'reject',
  source: 'Moore et al. SAQUET: true/false options',
  check: ({ options }) =>
    options.filter((option) => YES_NO.has(plain(option))).length >= 2 ? 'options are yes and no' : null,
};

const K_TYPE =
  /^(?:केवल|सिर्फ|only)?\s*(?:[1-4१-४]|[क-घ]|[A-D]|i{1,3}|iv)(?:\s*(?:,|और|व|and|&)\s*(?:[1-4१-४]|[क-घ]|[A-D]|i{1,3}|iv))+\s*(?:दोनों|both)?$/iu;

/** No option that combines other options. */
export const noKType: Rule = {
  id: 'no-k-type',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 9',
  check: ({ options }) =>
    options.some((option) => K_TYPE.test(option.trim())) ? 'an option combines others' : null,
};
