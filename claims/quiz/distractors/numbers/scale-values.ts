import type { Quantity } from '../../../model.ts';
import type { Bounds } from './bounds-type.ts';

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}

/** From here on figures that end in five stand beside others that end in five or nought. */
const LEAST_BY_FIVES = 100;

/** Figures of two digits whose second is a five: 15, 250, 75,000. */
const isFive = (shown: number) => shown > 10 && shown < 100 && shown % 5 === 0;

/** The last power of ten that a whole number shows: 100 of 2,500. */
function unitOf(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0 && unit * 10 <= value) unit *= 10;
  return unit;
}

/** How round the key shows itself: 2,600 to hundreds, 2,500 to five hundreds, 2,585 to fives. */
function stepOf(value: number): number {
  if (!isWhole(value)) return 0.1;
  const unit = unitOf(value);
  // Beside 2,500 what is told to the hundred shows that it was reckoned, and beside 15 what is told to the unit.
  if (isFive(value / unit)) return 5 * unit;
  return unit === 1 && value >= LEAST_BY_FIVES && value % 5 === 0 ? 5 : unit;
}

/** How many digits stand behind the point of a figure: 2 for "32.62 प्रतिशत", 0 for a whole one. */
function placesOf(figure: string): number {
  return /\p{Nd}\.(\p{Nd}{1,4})(?!\p{Nd})/u.exec(figure)?.[1]?.length ?? 0;
}

/** What a scale word makes of the figure before it: 100,000 of "27.50 लाख"; 1 of a figure that is as told. */
function scaleOf(key: number, figure: string): number {
  const told = Number(
    /(?<![\d,])\d[\d,]{0,15}\.\d{1,4}/u.exec(figure)?.[0].replaceAll(',', '') ?? Number.NaN,
  );
  return Number.isFinite(told) && told > 0 ? Math.round(key / told) : 1;
}

