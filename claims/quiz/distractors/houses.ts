import type { Entity } from '../../model.ts';

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

/** Whether `option` may stand beside a house of parliament: it is of the same country. Others are no concern of it. */
export function isOfSameHouses(option: string, { name, category }: Entity): boolean {
  if (category !== 'house') return true;
  return PARLIAMENTS.some((houses) => houses.includes(name) && houses.includes(option));
}
