import type { Category } from '../../types.ts';
import { WORLD_CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { GEOGRAPHY } from './geography.ts';
import { DISTRICTS, INDIAN_CITIES, INDIAN_TOWNS, STATES, TEHSIL_SEATS } from './india.ts';
import { LANDS_OF_BRITAIN, WORLD_PARTS } from './world-cities.ts';

/** Places. */
export const PLACES: readonly Category[] = [
  { ...COUNTRIES, entries: [...COUNTRIES.entries, ...LANDS_OF_BRITAIN] },
  WORLD_CITIES,
  STATES,
  INDIAN_CITIES,
  DISTRICTS,
  TEHSIL_SEATS,
  INDIAN_TOWNS,
  ...WORLD_PARTS,
  ...GEOGRAPHY,
];
