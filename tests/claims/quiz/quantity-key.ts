import type { Quantity } from '../../../claims/model.ts';

/** An exact number as the key of an item. */
export const key = (value: number, dimension: Quantity['dimension'] = 'count', unit?: string): Quantity => ({
  type: 'quantity',
  dimension,
  value,
  comparator: 'exact',
  ...(unit === undefined ? {} : { unit }),
});

/** The bounds of a key of which nothing is known. */
export const OPEN = { highest: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY };
