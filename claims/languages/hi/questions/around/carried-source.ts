import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';

/** Who spoke is told again, or speaks on: by a verb of speech, a pronoun for them, or quotation marks. */
const SPEAKS =
  /["“”]|(?:^| )(?:उन्होंने|उसने|इन्होंने|उनका|उनके|अनुसार|मुताबिक|कहा|कहना|बताया|बताते|बोले|बोलीं|बोला|माना|लिखा|दावा|आरोप|आशंका|जोड़ा|दोहराया|साफ किया|स्पष्ट किया)(?= |,|:|।|$)/u;
const STOP = /[।?!]/gu;
const QUOTES = /[“"](?=[^“”"]*$)/u;

/**
 * Whether the source of a claim was named further back than in the sentence before its own, and nothing there says that they
 * still speak: the paper may tell it by itself. `text` is the article.
 */
export function isCarriedFar({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  const source = claim.attribution?.span;
  if (!span || !source || source.end > span.start) return false;
  const between = text.slice(source.end, span.start);
  if ((between.match(STOP) ?? []).length < 2) return false;
  return !QUOTES.test(between) && !SPEAKS.test(withSentenceBefore(text, span));
}
