import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';

/** Houses that one reader knows from the same news. A house beside those of other parliaments stands out. */
const PARLIAMENTS: readonly (readonly string[])[] = [
  [
    'House of Commons',
    'House of Lords',
    'Scottish Parliament',
    'Welsh Assembly',
    'Northern Ireland Assembly',
  ],
  ['Lok Sabha', 'Rajya Sabha', 'Legislative Assembly', 'Legislative Council'],
];

/** Where those houses are: a House of Commons of Canada stands beside no Scottish Parliament. */
const LANDS: readonly ReadonlySet<string>[] = [new Set(['GB', 'IE']), new Set(['IN'])];

/** The English name of a house, however the story calls it. */
export const inEnglish = ({ name, ref }: Entity) => (ref === undefined ? undefined : byRef(ref)?.en) ?? name;

/**
 * Whether `option` may stand beside a house of parliament: it is of the same country, and so is the story, whose country is
 * `home` where that is known. Others are no concern of it.
 */
export function isOfSameHouses(option: string, key: Entity, home?: string): boolean {
  if (key.category !== 'house') return true;
  return PARLIAMENTS.some(
    (houses, at) =>
      houses.includes(inEnglish(key)) &&
      houses.includes(option) &&
      (home === undefined || (LANDS[at]?.has(home) ?? true)),
  );
}

/** "Stuck in Congress": abroad it is a parliament, and no party of ours. */
export function isOtherCongress({ name, ref }: Entity, home: string | undefined): boolean {
  return name === 'Congress' && ref !== undefined && home !== 'IN';
}
