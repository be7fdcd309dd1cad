import type { Quantity } from '../../../model.ts';
import type { Bounds } from './bounds-type.ts';

/** Times of a race are told apart by hundredths. */
const RACE = [0.985, 1.012, 0.978, 1.021, 1.034, 0.968, 1.008];
/** Throws and jumps that win medals lie within some percent of each other. */
const FIELD: Partial<Bounds> = { shares: [0.975, 1.022, 0.955, 1.038, 0.938, 1.054, 0.92], margin: 0.008 };
/** The longest race that hundredths tell apart: a lap or two. */
const LONGEST = 130;
/** Fewer seconds are those by which one was behind another. */
const SHORTEST = 5;
/** No javelin flew farther. */
const FARTHEST = 100;

const isFine = ({ value }: Quantity) => !Number.isInteger(value);

const OF_FIELD =
  /(?:^| )(?:भाला|भाले|गोला|चक्का|हथौड़ा|थ्रो|कूद|छलांग|फेंककर|फेंका|कूदकर|पदक|स्वर्ण|रजत|कांस्य|स्थान पर|रिकॉर्ड)(?= |$)/u;

/** "कितने विकेट पर 121 रन से आगे": with the tenth a side is out. */
const DOWN = /(?:^| )कितने विकेट (?:पर|गंवाकर|गँवाकर|खोकर|के नुकसान|गंवा|शेष|बाकी|रहते|से)(?= )/u;
const MOST_DOWN = 9;
/** Everybody who throws or jumps has six tries; who went on to win did not foul them all. */
const TRIES = /(?:^| )(?:कितने|किस|कौन[- ]से) (?:थ्रो|प्रयास|प्रयासों)(?= )/u;
const FOULS = /(?:^| )(?:फाउल|असफल|अमान्य)(?= )/u;
const MOST_TRIES = 6;
const MOST_FOULS = 4;
/** "बोनस समेत कितने अंक": the most that a match of the league brings. */
const WITH_BONUS = /(?:^| )बोनस (?:अंक )?(?:समेत|सहित|के साथ) कितने अंक(?= )/u;
const MOST_WITH_BONUS = 7;

/** The times that a reader believes beside that of a race; undefined where the key is none. */
export function raceScale({ value, unit }: Quantity): Partial<Bounds> | undefined {
  if (unit !== 'second' || value > LONGEST || value < SHORTEST) return undefined;
  return { shares: RACE, margin: 0.004, reach: value * 0.05 };
}

/** What a Hindi stem of sport says of the numbers that a reader believes beside `key`; empty of any other. */
export function sportScale(key: Quantity, stem: string): Partial<Bounds> {
  const { value, unit } = key;
  const race = isFine(key) ? raceScale(key) : undefined;
  if (race) return race;
  if (unit === 'm' && isFine(key) && value <= FARTHEST && OF_FIELD.test(stem))
    return { ...FIELD, reach: value * 0.1 };
  if (DOWN.test(stem) && value <= MOST_DOWN) return { highest: MOST_DOWN };
  if (TRIES.test(stem) && value <= MOST_TRIES)
    return { highest: FOULS.test(stem) && value <= MOST_FOULS ? MOST_FOULS : MOST_TRIES };
  return WITH_BONUS.test(stem) && value <= MOST_WITH_BONUS ? { highest: MOST_WITH_BONUS } : {};
}
