import { isCapital } from '../../capitals.ts';
import type { Mention } from '../memory/memory-types.ts';
import type { StoryPlaces } from '../setting/home.ts';
import { placesInLine } from '../setting/mentions.ts';
import type { Matter } from './phrase.ts';
import { MISHAP } from './shaped.ts';

/** The town of a local paper's dateline, where all of its story is set there; from a capital comes news of the whole state. */
export function localTown(filed: Mention | undefined, places: StoryPlaces | undefined): Mention | undefined {
  const { district, city } = places?.home ?? {};
  const isHome = filed !== undefined && (filed.text === district || filed.text === city);
  return isHome && !isCapital(filed.text) ? filed : undefined;
}

/** A mishap with the town that it was in, where its place is one that only its readers know: "बरसत रोड स्थित फैक्ट्री में लगी आग". */
export function inTown(matter: Matter, town: Mention | undefined): Matter {
  const { kind, full, before, parts, rides } = matter;
  if (!town || kind !== MISHAP || placesInLine(full.oblique).length > 0) return matter;
  const within = (text: string) => `${town.text} में ${text}`;
  return {
    ...matter,
    parts: [town.range, { added: 'में' }, ...parts],
    full: { direct: within(full.direct), oblique: within(full.oblique) },
    before: { direct: within(before.direct), oblique: within(before.oblique) },
    ...(rides ? { rides: rides.map((ride) => ({ ...ride, where: within(ride.where) })) } : {}),
  };
}
