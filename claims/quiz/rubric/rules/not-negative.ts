import { fold } from '../../../text/fold.ts';
import { questionOf } from '../kicker.ts';
import { Text } from '../text.ts';
import type { Rule } from '../types.ts';

const QUOTED = /"[^"]*"|“[^“”]*”/gu;

/** "Who said that he would not vote?": what was said, told as it was. */
const SAID =
  /^((?:[^?]{1,80}, )?who (?:has |had |have )?(?:said|says|say|told [^,?]{2,40}|announced|warned|claimed|added|insisted|argued|admitted|explained) that) .+$/iu;

/** "How many tunes that had not been written down": which they are is told by what was not done. */
const WHICH_NOT =
  /(?<=[a-z]s )(that|which|who) (had|have|has|were|was|are|is|did|do|does) not (?=[a-z]+ )/giu;

/** What is asked, without what somebody is told to have said: a "not" there does not turn the question. */
function outsideQuotes({ text, words }: Text): readonly string[] {
  const own = text.replace(QUOTED, ' ').replace(SAID, '$1').replace(WHICH_NOT, '$1 $2 ');
  return own === text ? words : new Text(own).words;
}

/** "न देने पर", "न हो पाने के कारण": what was left undone is told beside the question and turns none. */
const UNDONE = /\p{L}\p{M}?न(?:े|ा|ी)$/u;
const OF_UNDONE = /^(?:पर|के|की|का|को|से|में|वाला|वाली|वाले)$/u;
/** What people leave behind when they go. */
const LEFT: ReadonlySet<string> = new Set(
  'घर घरबार घरों मकान गांव शहर देश पद नौकरी पढ़ाई पार्टी दल कंपनी'.split(' ').map(fold),
);
/** So many words may stand between a "not" and the noun of its verb. */
const FARTHEST = 3;

/** Whether the "not" at a place belongs to a verb that stands as a noun in its case. */
function isOfNoun(words: readonly string[], at: number): boolean {
  if (words[at] !== 'न' && words[at] !== 'ना' && words[at] !== 'नहीं') return false;
  return words
    .slice(at + 1, at + 1 + FARTHEST)
    .some((word, i) => UNDONE.test(word) && OF_UNDONE.test(words[at + 2 + i] ?? ''));
}

/** "घरबार छोड़कर जाना पड़ा": what people leave, and no exception. */
function isLeaving(words: readonly string[], at: number): boolean {
  // "किस दल को छोड़कर": with को it is an exception.
  return /^छोड/u.test(words[at] ?? '') && LEFT.has(words[at - 1] ?? '');
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
      (_, i) =>
        lists.negatives.lengthAt(words, i) > 0 &&
        lists.notNegative.lengthAt(words, i) === 0 &&
        !isOfNoun(words, i) &&
        !isLeaving(words, i),
    );
    if (at < 0) return null;
    return { reason: 'negative', about: words.slice(at, at + lists.negatives.lengthAt(words, at)).join(' ') };
  },
};
