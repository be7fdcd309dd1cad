import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { lightStem } from '../../../../text/stem.ts';
import { claimWords, wordsOf } from './words.ts';

/** Words of fewer letters are markers and the like. */
const SHORTEST = 3;
/** A claim that shares so many words with its headline, beside the name, tells of it. */
const SHARED = 2;
/** The headline and the sentence behind it. */
const LEAD = 1;

function stemsOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > SHORTEST).map(lightStem);
}

/**
 * Whether a claim tells of what has a name: its own sentence, or the one before, holds the name or its longest word, or it
 * says what the headline says of it. Near a name in the same story stand other things as well. `text` is the article.
 */
export function isTiedTo({ claim, form }: Reading, name: string, text: string, headline: string): boolean {
  const [span] = claim.spans;
  const around = span ? withSentenceBefore(text, span) : claim.text;
  const words = name.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (around.includes(name) || (words.length < 3 && around.includes(longest))) return true;
  if (!headline.includes(name)) return false;
  if (form.sentence <= LEAD) return true;
  const own = new Set(stemsOf(wordsOf(name)));
  const told = new Set(stemsOf(wordsOf(headline)).filter((stem) => !own.has(stem)));
  return new Set(stemsOf(claimWords(claim)).filter((stem) => told.has(stem))).size >= SHARED;
}
