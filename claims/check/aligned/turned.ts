import { fold } from '../../text/fold.ts';
import type { Content, Word } from './content.ts';
import type { ValuePair } from './counterparts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A content of getting told as one of giving: "X को Y से जमानत मिली" as "Y ने X को जमानत दी". */
function asGiven(content: Content, vocabulary: Vocabulary): Content {
  const [beside, giver] = vocabulary.giver;
  const words = content.words
    .filter(({ text }) => !vocabulary.isGetting(fold(text)))
    .map((word): Word => (word.marker === beside ? { ...word, marker: giver } : word));
  return { ...content, words };
}

/** Both told as giving, where one gives what the other gets. */
export function asOneVerb(a: Content, b: Content, vocabulary: Vocabulary): readonly [Content, Content] {
  if (a.gets && !a.gives && b.gives && !b.gets) return [asGiven(a, vocabulary), b];
  if (b.gets && !b.gives && a.gives && !a.gets) return [a, asGiven(b, vocabulary)];
  return [a, b];
}

/**
 * Whether winner and loser change places, of what happened once: all values are the same, a time among them, and
 * all that is missing stands there in the other's case.
 */
export function isTurned(
  missing: readonly Word[],
  statement: Content,
  sentence: Content,
  pairs: readonly ValuePair[],
  vocabulary: Vocabulary,
): boolean {
  const isSure =
    pairs.every(({ result }) => result === 'same') &&
    pairs.some((pair) => pair.statement.fact.type === 'time');
  if (!isSure || !statement.words.some(({ meaning }) => vocabulary.isOneWay(meaning))) return false;
  const cases = missing.map((word) => {
    const there = sentence.words.filter(({ meaning, marker }) => meaning === word.meaning && marker !== '');
    return there.length === 1 ? `${word.marker} ${there[0]?.marker}` : '';
  });
  return cases.length === 2 && cases.includes('ने को') && cases.includes('को ने');
}
