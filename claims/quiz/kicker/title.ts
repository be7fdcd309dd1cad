import type { Item, Option } from '../../model.ts';
import { keyText } from '../item/key-text.ts';
import { Text } from '../rubric/text.ts';

type Told = Pick<Item, 'kind' | 'key'> & { readonly options: readonly Option[] };

/** What stands between the parts of a headline. */
const BETWEEN = /\s?[:;|–—]\s|,\s|\s-\s/gu;

/** Names that a headline tells by one of their words. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'personPair']);
/** So short a word of a name is an initial, or a word of many names. */
const SHORT = 2;

interface Answer {
  readonly kind: Item['kind'];
  readonly key: Text;
}

/** Whether a title tells an answer: its words, a figure of it, or a part of somebody's name. */
function tells(title: Text, { kind, key }: Answer): boolean {
  if (title.holds(key)) return true;
  const isPart = OF_PEOPLE.has(kind)
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
  const answers = items.map((item) => ({ kind: item.kind, key: new Text(keyText(item)) }));
  const run = runsOf(title)
    .map((text) => new Text(text))
    .find((one) => !answers.some((answer) => tells(one, answer)));
  return run?.text ?? '';
}
