import type { Item, Option } from '../model.ts';
import { Text } from './rubric/text.ts';

type Told = Pick<Item, 'kind' | 'key'> & { readonly options: readonly Option[] };

/** What stands between the parts of a headline. */
const BETWEEN = /\s?[:;|–—]\s|,\s|\s-\s/gu;

/** Names that a headline tells by one of their words. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'personPair']);
/** So short a word of a name is an initial, or a word of many names. */
const SHORT = 2;

function keyOf({ options, key }: Told): Text {
  return new Text(options.find(({ id }) => id === key)?.text ?? '');
}

/** Whether a title tells an item's answer: its words, a figure of it, or a part of somebody's name. */
function tells(title: Text, item: Told): boolean {
  const key = keyOf(item);
  if (title.holds(key)) return true;
  const isPart = OF_PEOPLE.has(item.kind)
    ? (word: string) => word.length > SHORT
    : (word: string) => /\p{Nd}{2}/u.test(word);
  return key.words.some((word) => isPart(word) && title.distinct.has(word));
}

/** Parts that stand side by side, the longest run first, of as many the earliest. */
function runsOf(title: string): readonly string[] {
  const marks = [...title.matchAll(BETWEEN)];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), title.length];
  return starts.flatMap((_, drop) =>
    starts.slice(0, drop + 1).map((start, first) => title.slice(start, ends[first + ends.length - 1 - drop])),
  );
}

/**
 * What of a quiz's title may stand above its questions: the longest run of a headline's parts that tells no item's
 * answer. Empty where each part tells one.
 */
export function titleBeside(title: string, items: readonly Told[]): string {
  return runsOf(title).find((run) => !items.some((item) => tells(new Text(run), item))) ?? '';
}
