import type { Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import type { Opening } from '../../../../language.ts';
import { isBulletin } from '../../../bulletin.ts';
import { headlineOf, wordsOf } from '../words.ts';
import { contestInLead } from './contest-in-lead.ts';
import { type Contest, inDirect, type Match, matchOf } from './match.ts';
import { matchInLead } from './match-lead.ts';
import { roundOf } from './round.ts';
import { tournamentIn, tournamentOf } from './tournament.ts';

/** What a match is called where its story has no word for it. */
const CONTEST = 'मुकाबले';

function within(tournament: string, match: Match): Contest {
  const { sides, contest = CONTEST, isOf } = match;
  const [a, b] = sides;
  return {
    text: `${tournament} में ${a} और ${b} के बीच ${contest} में`,
    names: [...wordsOf(a), ...wordsOf(b)],
    label: `${tournament}, ${a}–${b} ${inDirect(contest)}`,
    wider: `${tournament} का ${inDirect(contest)}`,
    isOf,
    sides,
    within: { tournament, sides, contest },
  };
}

function alone({ sides, contest, isOf }: Match): Contest | null {
  const [a, b] = sides;
  if (contest === undefined) return null;
  return {
    text: `${a} और ${b} के बीच ${contest} में`,
    names: [...wordsOf(a), ...wordsOf(b)],
    label: `${a}–${b} ${inDirect(contest)}`,
    isOf,
    sides,
  };
}

/** A match without what the report of its round tells of other sides. */
function besideRound(match: Match | null, text: string): Match | null {
  const round = match && roundOf(text, match.sides);
  if (match === null || round === null) return match;
  return { ...match, isOf: (reading) => match.isOf(reading) && !round.isBeside(reading.claim) };
}

/** The contest that a story is of: the match of two sides in its tournament, as far as it tells them. `text` is the article. */
export function contestOf(readings: readonly Reading[], text: string): Contest | null {
  if (isBulletin(text)) return null;
  const headline = headlineOf(text);
  const tournament = tournamentOf(readings, headline);
  const match = besideRound(matchOf(readings, headline, text), text);
  const name = tournament?.label ?? tournamentIn(headline) ?? contestInLead(text);
  const all: Contest | null = tournament && { ...tournament, isOf: () => true };
  // Of a tournament of many matches not all that is told is of the first.
  if (match !== null && name !== undefined)
    return { ...within(name, match), ...(all ? { beyond: all } : {}) };
  return all ?? (match && alone(match)) ?? matchInLead(text);
}

/** Whether folded words have a name, however it is parted: "मध्यप्रदेश" in "मध्य प्रदेश ने". */
function hasName(words: readonly string[], name: string): boolean {
  const whole = wordsOf(name).join('');
  return words.some((_, from) =>
    [1, 2, 3].some((count) => words.slice(from, from + count).join('') === whole),
  );
}

const STANDS = /(?:स्थान|पायदान|नंबर) पर (?:खिसक|फिसल|पहुंच|आ ग|है|हैं|बन|काबिज|बरकरार)/u;

/**
 * The contest that a claim is told of: "राय की टीम छठे स्थान पर खिसक गई", where a side stands in a table, of the tournament and not
 * of the match; null where the story has no name for that.
 */
export function tellsOf(contest: Contest | null, { claim }: Reading): Contest | null {
  if (contest?.sides === undefined || !STANDS.test(claim.text)) return contest;
  if (contest.beyond) return contest.beyond;
  const name = contest.within?.tournament;
  return name === undefined
    ? null
    : { text: `${name} में`, names: wordsOf(name), label: name, isOf: contest.isOf };
}

/** Whether a claim of such words names all that its contest is told by. */
export function namesContest(words: readonly string[], { sides, names }: Contest): boolean {
  return sides === undefined
    ? names.every((name) => words.includes(fold(name)))
    : sides.every((side) => hasName(words, side));
}

/** What a stem of play opens with; null where what is asked for, or what the claim says, leaves nothing to be told. */
export function contestOpening(
  { text, names, within }: Contest,
  words: readonly string[],
  asked: string,
): string | null {
  const isAsked = (name: string) => wordsOf(asked).some((word) => wordsOf(name).includes(word));
  if (within === undefined) return names.some((name) => wordsOf(asked).includes(name)) ? null : text;
  const { tournament, sides, contest } = within;
  const set = isAsked(tournament) || hasName(words, tournament) ? '' : `${tournament} में `;
  if (sides.some(isAsked)) return set === '' ? null : `${tournament} के ${contest} में`;
  // "भारत ने 236 रन जोड़े": a side that the claim names is not told twice.
  const others = sides.filter((side) => !hasName(words, side));
  const [other] = others;
  if (other === undefined) return null;
  return others.length === 1
    ? `${set}${other} के खिलाफ ${contest} में`
    : `${set}${sides.join(' और ')} के बीच ${contest} में`;
}

/** "हराकर टूर्नामेंट से बाहर": which tournament, the story tells. */
const BARE = /(?:^|(?:ने|को|में|से|कर) )टूर्नामेंट(?= (?:से|में|की|के|का) )/u;

/** What stands before a bare "टूर्नामेंट" of the contest of a story; null where the claim has none, or names it. */
export function tournamentBefore({ claim }: Reading, contest: Contest | null): Opening | null {
  const name = contest?.within?.tournament ?? contest?.label;
  if (name == null || !BARE.test(claim.text) || claim.text.includes(name)) return null;
  return { text: name, before: 'टूर्नामेंट', isName: true };
}
