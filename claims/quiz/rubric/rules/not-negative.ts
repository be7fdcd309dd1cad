import { questionOf } from '../kicker.ts';
import { Text } from '../text.ts';
import type { Rule } from '../types.ts';

const QUOTED = /"[^"]*"|“[^“”]*”/gu;

/** What is asked, without what somebody is quoted as saying: a "not" there does not turn the question. */
function outsideQuotes({ text, words }: Text): readonly string[] {
  return /["“]/u.test(text) ? new Text(text.replace(QUOTED, ' ')).words : words;
}

/** No negative stem. */
export const notNegative: Rule = {
  id: 'not-negative',
  number: 10,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 17: avoid negatives such as not or except',
  check({ stem, lists }) {
    // A headline that denies something turns no question.
    const words = outsideQuotes(questionOf(stem));
    const at = words.findIndex(
      (_, i) => lists.negatives.lengthAt(words, i) > 0 && lists.notNegative.lengthAt(words, i) === 0,
    );
    if (at < 0) return null;
    return { reason: 'negative', about: words.slice(at, at + lists.negatives.lengthAt(words, at)).join(' ') };
  },
};
