import type { Dimension } from '../facts.ts';

/** A unit as both languages name it: `km`, `INR`, `year`. */
export interface UnitId {
  readonly id: string;
  readonly dimension: Dimension;
}

/** How many of the small unit make one of the large, for amounts in two units ("3 डॉलर 50 सेंट", "5 ft 2 in"). */
export const PARTS_OF: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  INR: { paisa: 100 },
  USD: { cent: 100 },
  EUR: { cent: 100 },
  GBP: { penny: 100 },
  CNY: { jiao: 10, fen: 100 },
  ft: { in: 12 },
  kg: { g: 1000 },
  km: { m: 1000 },
  lb: { oz: 16 },
};
