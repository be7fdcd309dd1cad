import { fold } from '../../text/fold.ts';
import type { SentenceRules } from '../../text/rules.ts';
import { COPULAS } from './closed/particles.ts';
import { gluedHeading, hidesSeam } from './glued-headings.ts';
import { analyseVerb } from './lexicon/verb-forms.ts';

const ABBREVIATIONS =
  'ए ई ओ आई यू वाई क्यू डॉ डा प्रो पं मि मिस श्री सु रु कु स्व ई पू सं नं अ भा यू पी एम एन के आर एस टी सी डी बी जी एल जे वी एच मो ले कै ब्रि dr mr mrs ms st prof no vs jr sr lt col gen rs';

const COPULA_KEYS: ReadonlySet<string> = new Set(COPULAS.map((copula) => fold(copula.form)));
const FINITE = new Set(['perfective', 'future', 'subjunctive', 'imperative', 'imperfective']);

const AFTER_QUOTE = new Set(['और', 'व', 'तथा', 'एवं', 'कि', 'ऐसा', 'यह', 'कहा', 'कहते', 'कहकर']);

/** Hindi: a full stop closes only after a word that can close a sentence, or after a Latin word. */
export const SENTENCES: SentenceRules = {
  abbreviations: new Set(ABBREVIATIONS.split(' ').map(fold)),
  gluedHeading,
  hidesSeam,
  continuesQuote: (key) => AFTER_QUOTE.has(key),
  closesToo: () => false,
  endsSentence(key: string): boolean {
    if (COPULA_KEYS.has(key) || /^(चाहिए|हो|हों)$/u.test(key)) return true;
    if (/^[a-z]{2,}$/u.test(key)) return true;
    return analyseVerb(key).some((form) => FINITE.has(form.form));
  },
};
