import { isNominal, isVerbal, type Word } from '../tag/word.ts';
import type { VerbGroup } from './types.ts';

const WITHOUT = /^(?:बिना|बगैर)$/u;

/** Words between बिना and its participle, at most: "बिना किसी पूर्व सूचना के दिए". */
const SPAN = 6;

/** "बिना मंजूरी के 40 पेड़ काट दिए।", "… काट दिए और": what a sentence or a clause ends in was done. */
function endsClause(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (word === undefined || /^[।.?!]/u.test(word.text)) return true;
  return /^(?:coordinator|conjunction)$/u.test(word.pos) && !WITHOUT.test(words[next + 1]?.key ?? '');
}

/** "बिना टिकट लिए (चढ़ गए)": a participle in the oblique after बिना says what was not done, and closes no clause. */
export function isLeftUndone(
  { words: own, perfective }: VerbGroup,
  words: readonly Word[],
  at: number,
): boolean {
  const last = own.at(-1);
  if (!perfective || !last || last.pos === 'copula' || !/[ेए]$/u.test(last.key)) return false;
  if (endsClause(words, words.indexOf(last) + 1)) return false;
  for (let i = at - 1; i >= 0 && i >= at - SPAN; i--) {
    const word = words[i] as Word;
    if (WITHOUT.test(word.key)) return word.pos !== 'postposition';
    if (isVerbal(word) || word.pos === 'mark' || word.pos === 'conjunction') return false;
  }
  return false;
}

/** The participle as it stands before "बिना" too: "टिकट लिए बिना". */
export function asLeftUndone(verb: VerbGroup): VerbGroup {
  return { ...verb, shape: 'gerund', tag: 'exception' };
}

/** "बिना किसी सूचना के": where the phrase ends that opens with बिना at `at`; 0 where none does, or a verb goes on with it. */
export function endOfWithout(words: readonly Word[], at: number): number {
  if (!WITHOUT.test(words[at]?.key ?? '')) return 0;
  const rest = words.slice(at + 1, at + 1 + SPAN);
  const end = rest.findIndex(({ key, pos }) => pos === 'postposition' && key === 'के');
  const isPhrase =
    end > 0 &&
    rest
      .slice(0, end)
      .every((word) => isNominal(word) || word.pos === 'determiner' || word.pos === 'pronoun');
  const next = words[at + 2 + end];
  return isPhrase && !(next && isVerbal(next)) ? at + 2 + end : 0;
}
