import { shuffled } from '../random.ts';
import type { Distractor } from '../types.ts';

/** How often the key has stood in each of the four places. */
export type Places = readonly [number, number, number, number];

/** The places from the one that the key stood in least; equal ones in an order that the stream decides. */
export function placesByUse(used: Places, next: () => number): number[] {
  return shuffled([0, 1, 2, 3], next).sort((a, b) => (used[a] as number) - (used[b] as number));
}

/** How a number looks: "000", "0,000.0"; nothing of one in words. */
const shapeOf = (text: string) => (/\p{Nd}/u.test(text) ? text.replace(/\p{Nd}/gu, '0') : '');

/** Whether a number shows among others by its length alone: 101 beside 69, 76 and 86. */
function isAlone(key: string, others: readonly Distractor[]): boolean {
  const shape = shapeOf(key);
  return shape !== '' && others.every(({ text }) => shapeOf(text) !== shape);
}

/**
 * Three distractors of those offered, best first, and the place that the key takes. Numbers ascend, so their choice
 * decides the key's rank; other options stand in any order. Null with fewer than three.
 */
export function chooseThree(
  offered: readonly Distractor[],
  value: number | undefined,
  places: readonly number[],
  key = '',
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
  const at = (rank: number) => [...below.slice(0, rank), ...above.slice(0, 3 - rank)];
  const fitting = places.filter(fits);
  const kept = fitting.filter(keepsTraps);
  const place =
    kept.find((rank) => !isAlone(key, at(rank))) ??
    fitting.find((rank) => !isAlone(key, at(rank))) ??
    kept[0] ??
    fitting[0];
  return place === undefined ? null : { chosen: at(place), place };
}