function toPlaces(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

/** Shares of the key that stand near it: none is a plain half or quarter, which shows that it was reckoned. */
const SHARES = [0.88, 1.14, 0.79, 1.27, 0.68, 1.41, 0.59, 1.56];
/** The same of a key told as "about": what is nearer could be meant as well. */
const ABOUT_SHARES = [0.64, 1.36, 0.53, 1.47, 0.42, 1.63, 1.82];
/** The same of "more than" so many: a little more would be right as well. */
const MORE_SHARES = [1.24, 1.38, 1.53, 1.68, 1.83];
/** The same of "up to" or "less than" so many: a little less would be right as well. */
const LESS_SHARES = [0.81, 0.72, 0.61, 0.53, 0.44];
/** Numbers next to a small one. */
const NEXT_TO = [-1, 1, 2, -2, 3, -3, 4];
/** Ten of what is measured is a round figure: nine and eleven beside it show that. */
const TEN = 10;
const BESIDE_TEN = [5, 15, 8, 12, 20];
const FARTHER = [0.5, 1.75, 2, 2.5];
/** "10 से अधिक" beside 11 tells nothing apart: so many times a small key that is but a bound. */
const TIMES_MORE = [1.5, 2, 2.5, 3, 4, 5];
/** Of them the nearest: beside ten months forty are none that a reader believes. */
const NEAREST_MORE = 4;
const TIMES_LESS = [0.8, 0.6, 0.4, 0.2];
const FIVES = 5;
/** "डेढ़ महीने", "साढ़े तीन लाख": beside a half told in words stand wholes and other halves. */
const HALVES = [-0.5, 0.5, 1, 1.5, 2, 2.5, -1];
/** A number up to this is told apart by ones. */
const SMALL = 12;
/** A scale word makes thousands at least of a figure. */
const THOUSAND = 1000;
/** From here on figures are told in lakhs and crores, and as round beside a change as elsewhere. */
const LARGE = 1_000_000;
/** With fewer values a rounder key is left with too few options: half its step tells them apart. */
const FEWEST = 5;

function usualShares({ comparator }: Quantity): readonly number[] {
  if (comparator === 'about') return ABOUT_SHARES;
  if (comparator === 'lessThan' || comparator === 'atMost') return LESS_SHARES;
  return comparator === 'moreThan' || comparator === 'atLeast' ? MORE_SHARES : SHARES;
}

/** A share is of a hundred, and beside most of something nobody takes all of it for likely. */
const NEARLY_ALL = 95;

function highestOf({ value: key, dimension }: Quantity, { highest }: Bounds): number {
  if (dimension !== 'percent' || key > 100) return highest;
  return Math.min(key < NEARLY_ALL ? NEARLY_ALL : 100, highest);
}

/** Whole thousands, lakhs and crores beside so many of them: 2, 4 and 5 crore beside 3. */
function wholesBeside(key: number, unit: number): number[] {
  if (unit < THOUSAND || key / unit >= TEN) return [];
  return NEXT_TO.map((by) => key + by * unit).filter((value) => value > 0 && value <= 2 * key);
}

/** Shares of the key as round as the key; where those are few, numbers next to it, or half as round. */
function sharesOf(quantity: Quantity, step: number, shares: readonly number[], highest: number): number[] {
  const { value: key, comparator } = quantity;
  const round = (of: readonly number[], by: number) => of.map((share) => Math.round((key * share) / by) * by);
  const values = round(shares, step);
  const isFew =
    new Set(values.filter((value) => value > 0 && value !== key && value <= highest)).size < FEWEST;
  if (!isFew || step === 1) return values;
  const unit = unitOf(key);
  // "3 करोड़" stands beside other whole ones as well.
  if (!isFive(key / unit))
    return [...round([...shares, ...FARTHER], step === 5 ? 1 : step / 2), ...wholesBeside(key, unit)];
  const isBound = comparator !== 'exact' && comparator !== 'about';
  if (isBound) return round(shares, unit);
  return [
    ...values,
    ...NEXT_TO.map((by) => key + by * step).filter((value) => value <= 2 * key && 2 * value >= key),
  ];
}

/** Numbers beside the key before they are made as fine as it is. */
function rawValues(quantity: Quantity, step: number, bounds: Bounds): number[] {
  const { value: key } = quantity;
  if (bounds.steps) return bounds.steps.map((by) => Math.round((key + by) / step) * step);
  const shares = bounds.shares ?? usualShares(quantity);
  if (bounds.shares || !isWhole(key)) return shares.map((share) => Math.round((key * share) / step) * step);
  return key <= SMALL ? besideSmall(quantity) : sharesOf(quantity, step, shares, highestOf(quantity, bounds));
}

/** Numbers beside a small key: the next ones, and farther ones where it is but a bound; fives beside five and ten. */
function besideSmall({ value: key, comparator, dimension }: Quantity): number[] {
  if (comparator === 'exact')
    return key === TEN && dimension !== 'count' ? BESIDE_TEN : NEXT_TO.map((by) => key + by);
  // "करीब 11": what is nearer could be meant as well.
  if (comparator === 'about')
    return [...NEXT_TO.map((by) => key + by), ...ABOUT_SHARES.map((share) => Math.round(key * share))];
  if (comparator === 'lessThan' || comparator === 'atMost')
    return TIMES_LESS.map((times) => Math.round(key * times));
  const by = key % FIVES === 0 ? FIVES : 1;
  const more = TIMES_MORE.map((times) => Math.ceil((key * times) / by) * by);
  return [...new Set(more)].slice(0, NEAREST_MORE);
}

/** Prices that end as the key does: 7.99 beside 4.99. */
function pricesOf(key: number, ending: number): number[] {
  const values = SHARES.map((share) => toPlaces(Math.max(0, Math.round(key * share - ending)) + ending, 2));
  return [...new Set(values)].filter((value) => value !== key);
}

const HALF = /(?:^| )(?:डेढ़|ढाई|साढ़े)(?= |$)/u;

/** What a key told in words is the half of: 1 of "डेढ़", a lakh of "साढ़े तीन लाख"; null of any other. */
function halvedUnit({ value: key, dimension }: Quantity, exact: string): number | null {
  // "2.5 साल" is told by halves as well.
  if (dimension === 'duration' && key > 1 && key % 1 === 0.5) return 1;
  if (!HALF.test(exact)) return null;
  const unit = isWhole(key) ? unitOf(key) * 10 : 1;
  return (key / unit) % 1 === 0.5 ? unit : null;
}

/** What is told by quarters, and what a scale word behind it makes of one. */
const QUARTERED = /(?:^| )(?:सवा|पौने) (?:\S+ )?(?:(सौ|हजार|लाख|करोड़|करोड\u093c)(?= |$))?/u;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['सौ', 100],
  ['हजार', 1000],
  ['लाख', 100_000],
]);
const CRORE = 10_000_000;
/** Beside "सवा दो मिनट", "पौने तीन लाख": the halves and wholes about it. */
const ABOUT_QUARTER = [0.5, 1, 1.5, 2, 2.5, -0.5, -1, 0];

