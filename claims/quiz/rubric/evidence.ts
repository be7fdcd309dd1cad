import { contentWords } from './normalise.ts';
import type { Rule } from './types.ts';

/** The quoted words stand in the article exactly. */
export const evidenceExact: Rule = {
  id: 'evidence-exact',
  severity: 'reject',
  source: 'W3C Web Annotation, TextQuoteSelector',
  check({ evidence }, { article }) {
    if (!evidence || !article) return undefined;
    return article.text.slice(evidence.start, evidence.end) === evidence.exact
      ? null
      : 'the quote does not stand in the article';
  },
};

/** The quote names the key: at least one telling word of it stands there. */
export const quoteHoldsKey: Rule = {
  id: 'quote-holds-key',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 1: one fact that the source proves',
  check({ evidence, options, key }) {
    if (!evidence) return undefined;
    const quoted = new Set(contentWords(evidence.exact));
    return contentWords(options[key] ?? '').some((word) => quoted.has(word))
      ? null
      : 'the quote does not name the key';
  },
};
