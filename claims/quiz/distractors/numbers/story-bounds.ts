import type { Quantity } from '../../../model.ts';
import { patternFor } from '../../../text/scripts.ts';
import { kicked } from '../../rubric/kicker.ts';
import type { Candidate, Surroundings } from '../../types.ts';
import { isAge, stepsOfChange } from './bounds.ts';
import type { Bounds } from './bounds-type.ts';
import { printedFigures } from './printed-figures.ts';

/** "कुल मामलों में कितने सक्रिय हैं": a part of what the story counts elsewhere. */
const OF_TOTAL = /(?:^| )कुल \S{1,30} में (?:से )?कितन/u;

/** No part is more than the total that the story tells: the least of its totals above the key. */
function withinTotal(bounds: Bounds, key: Quantity, { question }: Candidate, around: Surroundings): Bounds {
  if (key.dimension !== 'count' || !OF_TOTAL.test(question.stem)) return bounds;
  const totals = around
    .figures()
    .filter(({ matter, value }) => matter.isTotal && value > key.value)
    .map(({ value }) => value);
  return { ...bounds, highest: Math.min(bounds.highest, ...totals) };
}

const SCALED = /(?<![\p{Nd}.,])(\d{1,4}(?:\.\d{1,2})?) (हजार|हज़ार|हज़ार|लाख|करोड़|करोड़)(?= |$)/gu;
const SCALES: readonly (readonly [start: string, factor: number])[] = [
  ['ह', 1e3],
  ['ल', 1e5],
  ['क', 1e7],
];

/** The large numbers of a kicker: 5,200,000 of "52 लाख छात्र होंगे शामिल". */
function largeOf(kicker: string): number[] {
  return [...kicker.matchAll(SCALED)].map(
    ([, figure, word]) => Number(figure) * (SCALES.find(([start]) => word?.startsWith(start))?.[1] ?? 1),
  );
}

/** What the headline counts in lakhs is the most of its story: "52 लाख छात्र" and how many of them are of one class. */
function withinHeadline(bounds: Bounds, key: Quantity, { question, reading }: Candidate): Bounds {
  if (reading.claim.lang !== 'hi' || (key.dimension !== 'count' && key.dimension !== 'money')) return bounds;
  const totals = largeOf(kicked(question.stem)?.kicker ?? '').filter((value) => value > key.value * ROOM);
  return { ...bounds, highest: Math.min(bounds.highest, ...totals) };
}

/** A total so much above the key leaves room for others between. */
const ROOM = 1.2;

const AGE_GROUP = /(?:अंडर|under)[- ]?(1[2-9]|2[0-3])(?!\p{Nd})/iu;
/** Players of an age group are of its last years. */
const LAST_YEARS = 6;
const AGE_STEPS = [-1, 1, -2, -3, 2, -4];