/** Halves and wholes about a key told in words by a quarter; null of any other. */
function aboutQuarter(key: number, exact: string): number[] | null {
  const found = QUARTERED.exec(exact);
  if (!found) return null;
  const unit = found[1] === undefined ? 1 : (SCALES.get(found[1]) ?? CRORE);
  const nearest = Math.round((key / unit) * 2) / 2;
  return ABOUT_QUARTER.map((by) => (nearest + by) * unit).filter((value) => value > unit);
}

/** "12.5 फीसदी", "7.5 लाख": a half told in digits stands beside halves, as it would be the only round one beside 8.1 and 9.9. */
function besideHalf(quantity: Quantity, bounds: Bounds, exact: string): number[] | null {
  const { value: key, comparator } = quantity;
  if (!/\p{Nd}\.5(?!\p{Nd})/u.test(exact) || bounds.steps || comparator !== 'exact') return null;
  const scale = isWhole(key) && key >= THOUSAND ? scaleOf(key, exact) : 1;
  const told = key / scale;
  if (told % 1 !== 0.5) return null;
  const shares = bounds.shares ?? SHARES;
  const raw =
    told < SMALL && !bounds.shares
      ? NEXT_TO.map((by) => told + by)
      : shares.map((share) => Math.floor(told * share) + 0.5);
  const highest = highestOf(quantity, bounds);
  const values = [...new Set(raw)]
    .map((value) => Math.round(value * scale * 10) / 10)
    .filter((value) => value > (bounds.lowest ?? 0) && value !== key && value <= highest);
  return values.length < FEWEST - 1 ? null : values;
}

/** So many of a list stand near enough to the key. */
const NEAREST = 6;

function nearestOf(values: readonly number[], key: number): number[] {
  return values
    .filter((value) => value !== key)
    .sort((a, b) => Math.abs(a - key) - Math.abs(b - key))
    .slice(0, NEAREST);
}

/** Values on the key's scale and as round as the key, nearest plausible first. */
export function scaleValues(quantity: Quantity, bounds: Bounds, exact: string): number[] {
  const { value: key } = quantity;
  if (bounds.ending !== undefined) return pricesOf(key, bounds.ending);
  if (bounds.values)
    return nearestOf(
      bounds.values.filter((value) => value > (bounds.lowest ?? 0) && value <= bounds.highest),
      key,
    );
  const halves = besideHalf(quantity, bounds, exact);
  if (halves) return halves;
  const places = isWhole(key) ? 0 : placesOf(exact);
  const step =
    places > 1 ? 10 ** -places : bounds.steps && key < LARGE ? Math.min(1, stepOf(key)) : stepOf(key);
  const unit = halvedUnit(quantity, exact);
  const quartered = aboutQuarter(key, exact);
  const raw =
    quartered ??
    (unit === null
      ? rawValues(quantity, step, bounds)
      : HALVES.map((by) => key + by * unit).filter((value) => value > unit));
  const rounded = raw.map((value) => toPlaces(value, Math.max(2, places)));
  const highest = highestOf(quantity, bounds);
  const lowest = bounds.lowest ?? 0;
  const scale = isWhole(key) && key >= THOUSAND ? scaleOf(key, exact) : 1;
  const fine = scale > 1 ? placesOf(exact) : 0;
  // Beside 4.6 a bare 8 stands out.
  const shown = rounded.map((value, i) => {
    if (fine > 0 && placesOf(String(value / scale)) < fine)
      return Math.round(value + (1 + (i % 8)) * scale * 10 ** -fine);
    // As fine as the key: beside 32.62 a 19.6 stands out as well.
    if (places > 1 && placesOf(String(value)) < places) return toPlaces(value + (1 + (i % 8)) * step, places);
    return !isWhole(key) && unit === null && quartered === null && isWhole(value)
      ? Math.round((value + 0.2) * 100) / 100
      : value;
  });
  return [...new Set(shown)].filter((value) => value > lowest && value !== key && value <= highest);
}
