import type { OptionView, Rule } from '../types.ts';

/** Where a number or a year stands among others; null for what has no order of its own. */
export function rankOf({ value }: OptionView): number | null {
  if (!value) return null;
  return value.fact.type === 'quantity' || value.kind === 'year' ? Number(value.base) : null;
}

/** Numbers ascend, so that their order tells nothing and none is overlooked. */
export const ascending: Rule = {
  id: 'ascending',
  number: 17,
  severity: 'flag',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 21: options in logical or numerical order',
  check({ options }) {
    const ranks: number[] = [];
    for (const option of options) {
      const rank = rankOf(option);
      if (rank === null) return undefined;
      ranks.push(rank);
    }
    if (ranks.length < 2) return undefined;
    return ranks.every((rank, i) => i === 0 || (ranks[i - 1] as number) <= rank)
      ? null
      : { reason: 'not-ascending' };
  },
};
