import { rangeOf } from '../../../../text/range.ts';
import type { Frame } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Listed, Place } from './memory-types.ts';
import type { Resolution, Surroundings } from './surroundings.ts';

/** Nouns for several places, with the categories of names that each can take up; undefined where of any. */
const NOUNS: Readonly<Record<string, RegExp | undefined>> = {
  शहरों: /^(?:city|capital|town)/u,
  जिलों: /^(?:city|capital|town|district)/u,
  राज्यों: /^state/u,
  जगहों: undefined,
  स्थानों: undefined,
  इलाकों: undefined,
};

/** The places that a phrase lists by name and nothing else; null where it lists none. */
function listIn(words: readonly Word[], place: Place): Listed | null {
  const units = words.filter(({ inside }) => !inside);
  const names = units.filter(({ name }) => name?.class === 'place');
  const plain = units.every(
    ({ name, pos, text }) => name?.class === 'place' || pos === 'coordinator' || text === ',',
  );
  if (names.length < 2 || !plain || names.length === units.length) return null;
  const own = names.map(({ name, text }) => name?.canonical ?? text);
  return {
    text: `${own.slice(0, -1).join(', ')} और ${own.at(-1)}`,
    range: rangeOf(words),
    count: own.length,
    categories: names.map(({ name }) => name?.category),
    ...place,
  };
}

/** The one list of places of the last sentence after a frame; gone once a sentence has two. */
export function listedAfter(before: Listed | undefined, frame: Frame, place: Place): Listed | undefined {
  const found = frame.parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' && /^(?:locative|direct)$/u.test(phrase.tag)
      ? (listIn(phrase.group.words, place) ?? [])
      : [],
  );
  const own = before?.sentence === place.sentence ? before : undefined;
  const [only, ...more] = found;
  if (!only) return before;
  return own || more.length > 0 ? undefined : only;
}

/** "इन शहरों में" → "पटना, गया और आरा में". */
export function placesMeant(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const { memory, sentence, paragraph } = around;
  const listed = memory.listed;
  if (!/^(?:इन|इन्हीं)$/u.test(words[at]?.key ?? '') || !listed) return null;
  if (paragraph - listed.paragraph > 1 || sentence - listed.sentence !== 1) return null;
  const both = words[at + 1]?.key === 'दोनों' ? 1 : 0;
  const noun = words[at + 1 + both];
  const after = words[at + 2 + both];
  if (!noun || !Object.hasOwn(NOUNS, noun.text) || (both === 1 && listed.count !== 2)) return null;
  if (after ? !isGenitiveMarker(after) : !around.marked) return null;
  const fits = NOUNS[noun.text];
  const all = fits === undefined || listed.categories.every((one) => one === undefined || fits.test(one));
  return all ? { length: 2 + both, text: listed.text, antecedent: listed.range } : null;
}
