import type { Quantity } from '../../../model.ts';
import type { Bounds } from './bounds-type.ts';
import { bodiesScale, closedScale, severalScale, tableScale } from './closed-scales.ts';
import { economyScale } from './economy-scales.ts';
import { scaleOfMatter } from './english-scales.ts';
import { marksScale } from './marks-scales.ts';
import { roundSums } from './round-sums.ts';
import { raceScale, sportScale } from './sport-scales.ts';
import { usualScale } from './usual-scales.ts';

/** What is traded moves by a few per cent. */
const TRADE = [0.96, 1.05, 0.93, 1.08, 1.12, 0.9, 1.03];
const TRADED =
  / (?:per|to the|against the) (?:euro|dollar|pound|yen|barrel|ounce)(?= )| a barrel(?= )| (?:crude|brent)(?= )/iu;
/** "At what level did the rupee close against the dollar": rates of one month lie within a per cent or two. */
const RATE_LEVEL = / what level did [^?]{2,80} (?:against|versus) /iu;
const OF_RATE = [0.994, 1.006, 0.988, 1.011, 0.983, 1.015];
/** "At what level did the Sensex close": those of one month lie within some per cent. */
const INDEX_LEVEL = / what level did /iu;
const OF_INDEX = [0.985, 1.012, 0.972, 1.023, 0.961, 1.034];
/** "Ended the day at how much", "the Nifty ended at how many points": prices and levels of one week. */
const CLOSED =
  / (?:clos(?:e|ed|ing)|end(?:ed|ing)?|settled?|settling|finish(?:ed|ing)?) (?:[^\s?]{1,15} ){0,8}at how (?:much|many points)(?= )| at how (?:much|many points) (?:[^\s?]{1,15} ){0,6}(?:close|end|settle|trade)(?= )/iu;
const TRADED_THING =
  /(?<!\p{L})(?:shares?|stocks?|BSE|NSE|Nifty|Sensex|index|points|gold|silver|crude)(?!\p{L})/iu;
/** What an index closes at, what gold, oil and currencies cost: asked for in Hindi. */
const TRADED_HI =
  /(?:^| )(?:सेंसेक्स|निफ्टी|सूचकांक) .{0,80}कितने (?:अंक )?(?:पर|तक) |(?:^| )(?:सोने|सोना|चांदी|क्रूड|पेट्रोल|डीजल) .{0,120}कितने (?:रुपये|डॉलर) प्रति |(?:^| )शेयर .{0,60}(?:टूटकर|गिरकर|लुढ़ककर|लुढ़ककर|चढ़कर|चढ़कर|उछलकर|बढ़कर|बढ़कर|घटकर) (?:\S{1,20} )?कितने रुपये /u;
/** What the water of a dam or a river stands at, to a tenth: readings of other days are near it. */
const LEVEL_HI = /(?:^| )जलस्तर (?:\S{1,20} ){0,6}कितने (?:फीट|फुट|मीटर) /u;
const LEAST_LEVEL = 40;
const LEVEL = [0.994, 0.988, 1.005, 0.981, 1.009];

/** A price or level below it shows no few per cent. */
const LEAST_LEVEL_SHOWN = 20;

/** "£4.99": what shops ask ends alike. */
const PRICE = /[£$€]\d{1,4}(\.(?:99|95|49))(?!\d)/u;

/** "In how many overs": behind the point stand the balls of the next, of which there are six. */
const OVERS = / how many overs(?= )/iu;
const BALLS_OF_OVER = [-5.3, -3.1, 3.2, 4.4, -7.2, 6.3];
const BALLS = 6;

/** Other lengths of an innings beside one that ended within an over. */
function oversScale(value: number): Partial<Bounds> {
  const whole = Math.trunc(value);
  const bowled = whole * BALLS + Math.round((value - whole) * 10);
  const values = BALLS_OF_OVER.map((by) => bowled + Math.round(by * BALLS)).flatMap((balls) =>
    balls > BALLS && balls % BALLS !== 0 ? [Math.floor(balls / BALLS) + (balls % BALLS) / 10] : [],
  );
  return { values: values.map((one) => Math.round(one * 10) / 10), margin: 0.02 };
}

/** Up to so many minutes a match lasts. */
const MATCH = 90;
const OF_MATCH = / after how many minutes(?= )/u;

