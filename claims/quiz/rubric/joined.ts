import { analyseVerb } from '../../languages/hi/lexicon/verb-forms.ts';
import { lightStem } from '../../text/stem.ts';
import { Text } from './text.ts';
import type { ItemView, OptionView } from './types.ts';

/** How many words may stand between two joined names: "and" with an office or a number. */
const LONGEST_BETWEEN = 8;
/** How many words before a name tell which of the two is meant: "chief minister" in "which chief minister". */
const WORDS_OF_AN_OFFICE = 2;
/** "and" stands so near before the second of two that it joins. */
const NEAR = 3;

const COMPANIONS: ReadonlySet<string> = new Set(['with', 'alongside']);
const WHO = /^who /u;

function placeOf(words: readonly string[], part: readonly string[]): number {
  return part.length === 0 ? -1 : words.findIndex((_, at) => part.every((word, i) => words[at + i] === word));
}

/** The words of an option that tell it from the others: "japanese" of "the Japanese agency". */
function tellingWords(option: OptionView, { options }: ItemView): readonly string[] {
  const own = option.content.filter((word) => !options.every(({ distinct }) => distinct.has(word)));
  return own.length > 0 ? own : option.words;
}

/** Whether the stem tells the key from the other by what stands before it. */
function isSingledOut(words: readonly string[], at: number, stem: Text): boolean {
  const before = new Text(words.slice(Math.max(0, at - WORDS_OF_AN_OFFICE), at).join(' '));
  return before.content.some((word) => stem.distinct.has(word));
}

function hasHindiVerb(words: readonly string[]): boolean {
  return words.some((word) =>
    analyseVerb(word).some(({ form }) => form === 'perfective' || form === 'imperfective'),
  );
}

/** What stands between two that are joined: an office, a number, nothing that is done. */
function isOnePhrase(between: readonly string[], { question: stem, lists, lang }: ItemView): boolean {
  const isNear =
    lists.joiners.has(between[0] ?? '') || between.slice(-NEAR).some((word) => lists.joiners.has(word));
  if (!isNear) return false;
  if (between.length <= 1) return true;
  const asked = new Set(stem.content.map(lightStem));
  // "बाड़मेर में 48 और जैसलमेर में 47": to each its own.
  return lang === 'hi'
    ? !hasHindiVerb(between) &&
        !(/^(?:ने|को|से|में|पर)$/u.test(between[0] ?? '') && between.some((word) => /\d/u.test(word)))
    : !between.some((word) => !lists.light.has(word) && asked.has(lightStem(word)));
}

/** "inaugurated it with the chairman, Young Liu": who does it with the key does it too. */
function isCompanion(between: readonly string[], { stem }: ItemView): boolean {
  return WHO.test(stem.plain) && between.slice(-5).some((word) => COMPANIONS.has(word));
}

function isJoined(words: readonly string[], key: OptionView, other: OptionView, item: ItemView): boolean {
  const [own, rest] = [tellingWords(key, item), tellingWords(other, item)];
  const [at, place] = [placeOf(words, own), placeOf(words, rest)];
  if (at < 0 || place < 0 || at === place) return false;
  const [first, second, length] = at < place ? [at, place, own.length] : [place, at, rest.length];
  const between = words.slice(first + length, second);
  if (between.length > LONGEST_BETWEEN) return false;
  // Two that nothing but "and" parts are told by the same words.
  if (between.length > 1 && isSingledOut(words, at, item.question)) return false;
  return isOnePhrase(between, item) || (at < place && isCompanion(between, item));
}

/** An option that the quote joins to the key with "and": what is true of the one is true of the other. */
export function joinedToKey(item: ItemView): OptionView | undefined {
  const { key, quote, others, question: stem } = item;
  if (!key || key.value || !quote) return undefined;
  const { words } = quote;
  return others.find((other) => !other.value && !stem.holds(other) && isJoined(words, key, other, item));
}
