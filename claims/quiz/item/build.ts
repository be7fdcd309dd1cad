import { languageOf } from '../../languages/registry.ts';
import type { Difficulty, DistractorReason, Item, Option, Span } from '../../model.ts';
import { placeOfMonth } from '../choosing/months-in-order.ts';
import { timeValue } from '../distractors/times/days.ts';
import { shuffled } from '../random.ts';
import type { Candidate, Distractor } from '../types.ts';

const OPTION_IDS = ['a', 'b', 'c', 'd'] as const;

function difficultyOf(candidate: Candidate, chosen: readonly Distractor[]): Difficulty {
  const traps = chosen.filter((distractor) => distractor.source === 'article').length;
  const points =
    traps + (candidate.reading.form.salience < 0.4 ? 1 : 0) + (candidate.target.kind === 'count' ? 1 : 0);
  return points >= 2 ? 'hard' : points === 1 ? 'medium' : 'easy';
}

/** The number behind the key; undefined where the options have no order of their own. */
export function keyValue({ argument: { fact } }: Candidate): number | undefined {
  if (fact?.type === 'quantity') return fact.value;
  return fact?.type === 'time' ? timeValue(fact) : undefined;
}

/** What the stem opens with to say which event is meant. */
function openingOf({ reading, target }: Candidate): string {
  if (target.opening !== undefined) return target.insteadOf === undefined ? target.opening : '';
  return target.needsSetting ? (reading.form.setting ?? []).map(({ text }) => text).join(' ') : '';
}

interface Choice {
  readonly text: string;
  readonly value?: number;
  readonly distractor?: Distractor;
}

/** Numbers ascend, months follow the year; other options stand in an order that the seed decides, the key in its place. */
function ordered(key: Choice, others: readonly Choice[], { place, next }: Placing): Choice[] {
  const all = [key, ...others];
  if (all.every(({ value }) => value !== undefined))
    return all.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const months = all.map(({ text }) => placeOfMonth(text) ?? 0);
  if (!months.includes(0))
    return all.sort((a, b) => (placeOfMonth(a.text) ?? 0) - (placeOfMonth(b.text) ?? 0));
  const mixed = shuffled(others, next);
  return [...mixed.slice(0, place), key, ...mixed.slice(place)];
}

/** Which place the key takes, and what decides the order of the rest. */
export interface Placing {
  readonly place: number;
  readonly next: () => number;
}

/** Builds the item of a candidate with three of its distractors. Ids: options a to d in the order shown. */
export function buildItem(
  candidate: Candidate,
  distractors: readonly Distractor[],
  evidence: Span,
  id: string,
  placing: Placing,
): Item {
  const { claim } = candidate.reading;
  const language = languageOf(claim.lang);
  const value = keyValue(candidate);
  const keyChoice: Choice = {
    text: candidate.question.answer,
    ...(value === undefined ? {} : { value }),
  };
  const choices = ordered(
    keyChoice,
    distractors.map((distractor) => ({
      text: distractor.text,
      ...(distractor.value === undefined ? {} : { value: distractor.value }),
      distractor,
    })),
    placing,
  );
  const options: Option[] = choices.map((choice, i) => ({ id: OPTION_IDS[i] as string, text: choice.text }));
  const key = OPTION_IDS[choices.indexOf(keyChoice)] as string;
  const distractorReasons: DistractorReason[] = choices.flatMap((choice, i) =>
    choice.distractor
      ? [
          {
            optionId: OPTION_IDS[i] as string,
            source: choice.distractor.source,
            why: choice.distractor.why,
            ...(choice.distractor.claimId ? { claimId: choice.distractor.claimId } : {}),
          },
        ]
      : [],
  );
  return {
    id,
    claimId: claim.id,
    lang: claim.lang,
    kind: candidate.target.kind,
    stem: candidate.question.stem,
    options,
    key,
    evidence,
    explanation: language.explain({
      kind: candidate.target.kind,
      answer: candidate.question.answer,
      attribution: claim.attribution,
      stem: candidate.question.stem,
      claim: claim.text,
      opening: openingOf(candidate),
      before: candidate.target.before,
      isStatement: claim.kind === 'statement',
      traps: distractors
        .filter(({ source }) => source === 'article' && keyValue(candidate) !== undefined)
        // "6 to 8 per cent" beside the option of six tells of no option.
        .filter(
          ({ text, why }) => claim.lang !== 'en' || why.toLowerCase().startsWith(`${text.toLowerCase()} `),
        )
        .map(({ why }) => why),
    }),
    difficulty: difficultyOf(candidate, distractors),
    distractorReasons,
    checks: [],
  };
}
