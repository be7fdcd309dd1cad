import type { Claim } from '../../../../model.ts';
import type { Draft } from '../../../language.ts';

/** "मंत्री बोले, …", "… : मंत्री ने कहा": a story of what somebody said. */
const SAYING_HEAD = /(?:^|[\s,])(?:बोल[ाेी]|बोलीं|ने कहा)(?=[\s,:–-]|$)/u;
const SPOKEN = /(?:^|\s)(?:कहा|बताया|बोले|बोलीं|का कहना|आरोप लगाया|तंज)(?=[\s,।])/u;

/** How things are, will or should be: what speeches are made of. */
const OUTLOOK: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>([
  'state',
  'evaluation',
  'plan',
  'possibility',
  'condition',
]);

function paragraphAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/**
 * Tells the claims without a source that may be of the speech a story reports: in a story whose headline says that
 * somebody spoke, how things are or will be beside what they said. `text` is the article.
 */
export function ofSpeechIn(text: string, headline: string): (draft: Draft) => boolean {
  if (!SAYING_HEAD.test(headline)) return () => false;
  return ({ claim, form }) => {
    const [span] = claim.spans;
    if (!span || claim.attribution || !OUTLOOK.has(claim.kind) || form.predicate.tense === 'past')
      return false;
    return SPOKEN.test(paragraphAround(text, span.start));
  };
}
