import { languageOf } from '../../../languages/registry.ts';
import { hasYear } from '../../../text/years.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';

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
  /(?<!\p{L})(?:aggregate|(?:on|in) penalties|shoot-?out|legs|(?:first|second|return) leg|शूट-?आउट|पेनल्टी शूट|सडन डेथ|टाई-?ब्रेक \p{L}{0,3} ?से|टाई-?ब्रेकर में \d{1,2}-\d{1,2}|की बराबरी के बाद \d{1,2}-\d{1,2})(?!\p{L})/iu;

const TOLD = /(?<![\p{Nd}.,–-])(\d{1,2})(?:[-–—:]| to )(\d{1,2})(?![\p{Nd}–-])/gu;

/** Every result that a text tells, either way round: of an earlier match, of half-time. */
function toldIn(text: string): ReadonlySet<string> {
  const pairs = [...text.matchAll(TOLD)].map(([, one, two]) => [Number(one), Number(two)] as const);
  return new Set(pairs.flatMap(([one, two]) => [`${one} ${two}`, `${two} ${one}`]));
}

/** Points from which a result is that of a long game: kabaddi, basketball. */
const MANY_POINTS = 12;

/** Results near one that the winner's goals open; draws beside a draw. */
function near(won: number, lost: number): [number, number][] {
  const isDraw = won === lost;
  return NEAR.map(([a, b]): [number, number] => [won + a, lost + (isDraw ? a : b)]).filter(
    ([a, b]) => b >= 0 && (isDraw ? a === b : a > b) && (a !== won || b !== lost),
  );
}

/**
 * Results near that of a long game: other points of the winner, of the loser, and both, so that none shares more with
 * the rest than the others do. Empty where the story tells one of every such three.
 */
function nearOfMany(
  won: number,
  lost: number,
  told: ReadonlySet<string>,
  next: () => number,
): [number, number][] {
  // "41-26" beside "41-27" is told by nobody who saw the match.
  const step = Math.round(won / MANY_POINTS) + 1;
  const changes = [-step - 1, -step, step, step + 1];
  const threes = changes.flatMap((more) =>
    changes.map((less): [number, number][] => [
      [won + more, lost],
      [won, lost + less],
      [won + more, lost + less],
    ]),
  );
  const fit = threes.filter((three) => three.every(([a, b]) => a > b && b >= 0 && !told.has(`${a} ${b}`)));
  return shuffled(fit, next)[0] ?? [];
}

/** Other games that end as one may: whoever won 21-15 may have won 21-13, whoever won 6-4 may have won 6-2. */
function gamesLike(one: number, two: number): readonly (readonly [number, number])[] {
  const [most, least] = [Math.max(one, two), Math.min(one, two)];
  const others =
    most >= MANY_POINTS
      ? [-6, -4, -3, -2, 2, 3, 4].map((more) => least + more)
      : [least - 2, least - 1, least + 1];
  // A game of more points than were needed ends two apart.
  const isPlain = most === 21 || most === 11 || most === 15 || most === 6;
  const fits = isPlain
    ? others.filter((points) => points >= 0 && points <= most - 2 && points !== least)
    : [];
  return fits.map((points) => (one > two ? [most, points] : [points, most]));
}

/**
 * Results of several games: one put otherwise, another, and both, so that none shares more with the rest than the others do.
 * Empty where fewer than two games can be.
 */
function likeGames(answer: string, next: () => number): string[] {
  const games = answer.split(/(?<=[\d)]), /u);
  const others = games.flatMap((game, at) => {
    const [, one = '', dash = '', two = ''] = PAIR.exec(game) ?? [];
    const [like] = dash === '' ? [] : shuffled(gamesLike(Number(one), Number(two)), next);
    return like === undefined ? [] : [{ at, game: like.join(dash) }];
  });
  const [first, second] = shuffled(others, next);
  if (first === undefined || second === undefined) return [];
  const put = (changed: readonly { readonly at: number; readonly game: string }[]) =>
    games.map((game, at) => changed.find((one) => one.at === at)?.game ?? game).join(', ');
  return [put([first]), put([second]), put([first, second])];
}

/** "2-1" or "21-15, 21-18": other results of the same match, none that the story tells. */
function resultsLike(answer: string, told: ReadonlySet<string>, next: () => number): string[] {
  const [, one = '', dash = '', two = ''] = PAIR.exec(answer) ?? [];
  if (dash === '') return likeGames(answer, next);
  const [won, lost] = [Number(one), Number(two)];
  const results = won >= MANY_POINTS && won > lost ? nearOfMany(won, lost, told, next) : near(won, lost);
  return results.filter(([a, b]) => !told.has(`${a} ${b}`)).map(([a, b]) => `${a}${dash}${b}`);
}

/** Whether a Hindi stem tells neither year nor headline: another final of the same two may have ended as an option says. */
function isOfAnyYear({ question: { stem, answer }, reading: { claim }, target }: Candidate): boolean {
  return claim.lang === 'hi' && !target.asOf && PAIR.test(answer) && !hasYear(stem) && !stem.includes(': ');
}

/** Other results of a match that the winner's goals open: "3-1", "1-0" and "3-2" beside "2-1"; draws beside a draw; none that the story tells. */
export function scoreDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { question, reading } = candidate;
  const text = around.wording();
  if (TWOFOLD.test(text) || isOfAnyYear(candidate)) return [];
  const language = languageOf(reading.claim.lang);
  const texts = [...new Set(resultsLike(question.answer, toldIn(text), around.next))];
  return shuffled(texts, around.next).map((text) => ({
    text,
    source: 'scale',
    why: language.why({ source: 'scale', value: question.answer, option: text }),
    claimId: reading.claim.id,
  }));
}
