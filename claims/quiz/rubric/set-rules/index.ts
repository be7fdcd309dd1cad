import type { SetRule } from '../types.ts';
import { keyPosition } from './key-position.ts';
import { longestIsKey } from './longest-is-key.ts';
import { noSameStem } from './no-same-stem.ts';
import { oneItemAClaim } from './one-item-a-claim.ts';
import { stemTellsKey } from './stem-tells-key.ts';

/** The rules over a set of items, in the order they are told. */
export const SET_RULES: readonly SetRule[] = [
  keyPosition,
  longestIsKey,
  stemTellsKey,
  oneItemAClaim,
  noSameStem,
];
