import { languageOf } from '../../languages/registry.ts';
import { shuffled } from '../random.ts';
import type { Candidate, Distractor, Surroundings } from '../types.ts';

const PAIR = /^(\d{1,2})([-–])(\d{1,2})$/u;

/** Results near one: so many more or fewer of either side. */
const NEAR: readonly (readonly [number, number])[] = [
  [0, -1],
  [1, 0],
  [1, 1],
  [-1, -1],
  [0, 1],
  [-1, 0],
  [2, 0],
  [2, 1],
  [1, -1],
];

/** Other results of a match that the winner's goals open: "3-1", "1-0" and "3-2" beside "2-1"; draws beside a draw. */
export function scoreDistractors({ question, reading }: Candidate, around: Surroundings): Distractor[] {
  const [, one = '', dash = '', two = ''] = PAIR.exec(question.answer) ?? [];
  if (dash === '') return [];
  const [won, lost] = [Number(one), Number(two)];
  const isDraw = won === lost;
  const others = NEAR.map(([a, b]) => [won + a, lost + (isDraw ? a : b)] as const).filter(
    ([a, b]) => b >= 0 && (isDraw ? a === b : a > b) && (a !== won || b !== lost),
  );
  const language = languageOf(reading.claim.lang);
  const texts = [...new Set(others.map(([a, b]) => `${a}${dash}${b}`))];
  return shuffled(texts, around.next).map((text) => ({
    text,
    source: 'scale',
    why: language.why({ source: 'scale', value: question.answer, option: text }),
    claimId: reading.claim.id,
  }));
}
