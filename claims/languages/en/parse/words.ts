import type { Word } from '../tag/word.ts';

const QUOTES = /^["“”«»]$/u;
/** A quotation of at least so many words may be all that is said; a shorter one is part of a phrase. */
const SPEECH = 4;

/**
 * The words that the grammar reads: without parentheses, and without quotation marks, save one that closes
 * speech where no comma does.
 */
export function wordsForParsing(all: readonly Word[]): { words: Word[]; quoted: ReadonlySet<Word> } {
  const words: Word[] = [];
  const quoted = new Set<Word>();
  let depth = 0;
  let since = -1;
  for (const word of all) {
    if (word.text === '(') depth++;
    else if (word.text === ')') depth = Math.max(0, depth - 1);
    else if (QUOTES.test(word.text)) {
      const closes = since >= 0 && word.text !== '“';
      if (closes && since >= SPEECH && words.at(-1)?.pos !== 'PUNCT')
        words.push({ ...word, text: '"', key: '"', pos: 'PUNCT' });
      since = closes ? -1 : 0;
    } else if (depth === 0) {
      words.push(word);
      if (since < 0) continue;
      since++;
      quoted.add(word);
    }
  }
  return { words, quoted };
}
