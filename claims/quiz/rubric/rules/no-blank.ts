import type { Rule } from '../types.ts';

/** A lone ellipsis between two words stands for one that is left out. */
const BLANK = /\s(?:…|\.{3})\s|_{2,}|\.{4,}|…{2,}|-{3,}|–{2,}|—{2,}|\(\s*\)|\[\s*\]/u;

/** No blank to fill. */
export const noBlank: Rule = {
  id: 'no-blank',
  number: 9,
  severity: 'reject',
  source: 'Moore et al., SAQUET: fill in the blank',
  check: ({ stem, lists }) =>
    BLANK.test(stem.text) || lists.blanks.find(stem.words) >= 0 ? { reason: 'blank' } : null,
};
