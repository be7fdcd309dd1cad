import type { SentenceRules } from '../../text/rules.ts';

const ABBREVIATIONS =
  'mr mrs ms dr prof st sr jr gen col lt capt sgt rev hon gov sen rep pres no vs inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec u s u.s u.k u.n e.g i.e a.m p.m rs';

/** English: a full stop ends a sentence, save after an abbreviation or an initial. */
export const SENTENCES: SentenceRules = {
  abbreviations: new Set([...ABBREVIATIONS.split(' '), ...'abcdefghijklmnopqrstuvwxyz']),
  endsSentence: () => true,
  continuesQuote: (key) => /^(?:and|but|or|which|who)$/u.test(key),
  gluedHeading: () => -1,
};
