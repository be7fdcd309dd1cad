import type { Quantity } from '../../../model.ts';
import { patternFor } from '../../../text/scripts.ts';
import type { Bounds } from './bounds-type.ts';

const AMOUNT =
  '(?:US|Rs\\.? ?)?[£$€₹]?(\\d{1,15}(?:,\\d{2,3}){0,4}(?:\\.\\d{1,6})?) ?(bn|m|billion|million|thousand|lakh|crore)?(?:%| per ?cent)?(?![\\p{L}\\d])';
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  crore: 1e7,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const FELL =
  '(?:down|cut|reduced?|lower|lowered|trim|trimmed|slash|slashed|fell|fall|falling|fallen|drop|dropped|slip|slipped|decline|declined|shrink|shrank|narrow|narrowed)';
const ROSE =
  '(?:up|raise|raised|lift|lifted|hike|hiked|increase|increased|rise|rose|rising|risen|grow|grew|grown|climb|climbed|jump|jumped|extended|widen|widened)';
const ENDED = '(?:closing|ending|settling|finishing|easing|slipping|recovering|rebounding)';
const ASKED = '(?:about |nearly )?(?:how (?:much|many)|what percentage)';

/** "Down from £187,971", "raised from 5% to what percentage": what fell was more before, what rose was less. */
const CHANGES: readonly { readonly pattern: RegExp; readonly end: 'lowest' | 'highest' }[] = [
  { pattern: new RegExp(`\\b${FELL} from ${AMOUNT}`, 'u'), end: 'highest' },
  { pattern: new RegExp(`\\b${ROSE} from ${AMOUNT}`, 'u'), end: 'lowest' },
  { pattern: new RegExp(`\\b${FELL}\\b[^?,]{0,120} from ${AMOUNT} to ${ASKED}`, 'u'), end: 'highest' },
  { pattern: new RegExp(`\\b${ROSE}\\b[^?,]{0,120} from ${AMOUNT} to ${ASKED}`, 'u'), end: 'lowest' },
  // "From what percentage did the margin narrow to 9%": it was more before.
  {
    pattern: new RegExp(`\\b[Ff]rom ${ASKED}\\b[^?,]{0,80} ${FELL}\\b[^?,]{0,120} to ${AMOUNT}`, 'u'),
    end: 'lowest',
  },
  {
    pattern: new RegExp(`\\b[Ff]rom ${ASKED}\\b[^?,]{0,80} ${ROSE}\\b[^?,]{0,120} to ${AMOUNT}`, 'u'),
    end: 'highest',
  },
  // "Jumped to $53 before closing at how much": the highest of the day.
  { pattern: new RegExp(`\\b${ROSE} to ${AMOUNT}[^?]{0,60} before ${ENDED}`, 'u'), end: 'highest' },
  { pattern: new RegExp(`\\b${FELL} to ${AMOUNT}[^?]{0,60} before ${ENDED}`, 'u'), end: 'lowest' },
];

/** "Estimated at what percentage, above guidelines of 2%": whatever is less was not meant. */
const BEYOND: readonly { readonly pattern: RegExp; readonly end: 'lowest' | 'highest' }[] = [
  {
    pattern: new RegExp(`\\b${ASKED}\\b[^?]{0,90}, (?:well |far )?above [\\p{L}’' ]{0,40}${AMOUNT}`, 'iu'),
    end: 'lowest',
  },
  {
    pattern: new RegExp(`\\b${ASKED}\\b[^?]{0,90}, (?:well |far )?below [\\p{L}’' ]{0,40}${AMOUNT}`, 'iu'),
    end: 'highest',
  },
  // "Stood at how many feet against the full level of 24 ft": a lake holds no more.
  {
    pattern: new RegExp(
      `\\b${ASKED}\\b[^?]{0,90} (?:against|out of|of) (?:the|its|an?|their) (?:full|maximum|total|installed|gross|storage) (?:[\\p{L}-]+ ){1,3}of ${AMOUNT}`,
      'iu',
    ),
    end: 'highest',
  },
  // "The highest at how many degrees, followed by Hull at 44.1": whatever comes behind is less.
  {
    pattern: new RegExp(
      `\\b${ASKED}\\b[^?,]{0,40}, (?:followed by|ahead of) [\\p{L}’' ]{2,40} (?:at|with|on) ${AMOUNT}`,
      'iu',
    ),
    end: 'lowest',
  },
];

/** "Dominates with a share of what percentage": more than half. */
const DOMINATES = /\bdominat(?:e|es|ed|ing)\b[^?]{0,60} (?:about |nearly )?what percentage/u;
const HALF = 50;

