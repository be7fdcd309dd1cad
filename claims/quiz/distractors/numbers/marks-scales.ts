import type { Quantity } from '../../../model.ts';
import { patternFor } from '../../../text/scripts.ts';
import type { Bounds } from './bounds-type.ts';

/** Who comes first in an examination. */
const TOPPER =
  /(?:^| )(?:अव्वल|टॉप|टॉपर|टापर|प्रथम|पहला|पहले|दूसरा|दूसरे|तीसरा|तीसरे|सर्वाधिक|सबसे ज्यादा|सबसे अधिक|शीर्ष)(?= )/u;
const MARKS = /(?:^| )(\p{Nd}{2,4}) (?:अंकों? )?में (?:से )?कितने (?:अंक|नंबर)(?= )/u;
const SHARE = /(?:^| )कितने (?:प्रतिशत|फीसदी|फीसद) (?:अंक|अंकों|नंबर)(?= )/u;
/** From this share of the whole on, marks are those of a topper. */
const HIGH = 0.85;
const STEPS_OF_MARKS = [-2, 2, -4, 1, -5, -7, 3, -3];
const STEPS_OF_SHARE = [-0.8, 0.6, -1.4, 1, -2.2, 1.6, -0.4];
const REACH = 8;
const REACH_OF_SHARE = 4;
const ALL = 100;

/** Marks near the top lie within a few of each other, and none is above the whole. */
export function marksScale({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  if (dimension === 'percent')
    return SHARE.test(stem) && TOPPER.test(stem) && value >= HIGH * ALL && value < ALL
      ? { steps: STEPS_OF_SHARE, reach: REACH_OF_SHARE, highest: 99.9, margin: 0.002 }
      : {};
  const whole = Number(patternFor(stem, MARKS).exec(stem)?.[1] ?? Number.NaN);
  if (!(value <= whole)) return {};
  if (value < HIGH * whole)
    return { highest: whole, reach: whole * 0.3, shares: [0.85, 1.12, 0.72, 1.2, 0.92] };
  return { steps: STEPS_OF_MARKS, reach: REACH, highest: whole, margin: 0.001 };
}
