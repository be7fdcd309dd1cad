import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isContrast, isSentenceAdverb } from '../../lexicon/adverbs.ts';
import { isThatMoment } from '../parts/time-parts.ts';

/** "जब" before what is told as a fact. */
function isWhen(phrase: Phrase): boolean {
  const words = phraseWords(phrase);
  return words.length === 1 && words[0]?.key === 'जब';
}

/** "कुछ ही मिनट बाद": after what, stands before. */
function isShortlyAfter(phrase: Phrase): boolean {
  // "उड़ान भरने के कुछ ही देर बाद" says after what.
  if (phrase.kind !== 'nominal' || phrase.tag !== 'after' || phrase.participle) return false;
  const { words } = phrase.group;
  return (
    /^(कुछ|थोड़ी|चंद)$/u.test(words[0]?.text ?? '') &&
    words.some(({ key }) => /^(देर|मिनट|घंटे|समय|पल|क्षण)$/u.test(key))
  );
}

/** "60 प्रतिशत यानी 90 अंक": it joins two of one thing within the clause. */
function isThatIs(phrase: Phrase, { clause }: Frame): boolean {
  const first = phraseWords(phrase)[0];
  return first !== undefined && /^(?:यानी|यानि|अर्थात)$/u.test(first.key) && clause.words[0] !== first;
}

/** "दाम हालांकि घटे", "मंत्री ने दरअसल कहा": it ties the sentence to the one before. */
function isDiscourse(phrase: Phrase, frame: Frame): boolean {
  return (
    phrase.kind === 'adverbial' &&
    !isThatIs(phrase, frame) &&
    phrase.group.words.some(({ pos, key }) => (pos === 'adverb' && isSentenceAdverb(key)) || isContrast(key))
  );
}

/** Whether a phrase ties its clause to the sentences before, and a claim of the clause is told without it. */
export function isUnstated(phrase: Phrase, frame: Frame): boolean {
  return (
    isWhen(phrase) || isShortlyAfter(phrase) || isThatMoment(phrase, frame) || isDiscourse(phrase, frame)
  );
}
