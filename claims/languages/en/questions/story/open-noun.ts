import type { Reading } from '../../../../model.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import { isBroughtIn } from './described.ts';
import { tellsOf } from './known.ts';

/** Nouns that say what something is, and not which: with "the" and nothing more they take up what was told before. */
export const CALLING: ReadonlySet<string> = new Set(
  `company firm carmaker chipmaker automaker retailer maker manufacturer airline bank insurer drugmaker brewer giant conglomerate broadcaster publisher
   vessel ship plane aircraft machine car model vehicle device gadget handset software program programme product service system technology site website
   film movie drama comedy thriller documentary show series sitcom album song single book novel play musical soundtrack band group duo pair trio
   deal offer bid proposal plan scheme project agreement accord pact merger takeover move decision ruling verdict report study survey poll research
   contract protocol treaty law bill act legislation measure measures policy policies rules ban order case trial lawsuit suit claim claims charge charges allegations
   set game match tie clash contest race event tournament competition festival ceremony award prize market auction operation attack crash accident incident
   club team side squad visitors hosts champion champions winner winners loser striker defender midfielder winger forward prop lock hooker fly-half
   businessman businesswoman donor pensioner victim suspect man woman men women boy girl child children couple teenager youngster player players actor actress singer star director
   author writer artist musician comedian presenter broadcaster candidate minister politician official officials ministers leaders governments
   left-hander right-hander left-armer right-armer spinner batter skipper all-rounder wicketkeeper shuttler
   countries nation nations states cities town towns village city region area island site body organisation charity union agency department regulator
   ward unit seat constituency plant factory shipyard branch store
   watchdog authority committee panel tribunal tone changeover handover issue matter problem changes cuts figures results data news`.split(
    /\s+/u,
  ),
);

/** What is a match's own, and known where the match is named. */
const OF_MATCH: ReadonlySet<string> = new Set('game match tie clash contest visitors hosts set'.split(' '));

/** What ends a noun phrase, and what says which it is: "the vessel of", "the vessel Argo". */
const ENDS =
  /^(?:in|on|at|for|with|to|by|from|before|after|was|were|is|are|has|have|had|will|would|can|could|should|may|might|as|and|or|but|against|into|over|during|since|until|when|while|because|if)$/u;
