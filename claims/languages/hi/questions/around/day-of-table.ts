import type { Reading } from '../../../../model.ts';
import { sentenceAround, withSentenceBefore } from '../../../../text/around.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ANY_WEEKDAY } from '../../calendar.ts';

/** The day of which the first line of a table is told. */
const ON_DAY = new RegExp(`(?:^|\\s)(?:${ANY_WEEKDAY}) को(?=[\\s,])`, 'u');

/**
 * "आंकड़ों के अनुसार विदेशी निवेशकों ने बुधवार को … बेचे थे। घरेलू निवेशक … लिवाल रहे": whether figures of one source have a day that the
 * sentence before tells and the claim leaves out. `text` is the article.
 */
export function losesDayOfTable({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  const source = claim.attribution;
  if (!span || !source?.source.includes('आंकड')) return false;
  if (claim.arguments.some(({ fact }) => fact?.type === 'time')) return false;
  const own = sentenceAround(text, span);
  const before = withSentenceBefore(text, span).replace(own, '');
  return (
    source.span !== undefined && before.includes(source.span.exact) && patternFor(before, ON_DAY).test(before)
  );
}
