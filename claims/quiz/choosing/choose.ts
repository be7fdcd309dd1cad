import { shuffled } from '../random.ts';
import type { Distractor } from '../types.ts';

/** How often the key has stood in each of the four places. */
export type Places = readonly [number, number, number, number];

/** The places from the one that the key stood in least; equal ones in an order that the stream decides. */
export function placesByUse(used: Places, next: () => number): number[] {
  return shuffled([0, 1, 2, 3], next).sort((a, b) => (used[a] as number) - (used[b] as number));
}

/**
 * Three distractors of those offered, best first, and the place that the key takes. Numbers ascend, so their choice
 * decides the key's rank; other options stand in any order. Null with fewer than three.
 */
export function chooseThree(
  offered: readonly Distractor[],
  value: number | undefined,
  places: readonly number[],
): { readonly chosen: readonly Distractor[]; readonly place: number } | null {
  if (offered.length < 3) return null;
  const [wanted] = places;
  if (value === undefined || offered.some((one) => one.value === undefined))
    return { chosen: offered.slice(0, 3), place: wanted ?? 0 };
  const below = offered.filter((one) => (one.value as number) < value);
  const above = offered.filter((one) => (one.value as number) > value);
  const traps = (list: readonly Distractor[]) => list.filter(({ source }) => source === 'article').length;
  // The article's own numbers tempt most: they stand first in what is offered, and stay.
  const fits = (rank: number) => below.length >= rank && above.length >= 3 - rank;
  const keepsTraps = (rank: number) => rank >= traps(below) && 3 - rank >= traps(above);
  const place = places.find((rank) => fits(rank) && keepsTraps(rank)) ?? places.find((rank) => fits(rank));
  return place === undefined
    ? null
    : { chosen: [...below.slice(0, place), ...above.slice(0, 3 - place)], place };
}
