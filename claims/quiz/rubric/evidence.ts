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
