import type { Reading } from '../../../../model.ts';
import { sentenceAround, withSentenceBefore } from '../../../../text/around.ts';

/** Who spoke is told again, or speaks on: by a verb of speech, a pronoun for them, or quotation marks. */
const SPEAKS =
  /["“”]|(?:^| )(?:उन्होंने|उसने|इन्होंने|उनका|उनके|अनुसार|मुताबिक|कहा|कहना|बताया|बताते|बोले|बोलीं|बोला|माना|लिखा|दावा|आरोप|आशंका|जोड़ा|दोहराया|साफ किया|स्पष्ट किया)(?= |,|:|।|$)/u;
const STOP = /[।?!]/gu;
const OPENS = /[“‘](?=[^“”‘’]*$)/u;
const SAME_BOTH_WAYS = ['"', "'"];

/** Sentences of one paragraph in which whoever spoke in the first of them still does. */
const REACH = 3;
/** What turns to another time, which the paper knows as well. */
const OTHER_TIME =
  /(?:^| )(?:पिछले|पिछली|बीते|बीती|गत|इससे पहले|पहले भी|(?:19|20)\p{Nd}\p{Nd}|उल्लेखनीय|गौरतलब|बता दें|मालूम हो)(?= |,|-)|(?:^| )(?:था|थे|थी|थीं) ?$/u;

/** Whether a quotation was opened that nothing closed. */
function isQuoting(between: string): boolean {
  return OPENS.test(between) || SAME_BOTH_WAYS.some((mark) => between.split(mark).length % 2 === 0);
}

/**
 * Whether the source of a claim was named further back than in the sentence before its own, and nothing there says that they
 * still speak: the paper may tell it by itself. In the paragraph that a source opened, what is of its time is theirs for some
 * sentences more. `text` is the article.
 */
export function isCarriedFar({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  const source = claim.attribution?.span;
  if (!span || !source || source.end > span.start) return false;
  const between = text.slice(source.end, span.start);
  const stops = (between.match(STOP) ?? []).length;
  const isOneParagraph = !between.includes('\n');
  if (stops < 2 || (isOneParagraph && isQuoting(between))) return false;
  const goesOn = stops <= REACH && isOneParagraph && !OTHER_TIME.test(sentenceAround(text, span));
  return !goesOn && !SPEAKS.test(withSentenceBefore(text, span));
}
