import { byRef } from '../../../../catalogue/lookup.ts';
import type { Range } from '../../../../text/range.ts';
import type { Level, PlaceMention } from './mentions.ts';

/** The nouns that take a whole up: "देश में" for "भारत में". */
export const NOUNS: ReadonlyMap<string, Level> = new Map(
  Object.entries({
    देश: 'country',
    मुल्क: 'country',
    राज्य: 'state',
    प्रदेश: 'state',
    सूबे: 'state',
    प्रांत: 'state',
    जिला: 'district',
    जिले: 'district',
    जनपद: 'district',
    शहर: 'city',
    महानगर: 'city',
  } as const),
);

/** The name of a whole, and a place of the text that shows it. */
export interface Whole {
  readonly name: string;
  readonly proof: Range;
}

/** A whole by name, with the mention that names it itself where there is one; null where no place of the text shows it. */
export function wholeOf(mentions: readonly PlaceMention[], level: Level, value: string): Whole | null {
  const own = mentions.find((one) => one.own?.level === level && one[level] === value);
  const proof = own ?? mentions.find((one) => one[level] === value);
  if (!proof) return null;
  const ref = level === 'country' ? `country:${value}` : value;
  const isListed = level === 'country' || level === 'state';
  const name = own?.own?.name ?? (isListed ? byRef(ref)?.hi : value);
  return name === undefined ? null : { name, proof };
}