const NUMBER = '[£$€]?(\\d{1,9}(?:\\.\\d{1,4})?)';
/** "cut from 5% to what percentage": what is left is less than what there was. */
const CHANGES: readonly { readonly pattern: RegExp; readonly end: 'lowest' | 'highest' }[] = [
  {
    pattern: new RegExp(
      `\\b(?:cut|fell|fall|dropped|drop|reduced|lowered|slashed|down)\\b.{0,60} from ${NUMBER}\\b`,
      'u',
    ),
    end: 'highest',
  },
  {
    pattern: new RegExp(
      `\\b(?:rose|rise|raised|increased|grew|climbed|jumped|up)\\b.{0,60} from ${NUMBER}\\b`,
      'u',
    ),
    end: 'lowest',
  },
];
const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "how many of the ten hedgehogs". */
const WHOLE = new RegExp(`\\bhow many of (?:the|its|their|these) (${SMALL.join('|')}|\\d{1,6})\\b`, 'iu');
/** What there is only so much of. */
const COUNTED: readonly { readonly words: RegExp; readonly highest: number }[] = [
  { words: /\bhow many continents\b/iu, highest: 7 },
  { words: /\bhow many (?:quarters|seasons)\b/iu, highest: 4 },
  { words: /\bhow many (?:men|players) (?:behind the ball|on the (?:pitch|field))\b/iu, highest: 11 },
];

function wholeIn(stem: string): number | undefined {
  const told = WHOLE.exec(stem)?.[1];
  if (told === undefined) return undefined;
  const at = SMALL.indexOf(told);
  return at < 0 ? Number(told) : at + 1;
}

/** The end of a change that an English stem tells, and the whole of a part. */
function endsIn({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  const ends: { lowest?: number; highest?: number } = {};
  for (const { pattern, end } of CHANGES) {
    const other = Number(pattern.exec(stem)?.[1] ?? Number.NaN);
    if (Number.isFinite(other) && (end === 'lowest' ? other < value : other > value)) ends[end] = other;
  }
  const whole = wholeIn(stem) ?? COUNTED.find(({ words }) => words.test(stem))?.highest;
  if (dimension === 'count' && whole !== undefined && whole > value) ends.highest = whole;
  return ends;
}

/** What an English stem and answer say of the numbers that a reader believes beside `key`. */
export function fineScale(key: Quantity, stem: string, answer: string): Partial<Bounds> {
  const text = ` ${stem.replace(/[?,;:]/gu, ' ')} `;
  const { value, unit } = key;
  const isFine = /\d\.\d/u.test(answer);
  const race = isFine ? raceScale(key) : undefined;
  if (race) return race;
  if (isFine && OVERS.test(text)) return oversScale(value);
  if (unit === 'minute' && value <= MATCH && OF_MATCH.test(text)) return { highest: MATCH };
  if (key.dimension === 'money' && isFine && TRADED.test(text))
    return { shares: TRADE, margin: 0.01, reach: value * 0.2 };
  if (value > LEAST_LEVEL_SHOWN && CLOSED.test(text) && TRADED_THING.test(text))
    return { shares: TRADE, margin: 0.01, reach: value * 0.2 };
  if (key.dimension === 'count' && isFine && RATE_LEVEL.test(text))
    return { shares: OF_RATE, margin: 0.002, reach: value * 0.02 };
  if (key.dimension === 'count' && INDEX_LEVEL.test(text))
    return { shares: OF_INDEX, margin: 0.008, reach: value * 0.04 };
  const ofMatter = scaleOfMatter(key, text);
  if (ofMatter.values || ofMatter.steps) return ofMatter;
  const rate = economyScale(key, text);
  if (rate.steps) return rate;
  const ending = PRICE.exec(answer)?.[1];
  return {
    ...endsIn(key, text),
    ...(ending === undefined ? {} : { ending: Number(ending) }),
  };
}

/** What a Hindi stem says of them: what is traded moves by a few per cent, what is sorted goes by a list. */
export function fineScaleHindi(key: Quantity, stem: string): Partial<Bounds> {
  if (!Number.isInteger(key.value) && key.value > LEAST_LEVEL && LEVEL_HI.test(stem))
    return { shares: LEVEL, margin: 0.003, reach: key.value * 0.02 };
  if (TRADED_HI.test(stem)) return { shares: TRADE, margin: 0.01, reach: key.value * 0.2 };
  const ofRate = key.dimension === 'percent' ? scaleOfMatter(key, ` ${stem} `) : {};
  if (ofRate.values) return ofRate;
  return {
    ...usualScale(key, stem),
    ...roundSums(key, stem),
    ...severalScale(key, stem),
    ...bodiesScale(key, stem),
    ...tableScale(key, stem),
    ...closedScale(key, stem),
    ...sportScale(key, stem),
    ...marksScale(key, stem),
  };
}
