import type { Category } from '../../types.ts';
import { WORLD_CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { GEOGRAPHY } from './geography.ts';
import { DISTRICTS, INDIAN_CITIES, INDIAN_TOWNS, STATES } from './india.ts';

/** Places. */
export const PLACES: readonly Category[] = [
  COUNTRIES,
  WORLD_CITIES,
  STATES,
  INDIAN_CITIES,
  DISTRICTS,
  INDIAN_TOWNS,
  ...GEOGRAPHY,
];
