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

/** A story of more than one result of the same match, or of two matches that are one tie. */
const TWOFOLD =
  /(?<!\p{L})(?:aggregate|(?:on|in) penalties|shoot-?out|legs|(?:first|second|return) leg)(?!\p{L})/iu;

const TOLD = /(?<![\p{Nd}.,–-])(\d{1,2})(?:[-–—:]| to )(\d{1,2})(?![\p{Nd}–-])/gu;

/** Every result that a text tells, either way round: of an earlier match, of half-time. */
function toldIn(text: string): ReadonlySet<string> {
  const pairs = [...text.matchAll(TOLD)].map(([, one, two]) => [Number(one), Number(two)] as const);
  return new Set(pairs.flatMap(([one, two]) => [`${one} ${two}`, `${two} ${one}`]));
}

/** Other results of a match that the winner's goals open: "3-1", "1-0" and "3-2" beside "2-1"; draws beside a draw; none that the story tells. */
export function scoreDistractors({ question, reading }: Candidate, around: Surroundings): Distractor[] {
  const [, one = '', dash = '', two = ''] = PAIR.exec(question.answer) ?? [];
  const text = around.wording();
  if (dash === '' || TWOFOLD.test(text)) return [];
  const told = toldIn(text);
  const [won, lost] = [Number(one), Number(two)];
  const isDraw = won === lost;
  const others = NEAR.map(([a, b]) => [won + a, lost + (isDraw ? a : b)] as const).filter(
    ([a, b]) => b >= 0 && (isDraw ? a === b : a > b) && !told.has(`${a} ${b}`) && (a !== won || b !== lost),
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
