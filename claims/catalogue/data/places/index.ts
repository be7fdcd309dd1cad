import type { Category } from '../../types.ts';
import { WORLD_CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { INDIAN_CITIES, STATES } from './india.ts';

/** Places. */
export const PLACES: readonly Category[] = [COUNTRIES, WORLD_CITIES, STATES, INDIAN_CITIES];
