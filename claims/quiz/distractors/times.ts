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

function texts(candidate: Candidate, next: () => number): string[] {
  const fact = candidate.argument.fact;
  if (fact?.type !== 'time') return [];
  const answer = candidate.question.answer;
  if (fact.grain === 'weekday')
    return shuffled(WEEKDAYS[candidate.reading.claim.lang], next).filter((day) => day !== answer);
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
