import { contentWords, holdsWords, wordsOf } from './normalise.ts';
import type { Rule } from './types.ts';

const LONGEST_STEM = 40;
const HINDI_WH =
  /(?:^|\s)(?:कौन|कौन-सा|कौन-सी|कौन-से|किस|किन|किसने|किन्होंने|किसे|किन्हें|किसका|किसकी|किसके|किसमें|किससे|किसलिए|क्या|क्यों|कब|कहां|कैसे|कितना|कितनी|कितने)(?=\s|\?|$)/gu;
const ENGLISH_WH = /\b(?:who|whom|whose|which|what|when|where|why|how)\b/giu;

/** A question: one question word, a question mark, forty words at the most. */
export const oneQuestion: Rule = {
  id: 'one-question',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 15',
  check({ stem, lang }) {
    const count = (stem.match(lang === 'hi' ? HINDI_WH : ENGLISH_WH) ?? []).length;
    if (!stem.trim().endsWith('?')) return 'the stem is no question';
    if (count === 0) return 'the stem has no question word';
    if (lang === 'hi' && count > 1) return 'the stem has two question words';
    return wordsOf(stem).length > LONGEST_STEM ? 'the stem is too long' : null;
  },
};

/** No blank to fill. */
export const noBlank: Rule = {
  id: 'no-blank',
  severity: 'reject',
  source: 'Moore et al. SAQUET: fill in the blank',
  check: ({ stem }) => (/_{2,}|\.{4,}|…{2,}|-{4,}|\(\s*\)/u.test(stem) ? 'the stem has a blank' : null),
};

const NEGATIVE =
  /(?:^|\s)(?:नहीं|न|के अलावा|को छोड़कर|असत्य|गलत|सिवाय)(?=\s|\?|$)|\b(?:not|except|never|false|incorrect|least)\b/iu;

/** No negative stem. */
export const notNegative: Rule = {
  id: 'not-negative',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 17',
  check: ({ stem }) => (NEGATIVE.test(stem) ? 'the stem is negative' : null),
};

const DEICTIC =
  /(?:^|\s)(?:आज|कल|परसों|अभी|अब|यहां|वहां|यह|वह|ये|वे|इस|उस|(?:इन|उन)(?! (?:ने|को|से|में|पर|का|की|के|द्वारा|तक|और|किस|कौन|कौन-सा|कौन-सी)(?=[\s?]))|इसने|उसने|उन्होंने|इन्होंने|उसे|उन्हें|इसे|इन्हें|उसका|उसकी|उसके|उनका|उनकी|उनके|इसका|इसकी|इसके|इनका|इनकी|इनके|इससे|उससे|लेख के अनुसार|खबर के अनुसार)(?=\s|\?|,|$)|\b(?:today|yesterday|tomorrow|here|this|that|these|those|he|she|it|they|his|her|their|according to the (?:article|passage|text))\b/iu;

/** Understood without the article. */
export const standsAlone: Rule = {
  id: 'stands-alone',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 14',
  check: ({ stem }) => (DEICTIC.test(stem) ? 'the stem points at something outside of it' : null),
};

/** The stem neither holds the key nor a telling word of it. */
export const keyNotInStem: Rule = {
  id: 'key-not-in-stem',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28a: clues',
  check({ stem, options, key }) {
    const right = options[key] ?? '';
    if (holdsWords(stem, right)) return 'the key stands in the stem';
    const stemWords = new Set(contentWords(stem));
    const others = new Set(options.flatMap((option, i) => (i === key ? [] : contentWords(option))));
    const tell = contentWords(right).find((word) => stemWords.has(word) && !others.has(word));
    return tell ? `the stem holds ${tell}, which only the key has` : null;
  },
};
