import type { Clause } from '../../clause/index.ts';
import type { Phrase } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';
import { speakerOf } from './index.ts';

/** "X ने यह कहते हुए … ठुकरा दिया कि": who says it in a verb without tense. */
export function sayingBeside(clause: Clause): readonly Word[] | null {
  return clause.phrases.some(isSaying) ? speakerOf(clause) : null;
}

/** "कहते हुए", "कहकर": that somebody says something, told without tense. */
const isSaying = (phrase: Phrase) =>
  phrase.kind === 'embedded' &&
  (phrase.verb.shape === 'conjunctive' || phrase.verb.shape === 'adverbial') &&
  /^(कह|बता|बोल)$/u.test(phrase.verb.root);

/** "यह कहते हुए इस्तीफा देने से इनकार किया कि": whether it is said beside what is done, however deep it stands. */
export function saysWithin(phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (phrase) => isSaying(phrase) || (phrase.kind === 'embedded' && saysWithin(phrase.phrases)),
  );
}