const SAYS_WHICH =
  /^(?:of|between|that|which|who|whose|called|named|known|concerned|involved|\p{Lu}.*|["“].*)$/u;
/** A phrase has no more words behind its article. */
const MOST_WORDS = 4;
/** "The two men", "the other side": so many, told of before. */
const COUNTED = /^(?:two|three|four|five|six|other|same|latter|former)$/u;
/** "The museum in Cologne": its place says which. */
const PLACED = /^(?:in|near|at|off)$/u;

/** "The subsidies countries can pay": the second noun acts in a clause of the first. */
const AUXILIARY = /^(?:can|could|will|would|may|might|must|should|has|have|had)$/u;
/** "The e-SCR project", "the Metro project": a name stands before it. */
const NAMED_WORK =
  /^(?:project|scheme|programme|program|system|mission|operation|platform|app|portal|policy|act|law|bill|site|website|order|deal|contract|plan)$/u;
/** Nouns of what a name before them tells apart: "the Burnaston plant", "the Ibrox club". */
const BY_NAME =
  /^(?:ward|unit|seat|constituency|plant|factory|shipyard|branch|store|club|side|team|squad|treaty|protocol|contract|area|region|district|taluk|town|village|island)$/u;
/** Nouns of what words before them tell apart: "the handheld gaming market", "the global music industry". */
const TOLD_APART: ReadonlySet<string> = new Set(
  'market system technology software industry network policy law'.split(' '),
);
/** Offices of a land, of which its matter tells which: "the weather agency", "the labour minister". */
const OF_LAND = /^(?:minister|ministry|department|agency|regulator|watchdog|commission)$/u;
const MATTER =
  /^(?:home|finance|foreign|defen[cs]e|health|education|transport|railway|labou?r|agriculture|interior|justice|trade|energy|environment|weather|meteorological|forest|police|fire|tax|electoral|election|statistics|meteorology|water|power)$/u;
/** What only says how somebody or something is, and not which. */
const NO_SORT =
  /^(?:new|old|latest|former|current|entire|whole|first|second|third|next|last|only|same|other|big|large|small|major|main|key|controversial|proposed|planned|own|growing|booming|struggling|emerging|existing|[\p{L}-]*ed)$/u;

/** Parts of a land. */
const OF_PART =
  /^(?:province|state|county|district|region|territory|municipality|prefecture|island|city|town|village|port)$/u;

function isToldApart(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at);
  return before.length > 1 && before.every((word) => /^\p{Ll}/u.test(word) && !NO_SORT.test(word));
}

/** "The Chelsea side", "the Brazilian national side": a name stands before the noun. */
const isNamedBefore = (words: readonly string[], at: number): boolean =>
  /^\p{Lu}/u.test(words[words[at - 1] === 'national' ? at - 2 : at - 1] ?? '');

/** The noun of a definite phrase that says what it is and not which; null where it says which. */
function pointingNoun(words: readonly string[], isPointing: (noun: string) => boolean): string | null {
  let found: string | null = null;
  const isCounted = COUNTED.test(words[0] ?? '');
  for (const [i, word] of words.slice(0, MOST_WORDS).entries()) {
    const noun = word.match(i > 0 ? /^[\p{L}\d-]*/u : /^[\p{L}-]*/u)?.[0] ?? '';
    const next = word === noun ? (words[i + 1] ?? '') : '';
    if (ENDS.test(word)) break;
    // "The women's title": the noun that is meant stands behind.
    if (/^(?:(?:wo)?men|boys|girls|ladies)['’]s?$/u.test(word)) continue;
    const isOne = isPointing(noun) || (isCounted && PEOPLE_NOUNS.has(noun.replace(/s$/u, '')));
    const isClause = AUXILIARY.test(next) && /^\p{Ll}+[^s]s$/u.test(words[i - 1] ?? '');
    const isSort =
      (TOLD_APART.has(noun) && isToldApart(words, i)) ||
      (OF_LAND.test(noun) && MATTER.test(words[i - 1] ?? '')) ||
      (BY_NAME.test(noun) && isNamedBefore(words, i)) ||
      (NAMED_WORK.test(noun) && /^(?:\p{Ll}-)?\p{Lu}[\p{L}\d-]+$/u.test(words[i - 1] ?? ''));
    if (isOne) found = SAYS_WHICH.test(next) || isClause || isSort ? null : noun;
    // "The island province of Orvane": what the noun behind it is of, says which.
    else if (next === 'of' && OF_PART.test(noun)) found = null;
    if (next === '' || SAYS_WHICH.test(next)) break;
  }
  return found;
}

/** "The second plant" is not the one of the headline. */
const ANOTHER = /^(?:second|third|fourth|fifth|other|latter|former|previous|earlier)$/u;
/** Words of fewer letters tell little. */
const LONG = 6;

/** "The desalination project" under "Desalination plant opens": a word before the noun that the headline has says which. */
function isQualified(words: readonly string[], noun: string, named: ReadonlySet<string>): boolean {
  const before = words.slice(
    0,
    words.findIndex((word) => word.startsWith(noun)),
  );
  return before.some((word) => {
    const parts = word.toLowerCase().match(/\p{L}+/gu) ?? [];
    return !NO_SORT.test(word) && parts.some((part) => part.length >= LONG && named.has(part));
  });
}

/** Words that no noun is, though an article stands before them: "a fall in the first", "a mill in the early". */
const NO_NOUN =
  /^(?:the|an?|first|second|third|fourth|fifth|last|next|only|same|other|early|late|later|off|out|up|down|ruling|new|old|current|former|latest|whole|entire|main|major|big|large|small|long|short|high|low|own|more|most)$/u;

/** "The first company to reach Mars", "the youngest player ever to score": of all there are, what it did tells which. */
const ONE_OF_ALL = /^(?:first|only|last|\p{Ll}{2,10}est|most|second|third)$/u;
/** "The first man since 1988", "the most decorated players in the sport": of all there are since then, or there. */
const BEST_OF_ALL =
  /^(?:first|only|most|(?!lat|earli)\p{Ll}{2,10}est) (?:[\p{L}-]+ ){1,3}?(?:since|in|of|at|on) (?!(?:a|an|two|three)\b)/u;
/** "Outside the body": of man and beast. */
const OF_BODY = /^(?:outside|inside|throughout|leaves|enters)$/u;

function isToldBy(words: readonly string[], before: string): boolean {
  if (OF_BODY.test(before) && /^(?:human )?body\b/u.test(words.join(' '))) return true;
  if (BEST_OF_ALL.test(`${words.join(' ')} `)) return true;
  const to = words.findIndex((word, i) => i > 0 && word === 'to');
  return ONE_OF_ALL.test(words[0] ?? '') && to > 1 && /^\p{Ll}{2,}$/u.test(words[to + 1] ?? 'be');
}

/**
 * Whether a claim takes something as known, and says not which: "the vessel", "the two men", "the German carmaker".
 * `before` is the story up to the claim, `named` the words of its kicker, `isMatch` whether that names a match.
 */
export const hasOpenNoun = (...told: Parameters<typeof openNouns>): boolean => openNouns(...told).length > 0;

/** The nouns that a claim takes as known so. */
export function openNouns(
  { claim }: Pick<Reading, 'claim'>,
  before: string,
  named: ReadonlySet<string>,
  isMatch: boolean,
): readonly string[] {
  const words = claim.text.split(' ');
  return words.flatMap((word, at) => {
    if (!/^["“]?the$/iu.test(word)) return [];
    if (isToldBy(words.slice(at + 1, at + MOST_WORDS + 3), words[at - 1] ?? '')) return [];
    const noun = pointingNoun(
      words.slice(at + 1, at + MOST_WORDS + 2),
      (one) => CALLING.has(one) || (!NO_NOUN.test(one) && isBroughtIn(one, before)),
    );
    if (noun === null || (isMatch && OF_MATCH.has(noun))) return [];
    if (ANOTHER.test(words[at + 1] ?? '')) return [noun];
    if (isQualified(words.slice(at + 1), noun, named) || tellsOf(named, noun)) return [];
    const behind = words.slice(words.findIndex((other, i) => i > at && other.startsWith(noun)) + 1);
    if (at === 0 && PLACED.test(behind[0] ?? '') && /^\p{Lu}/u.test(behind[1] ?? '')) return [];
    // "Opened a mine, and sold the mine"
    return isBroughtIn(noun, words.slice(0, at).join(' ')) ? [] : [noun];
  });
}
