import { languageOf } from '../../languages/registry.ts';
import { shuffled } from '../random.ts';
import type { Candidate, Distractor, Surroundings } from '../types.ts';

const WEEKDAYS = {
  hi: ['सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार', 'रविवार'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** A day number, month, year or hour moved by a step, in the words of the key. */
const STEPS = [-3, 2, 5, -1, 4, -6, 7, 1];

function shiftedNumber(text: string, step: number, lowest: number, highest: number): string | null {
  const found = text.match(/\p{Nd}+/u);
  if (!found) return null;
  const value = Number(found[0]) + step;
  if (!Number.isInteger(value) || value < lowest || value > highest) return null;
  return text.replace(found[0], String(value));
}

const MONTHS = {
  hi: ['जनवरी', 'फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** Other months in the place of the key's: "अगस्त 2007" → "मई 2007". */
function otherMonths(candidate: Candidate, answer: string, next: () => number): string[] {
  const months = MONTHS[candidate.reading.claim.lang];
  const fact = candidate.argument.fact;
  const own = fact?.type === 'time' ? Number(fact.timex.match(/-(\d\d)$/u)?.[1] ?? 0) : 0;
  const word = answer.split(' ').find((part) => !/\p{Nd}/u.test(part));
  if (own === 0 || word === undefined) return [];
  return shuffled(months, next)
    .filter((month) => month !== months[own - 1])
    .map((month) => answer.replace(word, month));
}

/** Days in words: "आठ अगस्त" → "पांच अगस्त". */
function otherDaysInWords(candidate: Candidate, answer: string, next: () => number): string[] {
  const fact = candidate.argument.fact;
  const day = fact?.type === 'time' ? Number(fact.timex.match(/-(\d\d)$/u)?.[1] ?? 0) : 0;
  const word = answer.split(' ')[0] as string;
  if (day === 0) return [];
  const like = {
    exact: word,
    fact: { type: 'quantity', dimension: 'count', value: day, comparator: 'exact' },
  } as const;
  return shuffled(STEPS, next).flatMap((step) => {
    const value = day + step;
    const shown =
      value >= 1 && value <= 28 ? languageOf(candidate.reading.claim.lang).formatLike(value, like) : null;
    return shown ? [answer.replace(word, shown)] : [];
  });
}

function texts(candidate: Candidate, next: () => number): string[] {
  const fact = candidate.argument.fact;
  if (fact?.type !== 'time') return [];
  const answer = candidate.question.answer;
  if (fact.grain === 'weekday')
    return shuffled(WEEKDAYS[candidate.reading.claim.lang], next).filter((day) => day !== answer);
  if (fact.grain === 'month') return otherMonths(candidate, answer, next);
  if (fact.grain === 'day' && !/\p{Nd}/u.test(answer)) return otherDaysInWords(candidate, answer, next);
  const bounds: readonly [number, number] | null =
    fact.grain === 'day'
      ? [1, 28]
      : fact.grain === 'year'
        ? [1000, 2100]
        : fact.grain === 'time'
          ? [1, 12]
          : null;
  if (!bounds) return [];
  return shuffled(STEPS, next).flatMap((step) => shiftedNumber(answer, step, bounds[0], bounds[1]) ?? []);
}

/** Other days, dates, years or hours in the form of the key, none of which the article names for this event. */
export function timeDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const language = languageOf(candidate.reading.claim.lang);
  const { claim, form } = candidate.reading;
  const rivals = around.readings.filter((other) => other.form.predicate.lemma === form.predicate.lemma);
  return texts(candidate, around.next)
    .filter(
      (text) => !rivals.some((other) => other.claim.arguments.some((argument) => argument.text === text)),
    )
    .map((text) => ({
      text,
      source: 'scale' as const,
      why: language.why({ source: 'scale', value: candidate.question.answer }),
      claimId: claim.id,
    }));
}
