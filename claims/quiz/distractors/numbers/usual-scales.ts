import type { Quantity } from '../../../model.ts';
import { patternFor } from '../../../text/scripts.ts';
import type { Bounds } from './bounds-type.ts';
import { economyScale } from './economy-scales.ts';

/** Shares that all who vote make: seldom a third, never all. */
const TURNOUT =
  /(?:मतदान|वोटिंग) (?:\S{1,20} ){0,4}कितन[ेी] (?:प्रतिशत|फीसदी|फ़ीसदी|फीसद|फ़ीसद)|कितन[ेी] (?:प्रतिशत|फीसदी|फ़ीसदी|फीसद|फ़ीसद) (?:\S{1,20} ){0,2}(?:मतदान|वोटिंग|वोट पड़े|वोट पड़े)|कितन[ेी] (?:प्रतिशत|फीसदी|फीसद) (?:योग्य |पात्र |पंजीकृत )?मतदाताओं ने (?:\S{1,20} ){0,3}(?:मताधिकार|वोट|मतदान)/u;
const TURNOUT_STEPS = [-6.3, 4.2, -11.5, 7.6, 9.1, -15.4];
/** "करीब 63 प्रतिशत": whatever is within a third of it could be meant as well. */
const ABOUT_TURNOUT = [0.65, 0.52, 1.35, 0.58];
const LEAST_TURNOUT = 40;
const MOST_TURNOUT = 94;

/** Nearly all: what is told of it is told apart by a few points. */
const NEARLY_ALL = 85;
const OF_NEARLY_ALL = [0.93, 0.87, 0.8, 1.05, 0.76];

const BALLS = /कितन[ेी] (?:गेंद|गेंदों)(?= )/u;
const OF_INNINGS = /(?:^| )(?:रन|रनों|शतक|अर्धशतक|पारी)(?= |$)/u;
const BALLS_LEFT = /कितन[ेी] (?:गेंद|गेंदों) (?:शेष|बाकी|रहते|पहले|के भीतर|के अंदर|के बाद)/u;
const RUNS = /कितन[ेी] (?:रन|रनों)(?= )/u;
/** Fewer runs or balls are told apart one by one. */
const FEW = 15;
/** How long an innings is, and how many runs it or a stand brings, by shares of what it was. */
const OF_STAND = [0.85, 1.12, 0.75, 1.2, 1.3, 0.68];

function isTurnout({ value, dimension }: Quantity, stem: string): boolean {
  return dimension === 'percent' && value >= LEAST_TURNOUT && value <= MOST_TURNOUT && TURNOUT.test(stem);
}

function isOfStand({ value, dimension }: Quantity, stem: string): boolean {
  if (dimension !== 'count' || value < FEW || BALLS_LEFT.test(stem)) return false;
  return RUNS.test(stem) || (BALLS.test(stem) && OF_INNINGS.test(stem));
}

/** "160 रुपये बढ़ाकर कितने रुपये": the old price, and others as far from the new one. */
const MOVED =
  /(?<![\p{Nd}.,])(\p{Nd}{1,3}(?:,\p{Nd}{2,3}){0,3}) (?:रुपये|रुपए) (?:बढ़ाकर|बढ़ाकर|घटाकर|बढ़कर|बढ़कर|घटकर|महंगा होकर|सस्ता होकर) कितने (?:रुपये|रुपए)(?= )/u;
const OF_MOVE = [-1, 1, -0.5, 0.5, 1.5, -1.5];
/** A move of more than this share of the price leaves no room around it. */
const MOST_OF_PRICE = 0.25;

function movedScale({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  if (dimension !== 'money') return {};
  const moved = Number(patternFor(stem, MOVED).exec(stem)?.[1]?.replaceAll(',', '') ?? Number.NaN);
  if (!(moved > 0 && moved <= value * MOST_OF_PRICE)) return {};
  return { steps: OF_MOVE.map((share) => share * moved), reach: moved * 2, margin: 0.004 };
}

/** "कितने रुपये का बजट": the budget of a state is told apart from others by tenths. */
const BUDGET = /कितने (?:रुपये|रुपए) का (?:\S{1,20} )?बजट(?= )/u;
const LEAST_BUDGET = 10_000_000_000;
const OF_BUDGET = [0.88, 1.12, 0.8, 1.2, 1.27, 0.73];

/** "न्यूनतम समर्थन मूल्य कितने रुपये": those of years and crops beside it differ by some per cent. */
const SUPPORT_PRICE = /(?:^| )(?:न्यूनतम समर्थन मूल्य|एमएसपी)(?= )[^?]{0,60} कितने (?:रुपये|रुपए) प्रति/u;
const OF_SUPPORT = [0.94, 1.04, 0.97, 1.07, 0.91, 1.1];

/** The hottest day that was ever measured in India. Source: India Meteorological Department, 2016. */
const HOTTEST = 51;
const STEPS_OF_HEAT = [-1.2, 1.1, -2.3, 1.4, -3.1, 2.2, -4.2];
const HEAT = /(?:^| )(?:तापमान|पारा|गर्मी|लू)(?= )/u;

/** What a Hindi stem asks of which the usual size is known: who votes, what is nearly all, innings of cricket. */
export function usualScale(key: Quantity, stem: string): Partial<Bounds> {
  if (isTurnout(key, stem))
    return key.comparator === 'about'
      ? { shares: ABOUT_TURNOUT, reach: key.value * 0.5, highest: MOST_TURNOUT + 2 }
      : { steps: TURNOUT_STEPS, reach: 20, highest: MOST_TURNOUT + 2 };
  if (key.dimension === 'percent' && key.value >= NEARLY_ALL && key.value < 100)
    return { shares: OF_NEARLY_ALL, highest: 99.9 };
  if (key.dimension === 'temperature' && key.value <= HOTTEST && HEAT.test(stem))
    return { highest: HOTTEST, steps: STEPS_OF_HEAT, margin: 0.015 };
  const rate = economyScale(key, stem);
  if (rate.steps) return rate;
  if (key.dimension === 'money' && key.value >= LEAST_BUDGET && BUDGET.test(stem))
    return { shares: OF_BUDGET };
  if (key.dimension === 'money' && SUPPORT_PRICE.test(stem))
    return { shares: OF_SUPPORT, margin: 0.015, reach: key.value * 0.15 };
  const moved = movedScale(key, stem);
  if (moved.steps) return moved;
  return isOfStand(key, stem) ? { shares: OF_STAND, reach: key.value * 0.5 } : {};
}
