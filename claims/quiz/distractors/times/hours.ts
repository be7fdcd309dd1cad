import { CARDINAL, cardinalWord } from '../../../languages/hi/values/number-words.ts';
import { languageOf } from '../../../languages/registry.ts';
import { fold } from '../../../text/fold.ts';
import { shuffled } from '../../random.ts';
import type { Candidate } from '../../types.ts';
import { numberTold, type Other, timeValue, withNumber } from './days.ts';

/** "साढ़े तीन बजे", "पौने पांच बजे", "सवा दो बजे": the part of an hour, and the hour that it goes with. */
const PARTED = /^(सा(?:ढ़|ढ\u093c)े|पौने|सवा) (\S+)( बजे.{0,10})$/u;
/** "डेढ़ बजे", "ढाई बजे": the halves that have a word of their own. */
const HALVES: readonly (readonly [RegExp, number])[] = [
  [/^डे(?:ढ़|ढ\u093c)(?= बजे)/u, 1],
  [/^(?:ढाई|अ(?:ढ़|ढ\u093c)ाई)(?= बजे)/u, 2],
];
/** The least hour that each part is told of: "साढ़े तीन" follows ढाई, "सवा दो" follows "सवा बजे". */
const LEAST = { साढ़े: 3, पौने: 1, सवा: 2 } as const;
/** The hours beside a key that its part of the day leaves. */
const STEPS = [-2, -1, 1, 2];
const FARTHER = 3;

/** The hour that a word or figures tell; 0 for none. */
function hourOf(word: string): number {
  const digits = Number(word);
  if (Number.isInteger(digits)) return digits;
  const hour = CARDINAL.get(fold(word)) ?? 0;
  return hour <= 12 ? hour : 0;
}

/** An hour beside the key's, and how many hours it lies from that. */
interface Near {
  readonly hour: number;
  readonly step: number;
}

/** Of a part of the day that has so many hours beside the key's no other is needed. */
const ENOUGH = 3;

/** Hours near the key's, of its part of the day as far as that holds enough of them; 1 to 12. */
function near(own: number, hours: readonly number[], next: () => number): Near[] {
  const at = hours.indexOf(own);
  const ofPart = hours.map((hour, i) => ({ hour, step: i - at })).filter(({ hour }) => hour !== own);
  const isNear = ({ step }: Near) => Math.abs(step) <= FARTHER;
  if (at >= 0 && ofPart.filter(isNear).length >= ENOUGH) return shuffled(ofPart.filter(isNear), next);
  const within = STEPS.map((step) => own + step).filter((hour) => hour >= 1 && hour <= 12);
  const beside = within.length < ENOUGH ? [...within, own + FARTHER] : within;
  return shuffled(beside, next).map((hour) => ({ hour, step: hour - own }));
}

function halfPast(hour: number): string {
  return hour === 1 ? 'डेढ़ बजे' : hour === 2 ? 'ढाई बजे' : `साढ़े ${cardinalWord(hour)} बजे`;
}

/** Hours from the key's to those beside it. */
const BESIDE = [-3, -2, -1, 1, 2, 3];
/** The same where no part of the day is told. */
const BESIDE_OPEN = [-2, -1, 1, 2, 3];
const MINUTES = 60;
/** "11 am", "5.30 p.m.": the half of the day stays, and 12 is neither of the two. */
const HALF_OF_DAY = /\p{Nd} ?[ap]\.?m\b/iu;
const BESIDE_IN_HALF = [-4, ...BESIDE, 4];

/** The minute of the day of an hour that lies so many hours from the key's: it orders the options. */
function minuteOf({ argument: { fact } }: Candidate, step: number): { value?: number } {
  const own = fact?.type === 'time' ? timeValue(fact) : undefined;
  return own === undefined ? {} : { value: own + step * MINUTES };
}

/** Other full or broken hours told in figures or a word, each near the key and of its part of the day. */
export function hoursBeside(
  candidate: Candidate,
  hours: readonly number[] | undefined,
  next: () => number,
): Other[] {
  const { answer } = candidate.question;
  const own = hourOf(numberTold(answer));
  if (own < 1 || own > 12) return [];
  const at = hours?.indexOf(own) ?? -1;
  const isInHalf = HALF_OF_DAY.test(answer);
  const isOfPart = (step: number) =>
    isInHalf
      ? own % 12 === 0 || (own + step > 0 && own + step < 12)
      : at < 0 || hours?.[at + step] !== undefined;
  const open = isInHalf && own < 12 ? BESIDE_IN_HALF : at < 0 ? BESIDE_OPEN : BESIDE;
  return shuffled(open, next)
    .filter(isOfPart)
    .flatMap((step) => withNumber(candidate, ((own + step + 11) % 12) + 1).map((one) => ({ one, step })))
    .filter(({ one }) => one.text !== answer)
    .map(({ one, step }) => ({ text: one.text, ...minuteOf(candidate, step) }));
}

/** Other times of day with the part of an hour that a Hindi key has; null where it has none. */
export function partedHours(
  candidate: Candidate,
  hours: readonly number[],
  next: () => number,
): Other[] | null {
  const {
    question: { answer },
    reading: { claim },
  } = candidate;
  if (claim.lang !== 'hi') return null;
  const half = HALVES.find(([word]) => word.test(answer));
  const [, part, word = '', rest] = PARTED.exec(answer) ?? [];
  const own = half?.[1] ?? hourOf(word);
  const isHalf = half !== undefined || (part?.startsWith('सा') === true && !/\p{Nd}/u.test(word));
  if (isHalf && own >= 1)
    return near(own, hours, next).map(({ hour, step }) => ({
      text: halfPast(hour),
      ...minuteOf(candidate, step),
    }));
  if (part === undefined || own < 1) return null;
  const least = part === 'पौने' || part === 'सवा' ? LEAST[part] : LEAST.साढ़े;
  return near(own, hours, next)
    .filter(({ hour }) => hour >= least)
    .flatMap(({ hour, step }) => {
      const shown = languageOf('hi').formatLike(hour, {
        exact: word,
        fact: { type: 'quantity', dimension: 'count', value: hour, comparator: 'exact' },
      });
      return shown ? [{ text: `${part} ${shown}${rest}`, ...minuteOf(candidate, step) }] : [];
    });
}
