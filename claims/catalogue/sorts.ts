import { once } from '../once.ts';
import { fold, foldPhrase } from '../text/fold.ts';
import { SORTS, type Sort } from './data/sorts.ts';

/** A sort that a phrase tells, and the words that tell it. */
export interface SortTold {
  readonly sort: Sort;
  /** How many words of the phrase stand before those that tell the sort, and how many tell it. */
  readonly from: number;
  readonly length: number;
}

interface Member {
  readonly sort: Sort;
  /** All its names, folded word by word, with the noun behind them where that is no part of them. */
  readonly names: readonly (readonly string[])[];
  /** Its own name as an option. */
  readonly shown: string;
}

const members = once((): readonly Member[] =>
  SORTS.flatMap((sort) =>
    sort.members.map((member) => {
      const names = member.split('|').map((name) => (sort.areNouns ? name : `${name} ${sort.noun}`));
      return {
        sort,
        names: names.map((name) => name.split(' ').map(fold)),
        shown: names[0] as string,
      };
    }),
  ),
);

const standsAt = (words: readonly string[], at: number, name: readonly string[]) =>
  name.every((word, i) => words[at + i] === word);

/** The member of a sort that a phrase tells, at its end or before का, की, के; null where it tells none. */
export function sortIn(phrase: string): SortTold | null {
  const words = phrase.split(' ').map(fold);
  for (const { sort, names } of members()) {
    for (const name of names) {
      const from = words.findIndex((_, i) => standsAt(words, i, name));
      const next = words[from + name.length];
      const isEnd = next === undefined || (!sort.areNouns && /^(?:का|की|के)$/u.test(next));
      if (from >= 0 && isEnd) return { sort, from, length: name.length };
    }
  }
  return null;
}

/** The other members of the sort that an option tells, but those that a story names by any name; empty for an option of no sort. */
export function otherSorts(option: string, story: string): string[] {
  const own = foldPhrase(option).split(' ');
  const isOwn = ({ names }: Member) => names.some((name) => name.join(' ') === own.join(' '));
  const found = members().find(isOwn);
  if (!found) return [];
  const words = story.split(' ');
  const isTold = ({ names }: Member) => names.some((name) => words.some((_, i) => standsAt(words, i, name)));
  return members()
    .filter((one) => one.sort === found.sort && one !== found && !isTold(one))
    .map(({ shown }) => shown);
}
