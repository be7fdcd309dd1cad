import type { Quantity } from '../../../model.ts';
import type { Bounds } from './bounds-type.ts';

/** Earthquakes that make news, by the moment magnitude scale. Source: USGS, classes of magnitude. */
const LEAST_QUAKE = 3;
const GREATEST_QUAKE = 9.1;
const QUAKE = /\bwhat magnitude\b/iu;
/** So far other magnitudes stand from the key. */
const APART = [-1.3, -0.8, -0.5, 0.4, 0.7, 1.1];

/** Central banks set their rates by quarters of a per cent. Source: decisions of the ECB, Fed, RBI, BoE and Riksbank. */
const RATE =
  /(?<!\p{L})(?:(?:repo|bank|base|key|policy|main|benchmark|lending|deposit|interest)(?: interest| lending)? rates?|Riksbank|Norges Bank|Bundesbank)(?!\p{L})|(?:रेपो|ब्याज|नीतिगत|बैंक) (?:दर|दरें|दरों|रेट)(?= )/iu;
const QUARTER = 0.25;
const HIGHEST_RATE = 15;
const STEPS = [-5, -3, -2, -1, 1, 2, 3, 5];

/** Hours that stand for days and half days: nobody sets 49 of them. */
const HOURS = /\bhow many hours\b/iu;
const DAYS_IN_HOURS = [12, 24, 36, 48, 72, 96, 120];
/** Shares that all who vote make: seldom a third, hardly ever nearly all. */
const TURNOUT = /\bturnout\b[^?]{0,60}\b(?:what )?percentage\b|\bwhat percentage\b[^?]{0,60}\bturnout\b/iu;
const TURNOUT_STEPS = [-6, 4, -11, 7, 9, -15, 12];
const LEAST_TURNOUT = 30;
const MOST_TURNOUT = 92;
/** A share of most of something: others near it are believed, on either side. */
const MOST_OF_IT = 60;
const HIGH_SHARE_STEPS = [-5.7, 3.3, -9.3, 6.1, -13.6];
const HIGHEST_SHARE = 98;
const FIVES = 5;

/** A goal falls in any minute of a match, or of the time that is added to it. */
const MINUTE = /\bwhich minute\b/iu;
const OF_MATCH = { least: 90, most: 120 };
const MINUTES = [-7, 6, -15, 13, 22, -26, -4, 3];
/** What stands in a row is told apart by a few steps, whatever its size. */
const PLACES = [-1, 1, 2, -2];

/** Steps between what stands in a row. */
function rowScale(value: number, stem: string): Partial<Bounds> {
  if (MINUTE.test(stem))
    return {
      steps: MINUTES,
      reach: 30,
      margin: 0,
      highest: value > OF_MATCH.least ? OF_MATCH.most : OF_MATCH.least,
    };
  return { steps: PLACES, margin: 0 };
}

const toPlaces = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

/** What a stem asks of that goes by a scale of its own: magnitudes, rates of central banks; empty of any other. */
export function scaleOfMatter(
  { value, dimension, unit, comparator }: Quantity,
  stem: string,
): Partial<Bounds> {
  if (dimension === 'ordinal') return rowScale(value, stem);
  if (dimension === 'count' && QUAKE.test(stem) && value >= LEAST_QUAKE)
    return {
      values: APART.map((by) => toPlaces(value + by, 1)).filter(
        (one) => one >= LEAST_QUAKE && one <= GREATEST_QUAKE && !Number.isInteger(one),
      ),
      margin: 0.03,
      reach: 0,
    };
  if (unit === 'hour' && HOURS.test(stem) && value >= 24 && DAYS_IN_HOURS.includes(value))
    return { values: DAYS_IN_HOURS, margin: 0.1, reach: value * 2 };
  if (dimension === 'percent' && TURNOUT.test(stem) && value > LEAST_TURNOUT && value < MOST_TURNOUT)
    return { steps: TURNOUT_STEPS, reach: 20, margin: 0.03, highest: MOST_TURNOUT };
  // A share of a round number stands beside other round ones.
  const isHighShare =
    dimension === 'percent' && comparator === 'exact' && value > MOST_OF_IT && value < HIGHEST_SHARE;
  if (isHighShare && value % FIVES !== 0)
    return { steps: HIGH_SHARE_STEPS, reach: 20, margin: 0.03, highest: HIGHEST_SHARE };
  const isRate =
    dimension === 'percent' && value <= HIGHEST_RATE && Number.isInteger(value / QUARTER) && RATE.test(stem);
  if (!isRate || Number.isInteger(value)) return {};
  return {
    values: STEPS.map((step) => toPlaces(value + step * QUARTER, 2)).filter(
      (one) => one > 0 && !Number.isInteger(one),
    ),
    margin: 0.02,
    reach: 0,
  };
}
