import { BUSINESS } from './business.ts';
import { CABINETS } from './cabinets.ts';
import { HOUSES } from './houses.ts';
import { LEARNING } from './learning.ts';
import { POLITICS } from './politics.ts';
import { STAGE } from './stage.ts';
import type { PublicPeople } from './types.ts';
import { WALKS } from './walks.ts';

/** People of public life that papers name, by what they do. */
export const PUBLIC: readonly PublicPeople[] = [
  ...BUSINESS,
  ...POLITICS,
  ...WALKS,
  ...LEARNING,
  ...CABINETS,
  ...HOUSES,
  ...STAGE,
];
