import type { Rule } from '../types.ts';

/** The quoted words stand in the article exactly, at their place where one is given. */
export const evidenceExact: Rule = {
  id: 'evidence-exact',
  number: 1,
  severity: 'reject',
  source: 'W3C Web Annotation, TextQuoteSelector and TextPositionSelector',
  check({ evidence, context: { article } }) {
    if (!evidence || !article) return undefined;
    const { start, end, exact } = evidence;
    const stands =
      start === undefined || end === undefined
        ? exact !== '' && article.text.includes(exact)
        : article.text.slice(start, end) === exact;
    return stands ? null : { reason: 'quote-not-in-article' };
  },
};
