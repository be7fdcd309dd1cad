import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

const isThen = (word: Word | undefined) => word?.key === 'then';

/** "The then mayor", "then mayor", "then-Prime Minister": the office was held at the time told of, and is no longer. */
export function isOfThen({ words: own }: Phrase, words: readonly Word[]): boolean {
  const [first] = own;
  const at = first === undefined ? -1 : words.indexOf(first);
  return isThen(words[at - 1]) || own.some((word) => isThen(word) || word.key.startsWith('then-'));
}

/** The office without "then", which its verb in the past says as well. */
export function withoutThen(what: Phrase): Phrase {
  const [first, second] = what.words;
  const at = isThen(first) ? 0 : first?.pos === 'DET' && isThen(second) ? 1 : -1;
  if (at < 0) return what;
  const strip = (words: readonly Word[]) => words.filter((word) => !isThen(word));
  const bases = what.bases.map((base) => ({ ...base, words: strip(base.words) }));
  return { ...what, words: strip(what.words), bases };
}
