import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';

/** "इस आग", put in full. */
const POINTED = /^(?:यह|इस|इसी|उक्त) ([^\s,।]+)$/u;
/** What says before a noun which one is meant: its owner, what brought it about. */
const TIES = /^(?:का|के|की|लगी|लगे|हुई|हुए|हुआ|आए|आई|आया|एक|दूसर[ाेी]|अन्य)$/u;

/**
 * "सोनपुर की आग फैल गई। 16 जगहों पर लगी आग ने 200 घर जलाए। इस आग से …": whether a claim takes what it points at for one told farther
 * back, and the sentence before tells of its kind in other words. `text` is the article.
 */
export function isOfNearer({ claim }: Reading, text: string): boolean {
  return claim.substitutions.some(({ span, antecedent, text: told }) => {
    const noun = POINTED.exec(span.exact)?.[1];
    if (noun === undefined || !antecedent) return false;
    const near = withSentenceBefore(text, span);
    const start = text.lastIndexOf(near, span.start);
    if (start < 0 || antecedent.end > start) return false;
    const words = text.slice(start, span.start).split(/[\s,]+/u);
    const [first = ''] = told.split(' ', 1);
    return (
      words.some((word, at) => word === noun && TIES.test(words[at - 1] ?? '')) && !words.includes(first)
    );
  });
}
