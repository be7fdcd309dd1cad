import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

/** "The cloak and dagger thriller": one thing, or two. */
export function isDoubtfulPair({ joined, bases }: Phrase): boolean {
  const first = bases[0];
  const last = bases.at(-1);
  const opened = (word: Word | undefined) => word?.pos === 'DET';
  return (
    joined &&
    bases.length === 2 &&
    opened(first?.words[0]) &&
    !opened(last?.words[0]) &&
    last?.head.pos === 'NOUN' &&
    last.head.key === last.head.lemma
  );
}
