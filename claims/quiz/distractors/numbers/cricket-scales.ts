import type { Quantity } from '../../../model.ts';
import { patternFor } from '../../../text/scripts.ts';
import type { Bounds } from './bounds-type.ts';

/** Runs of one batsman: "कितने रनों की पारी", "कितने रन बनाकर". */
const OF_INNINGS =
  /कितने (?:रन|रनों) (?:की (?:\S{1,15} ){0,2}पारी|का (?:\S{1,15} ){0,2}योगदान|बना(?:कर|ए|ये)|पर (?:आउट|नाबाद))(?= |\?)/u;
/** What those of a pair, or a side, made together is no hundred of one. */
const TOGETHER = /(?:साझेदारी|टीम|स्कोर बना|ने मिलकर)/u;
/** Hundreds that a stem or its headline names. */
const HUNDREDS: readonly { readonly told: RegExp; readonly lowest: number; readonly highest: number }[] = [
  { told: /(?:तिहरा|तिहरे) शतक/u, lowest: 299, highest: 399 },
  { told: /(?:दोहरा|दोहरे|डबल) शतक/u, lowest: 199, highest: 299 },
  { told: /(?<!\S)(?:शतक|शतकीय|सैकड़ा|सेंचुरी)/u, lowest: 99, highest: 199 },
  { told: /(?:अर्धशतक|अर्द्धशतक|पचासा|फिफ्टी)/u, lowest: 49, highest: 99 },
];

/** "15 के स्कोर पर … कितने रन बनाकर": nobody had made more than his side. */
const AT_SCORE =
  /(?<![\p{Nd}.,])(\p{Nd}{1,3}) (?:रन )?के (?:कुल |टीम )?(?:स्कोर|योग) पर [^?]{0,120}कितने (?:रन|रनों)(?= )/u;

/** "262 रन के लक्ष्य का पीछा … कितने रन पर सिमट गई": a side that is all out chasing had not made them. */
const CHASED =
  /(?<![\p{Nd}.,])(\p{Nd}{2,3}) (?:रन|रनों) के (?:\S{1,15} )?लक्ष्य [^?]{0,120}कितने (?:रन|रनों) (?:पर|ही)(?= )/u;

/** "An unbeaten ton: on how many runs did she finish": all the choices are of that sort. */
const OF_RUNS = /(?:^| )how many runs(?=[ ?])/iu;
const ENGLISH_HUNDREDS: readonly {
  readonly told: RegExp;
  readonly lowest: number;
  readonly highest: number;
}[] = [
  { told: /\bdouble[- ](?:ton|century|hundred)\b/iu, lowest: 199, highest: 299 },
  { told: /\b(?:half[- ]century|fifty|half-ton)\b/iu, lowest: 49, highest: 99 },
  { told: /\b(?:ton|century|hundred)\b/iu, lowest: 99, highest: 199 },
];

/** What an English stem, with the headline over it, says of the runs that a reader believes. */
function englishHundred(value: number, stem: string): Partial<Bounds> {
  if (!OF_RUNS.test(stem)) return {};
  const found = ENGLISH_HUNDREDS.find(
    ({ told, lowest, highest }) => value > lowest && value <= highest && told.test(stem),
  );
  return found ? { lowest: found.lowest, highest: found.highest } : {};
}

/** "71 रन देकर कितने विकेट", "how many wickets did he take": what one bowler took in an innings. */
const OF_HAUL =
  /(?:^| )(?:रन|रनों) (?:देकर|पर) (?:\S{1,15} ){0,2}?कितने विकेट(?= )|(?:^| )कितने विकेट (?:[^\s?]{1,15} ){0,2}?(?:लिए|लिये|लेकर|झटके|झटककर|चटकाए|चटकाकर)(?= |\?|$)|(?<!\p{L})how many wickets (?:did|has|had) [^?]{2,60} (?:take|taken|claim|claimed|pick|picked|bag|bagged|grab|grabbed)(?!\p{L})/iu;
/** Nine and ten are hardly ever one bowler's; who took a few did not nearly take as many. */
const MOST_OF_HAUL = 8;
const FEW_OF_HAUL = 4;
const MOST_BESIDE_FEW = 6;

/** What a stem of cricket, with the headline over it, says of the runs that a reader believes; empty of any other. */
export function cricketScale({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  if (dimension !== 'count') return {};
  if (value <= MOST_OF_HAUL && OF_HAUL.test(stem))
    return { lowest: 0, highest: value <= FEW_OF_HAUL ? MOST_BESIDE_FEW : MOST_OF_HAUL };
  const score = Number(patternFor(stem, AT_SCORE).exec(stem)?.[1] ?? Number.NaN);
  if (score >= value) return { highest: score };
  const target = Number(patternFor(stem, CHASED).exec(stem)?.[1] ?? Number.NaN);
  if (target > value) return { highest: target - 1 };
  if (!OF_INNINGS.test(stem)) return englishHundred(value, stem);
  if (TOGETHER.test(stem)) return {};
  const hundred = HUNDREDS.find(
    ({ told, lowest, highest }) => value > lowest && value <= highest && told.test(stem),
  );
  return hundred ? { lowest: hundred.lowest, highest: hundred.highest } : {};
}