/** "How many of the 182 stations": a part is no more than its whole. */
const WHOLE =
  /\bhow many of (?:the|its|their|his|her) (?:(?:last|past|first|opening|previous|remaining|latest|final) )?(\d{1,3}(?:,\d{2,3}){1,4}|\d{1,9}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\d\p{L}]|[.,]\d)/iu;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in figures or in a word. */
function numberOf(text: string): number {
  const at = NUMBERS.indexOf(text.toLowerCase());
  return at < 0 ? Number(text.replaceAll(',', '')) : at;
}

/** "Played the last half hour with how many men": a side has eleven, and with fewer than seven it may not go on. */
const MEN_LEFT =
  /\b(?:with|down to|reduced to) (?:only )?how many (?:men|players)\b[^?]*\b(?:play|hour|half|match|finish|end|game|minute)/iu;
const SIDE = 11;
const FEWEST_MEN = 7;

/** "Negotiators from how many countries": the world has no more. */
const LANDS = /\bhow many (?:\p{L}{2,20} )?(?:countries|nations)\b/iu;
const ALL_LANDS = 200;

/** "By what percentage did Acme cut its staff?", "what percentage of exports does copper make up": never all of it. */
const NEVER_ALL =
  /\bby what percentage\b[^?]*\b(?:cut|reduce|fall|fallen|drop|slash|decline|shrink|shrunk|lower|slip|plunge)|\bwhat percentage of [^?]*\b(?:account|make up|made up|take|taken|produce|provide|supply|win|receive)/iu;
const NEARLY_ALL = 96;

/** "How many points from 11 matches": a win is worth three, in long cricket seven. */
const POINTS_FROM =
  /\bhow many points\b[^?]* (?:from|in|after) (?:the |their |its )?(?:first |last |opening )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:matches|games)(?!\p{L})/iu;
const OF_A_WIN = [3, 7];

/** The most points that so many matches bring, by the least that a win is worth where the key is possible. */
function mostPoints({ dimension, value }: Quantity, stem: string): number | undefined {
  const told = patternFor(stem, POINTS_FROM).exec(stem)?.[1];
  if (dimension !== 'count' || told === undefined) return undefined;
  return OF_A_WIN.map((worth) => worth * numberOf(told)).find((most) => most >= value);
}

const HUNDRED = 100;
/** Smaller shares are told apart by less than a twentieth. */
const LEAST_SHARE = 10;
/** A change by less of it is a small one: the others are near as well. */
const NEAR = 0.2;
const FEWER = [0.94, 0.88, 0.82, 0.76];
const MORE = [1.06, 1.12, 1.18, 1.24];

/** The bounds that an English stem itself sets, and shares where they lie near the key. */
export function fromEnglishStem(key: Quantity, stem: string): Partial<Bounds> {
  const bounds: { highest?: number; lowest?: number; shares?: readonly number[] } = {};
  const whole = numberOf(patternFor(stem, WHOLE).exec(stem)?.[1] ?? 'none');
  if (key.dimension === 'count' && key.value <= ALL_LANDS && LANDS.test(stem)) bounds.highest = ALL_LANDS;
  if (key.dimension === 'count' && whole >= key.value) bounds.highest = whole;
  const points = mostPoints(key, stem);
  if (points !== undefined) bounds.highest = points;
  if (key.dimension === 'percent' && key.value > HALF && DOMINATES.test(stem)) bounds.lowest = HALF;
  if (key.dimension === 'count' && key.value >= FEWEST_MEN && key.value < SIDE && MEN_LEFT.test(stem)) {
    bounds.highest = SIDE;
    bounds.lowest = FEWEST_MEN;
  }
  if (key.dimension === 'percent' && key.value < NEARLY_ALL && NEVER_ALL.test(stem))
    bounds.highest = NEARLY_ALL;
  for (const { pattern, end } of [...CHANGES, ...BEYOND]) {
    const [, digits, scale] = patternFor(stem, pattern).exec(stem) ?? [];
    if (digits === undefined) continue;
    const other = Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1);
    if (end === 'lowest' ? other >= key.value : other <= key.value) continue;
    bounds[end] = other;
    // "£182,920, down from £187,971": a quarter of that, nobody believes.
    const isShare = key.dimension === 'percent' && key.value > LEAST_SHARE;
    if ((isShare || key.value > HUNDRED) && Math.abs(other - key.value) < key.value * NEAR)
      bounds.shares = end === 'highest' ? FEWER : MORE;
  }
  return bounds;
}
