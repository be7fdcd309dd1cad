import { entriesOf } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';
import { LEADERS } from './politicians.ts';

/** The names by which leaders of other lands than ours are told of, and their countries as refs. */
const LANDS: ReadonlyMap<string, ReadonlySet<string>> = surnames();

function surnames(): ReadonlyMap<string, ReadonlySet<string>> {
  const lands = new Map<string, Set<string>>();
  for (const { en, country } of entriesOf(LEADERS)) {
    const surname = en.split(/[ -]/u).at(-1) ?? '';
    if (country !== undefined)
      lands.set(surname, (lands.get(surname) ?? new Set()).add(`country:${country}`));
  }
  return lands;
}

/**
 * "Which country has seen attacks since Obama came to power": somebody in an English stem whom the world knows by one
 * name as the leader of the country that is asked for. A surname that leaders of several countries have tells none.
 */
export function isLandOfLeader({ category, ref }: Entity, stem: string): boolean {
  if (category !== 'country' || ref === undefined) return false;
  const told =
    stem.match(
      /(?<!\p{Lu}\p{L}{1,15} )(?<!\p{L})\p{Lu}\p{L}{1,15}(?= (?:came to|took|seized|left|lost|rose to|fell from) (?:power|office))/gu,
    ) ?? [];
  return told.some((name) => {
    const lands = LANDS.get(name);
    return lands?.size === 1 && lands.has(ref);
  });
}