/** "अंडर-20": whoever plays there is at most so old, and not much younger. */
function withinAgeGroup(bounds: Bounds, key: Quantity, candidate: Candidate, around: Surroundings): Bounds {
  if (!isAge(key, candidate)) return bounds;
  const most = Number(AGE_GROUP.exec(around.told())?.[1] ?? Number.NaN);
  if (!(key.value <= most && key.value > most - LAST_YEARS)) return bounds;
  return { ...bounds, highest: most, lowest: most - LAST_YEARS, steps: AGE_STEPS };
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "How many of the new moons": the noun of which there is a whole. */
const OF_WHOLE =
  /\bhow many of (?:the|its|their|these|those) (?:[\p{L}-]{1,20} ){0,3}?([\p{L}-]{3,20}s)(?= |\?)/giu;
/** A number with a noun a few words behind it. */
const COUNTED = new RegExp(
  `(?<![\\p{Nd}.,\\p{L}])(\\p{Nd}{1,4}|${NUMBERS.slice(2).join('|')}) (?:[\\p{L}-]{1,20} ){0,3}?([\\p{L}-]{3,20}s)(?!\\p{L})`,
  'giu',
);

/** "Twelve more moons": what the headline counts is the most of them that can be of one sort. */
function withinCounted(bounds: Bounds, key: Quantity, { question: { stem }, reading }: Candidate): Bounds {
  const split = reading.claim.lang === 'en' && key.dimension === 'count' ? kicked(stem) : null;
  if (split === null) return bounds;
  const { kicker, question } = split;
  const nouns = [...question.matchAll(patternFor(question, OF_WHOLE))].map(([, noun]) => noun?.toLowerCase());
  const wholes = [...kicker.matchAll(patternFor(kicker, COUNTED))].flatMap(([, figure = '', noun]) => {
    const whole = Math.max(NUMBERS.indexOf(figure.toLowerCase()), Number(figure) || 0);
    return nouns.includes(noun?.toLowerCase()) && whole >= key.value ? [whole] : [];
  });
  return { ...bounds, highest: Math.min(bounds.highest, ...wholes) };
}

const KNOCK_OUT = /(?:बैडमिंटन|टेनिस|स्क्वाश|टेबल टेनिस|मुक्केबाज|कुश्ती|पुरुष एकल|महिला एकल|युगल)/u;
const ASKS_ROUND = /(?:^| )(?:किस|कौन[- ]स[ाे]) दौर(?= )/u;
/** Rounds before the last eight. */
const ROUNDS = 4;

/** Where losers go home there are few rounds, and the last of them have names. */
function withinRounds(bounds: Bounds, key: Quantity, { question }: Candidate, around: Surroundings): Bounds {
  if (key.value > ROUNDS || !ASKS_ROUND.test(question.stem) || !KNOCK_OUT.test(around.told())) return bounds;
  return { ...bounds, highest: ROUNDS };
}

/** "पिछले साल की समान तिमाही में", "a year earlier": what there was before that of which the headline tells. */
const YEAR_BEFORE =
  /(?:^| )(?:पिछले (?:साल|वर्ष|वित्त वर्ष)|एक (?:साल|वर्ष) पहले|साल भर पहले)(?= )|\b(?:a year (?:earlier|ago|before)|(?:same|corresponding|year-ago) (?:quarter|period))\b/iu;
const ROSE = /(?:बढ़कर|बढ़ा|बढ़ी|उछलकर|उछला|\b(?:rises?|rose|jumps?|jumped|up|grows?|grew|surges?|climbs?)\b)/iu;
const FELL = /(?:घटकर|घटा|घटी|गिरकर|गिरा|\b(?:falls?|fell|drops?|dropped|slips?|down|declines?)\b)/iu;

/** "मुनाफा 10% बढ़कर 1,536 करोड़: पिछले साल कितना था": it was less, and not by far. */
function withinRise(bounds: Bounds, key: Quantity, { question: { stem } }: Candidate): Bounds {
  const split = kicked(stem.normalize('NFC'));
  if (key.dimension !== 'money' || split === null || !YEAR_BEFORE.test(split.question)) return bounds;
  const [rose, fell] = [ROSE.test(split.kicker), FELL.test(split.kicker)];
  if (rose === fell) return bounds;
  const other = printedFigures(split.kicker)
    .filter(({ isPercent, value }) => !isPercent && (rose ? value > key.value : value < key.value))
    .find(({ value }) => stepsOfChange(key, value).steps !== undefined)?.value;
  if (other === undefined) return bounds;
  const end = rose ? { highest: Math.min(bounds.highest, other * (1 - 1e-9)) } : { lowest: other };
  return { ...bounds, ...stepsOfChange(key, other), margin: CLOSE, ...end };
}

/** Sums of two years lie near each other: options differ by so small a share of one. */
const CLOSE = 0.015;

/** The bounds for a key with those that the rest of the story sets. */
export function withinStory(
  bounds: Bounds,
  key: Quantity,
  candidate: Candidate,
  around: Surroundings,
): Bounds {
  const rules = [withinTotal, withinHeadline, withinCounted, withinAgeGroup, withinRounds, withinRise];
  return rules.reduce((sofar, rule) => rule(sofar, key, candidate, around), bounds);
}
