import { Text } from './text.ts';
import type { ItemView, OptionView } from './types.ts';

/** How many words may stand between two joined names: "and" with an office or a number. */
const LONGEST_BETWEEN = 6;
/** How many words before a name tell which of the two is meant: "chief minister" in "which chief minister". */
const WORDS_OF_AN_OFFICE = 2;

function placeOf(words: readonly string[], part: readonly string[]): number {
  return part.length === 0 ? -1 : words.findIndex((_, at) => part.every((word, i) => words[at + i] === word));
}

/** Whether the stem tells the key from the other by what stands before it. */
function isSingledOut(words: readonly string[], at: number, stem: Text): boolean {
  const before = new Text(words.slice(Math.max(0, at - WORDS_OF_AN_OFFICE), at).join(' '));
  return before.content.some((word) => stem.distinct.has(word));
}

function isJoined(
  words: readonly string[],
  key: OptionView,
  other: OptionView,
  { stem, lists }: ItemView,
): boolean {
  const [at, place] = [placeOf(words, key.words), placeOf(words, other.words)];
  if (at < 0 || place < 0 || isSingledOut(words, at, stem)) return false;
  const [first, second, length] =
    at < place ? [at, place, key.words.length] : [place, at, other.words.length];
  const between = words.slice(first + length, second);
  return between.length <= LONGEST_BETWEEN && lists.joiners.has(between[0] ?? '');
}

/** A name that the quote joins to the key with "and": what is true of the one is true of the other. */
export function joinedToKey(item: ItemView): OptionView | undefined {
  const { key, evidence, others, stem } = item;
  if (!key || key.value || !evidence) return undefined;
  const { words } = new Text(evidence.exact);
  return others.find((other) => !other.value && !stem.holds(other) && isJoined(words, key, other, item));
}
