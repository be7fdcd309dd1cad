import { stateOfEntry } from '../../../../catalogue/lookup.ts';
import { namedByAll } from '../../../../catalogue/names-in.ts';
import type { Reading } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import type { Target } from '../../../language.ts';
import { isProperIn } from './proper.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]{1,24}";
/** A team or a player: "Hearts of Oak", "West Ham", "Ada Palmer". */
const SIDE = `(${WORD}(?: (?:of |& )?${WORD}){0,3})`;
const MET =
  '(?:beats?|defeats?|defeated|thrash(?:ed)?|stunned|edged?|edged out|overcame|overpowered|outclassed|downed|crushed|routed|knocked out|held|drew with|lost to|bowled out|eliminated|saw off|ousted|swept past|cruised past|eased past|faces?|plays?|hosts?|takes? on|meets?)';
const RESULT = '(?:victory|win|triumph|defeat|loss|draw|success) (?:over|against|with|by|to|at)';

/** How two sides are named that met, first in headlines, then in leads. */
const HEADLINES: readonly RegExp[] = [
  new RegExp(`^${SIDE} \\d{1,3} ?[-–] ?\\d{1,3} ${SIDE}$`, 'u'),
  new RegExp(`^${SIDE} v ${SIDE}(?: \\(\\p{Lu}\\p{Ll}+\\))?$`, 'u'),
  // Headlines tell of teams in the plural: "Chelsea hold Arsenal".
  new RegExp(
    `^${SIDE} (?:holds?|stuns?|downs?|sinks?|shocks?|beat|crush|edges?|see off|defeat|thrash|rout|draw with|beats) ${SIDE}$`,
    'u',
  ),
  // "South Africa beat India by 30 runs in Kolkata Test"
  new RegExp(
    `^${SIDE} (?:beats?|defeats?|thrash|rout|crush|edge|down|stun) ${SIDE} (?:by|in) [\\p{L}\\d' -]{3,50}$`,
    'u',
  ),
];
/** "288 (Palmer 94) and 204": the innings of a side. */
const INNINGS = '\\d{1,3}(?:[-/]\\d{1,2}| for \\d{1,2})?(?: dec(?:lared|l)?)?(?: \\([^)\\n]{1,80}\\))?';
const LEADS: readonly RegExp[] = [
  // "Leeds 288 (Palmer 94) and 204 beat Kent 247 and 234"
  new RegExp(
    `(?<![\\p{L}.'’-])${SIDE} ${INNINGS}(?: (?:and|&) ${INNINGS})? (?:beat|drew with|lost to|lead|trail) ${SIDE}(?= \\d)`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}.'’-])${SIDE} (?:have |has |had )?${MET} ${SIDE}`, 'u'),
  new RegExp(`(?<![\\p{L}.'’-])${SIDE} (?:[\\p{Ll}\\d-]{1,20} ){0,6}${RESULT} ${SIDE}`, 'u'),
  // "Leeds defended a modest target to beat Kent"
  new RegExp(
    `(?<![\\p{L}.'’-])${SIDE} (?:[\\p{Ll}\\d-]{1,20} ){1,6}to (?:beat|defeat|thrash|edge|stun) ${SIDE}`,
    'u',
  ),
];
/** Words of reports of matches. */
const OF_SPORT =
  /(?<!\p{L})(?:match|half-time|striker|midfielder|fly-half|semi-finals?|quarter-finals?|wickets?|innings|Twenty20|T20|scored|tie-break|Six Nations|Premiership|Champions League|(?:FA|Davis|Carling|World) Cup)(?!\p{L})/u;
/** Words that other stories have as well, "the second half of the year", "a penalty of 2%": two of them tell of sport. */
const MAY_BE_OF_SPORT = /(?<!\p{L})(goal|second half|penalty|seed|overs|substitute)(?:s|ed)?(?!\p{L})/gu;
/** What is no side, though it has a capital. */
const NO_SIDE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:But|And|The|In|On|At|After|Both|Then|Six|Two|Three|Second|First)$|^(?:\p{Lu}\p{L}+ )*(?:Open|Cup|League|Nations|Premiership|Championship|Trophy|Slam|Prix|Park|Stadium|Arena|Road|Lane|Ground)$/u;

const isLand = (name: string) =>
  namedByAll(foldPhrase(name).split(' '), 'en').some(({ ref }) => /^(?:country|state):/u.test(ref));

/** "Sri Lanka", "Kerala" at the head of a sentence: the whole of it is the name of a list, alone that of a land. */
function isListed(name: string): boolean {
  const keys = foldPhrase(name).split(' ');
  return keys.length > 1 ? namedByAll(keys, 'en').length > 0 : isLand(name);
}

/** The side that is in words: what stands first may only open the sentence ("Promoted Livingston"), or say whose it is. */
function sideIn(name: string, text: string): string | null {
  const words = name
    // "At Leeds. The": the next sentence.
    .replace(/(?<=\p{Ll}{2})\. .*$/u, '')
    .replace(/^.*['’]s? (?=\p{Lu})/u, '')
    .replace(/(?:['’]s?|\.)$/u, '')
    .split(' ');
  for (let from = 0; from < words.length; from++) {
    const side = words.slice(from).join(' ');
    if (side !== '' && !NO_SIDE.test(side) && (isProperIn(text, side) || isListed(side))) return side;
  }
  return null;
}

/** Whether the words of a story are of sport. */
export const isOfSport = (text: string): boolean =>
  OF_SPORT.test(text) || new Set(Array.from(text.matchAll(MAY_BE_OF_SPORT), ([, word]) => word)).size > 1;

/** The sides that a lead tells of: the headline names one of them, or the first sentence both. */
function sidesInLead(headline: string, lead: string, text: string): readonly [string, string] | null {
  const found = LEADS.map((pattern) => lead.match(pattern)).find((match) => match !== null);
  if (!found) return null;
  // "Ada and Dee Palmer beat Ben Clarke and Max Orr": neither of a pair plays alone.
  const from = found.index ?? 0;
  const isPair =
    / (?:and|&) $/u.test(lead.slice(0, from)) ||
    /^ (?:and|&) \p{Lu}/u.test(lead.slice(from + found[0].length));
  if (isPair) return null;
  // "Ada Palmer's team to defeat at Leeds": the side is hers, and she is none.
  if (/['’]s?$/u.test(found[1] ?? '')) return null;
  const [first, second] = [sideIn(found[1] ?? '', text), sideIn(found[2] ?? '', text)];
  if (first === null || second === null || first === second) return null;
  const isInHeadline = [first, second].some((side) => headline.includes(side.split(' ').at(-1) ?? side));
  const opens = !/[.!?]\s/u.test(lead.trimStart().slice(0, found.index ?? 0));
  return isInHeadline || opens ? [first, second] : null;
}

/** Sides of Indian cricket that are no states of today. */
const REGIONS = /^(?:Vidarbha|Saurashtra|Baroda|Railways|Services|Mumbai|Delhi)$/u;
const LAND_SIDE =
  /(?<![\p{L}.'’-])(?<!\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]f|[Oo]ff) )\p{Lu}\p{L}{2,24}(?: \p{Lu}\p{L}{2,24}){0,2}/gu;
const OF_CRICKET = /(?<!\p{L})(?:wickets?|innings|hockey)(?!\p{L})/u;

/** "Kent opener", "Leeds' captain": whose player somebody is. */
const OF_PLAYER =
  /^(?:['’]s?)? (?:opener|opening|youngster|teenager|batter|batsman|batswoman|bowler|captain|skipper|vice-captain|pacer|seamer|spinner|all-rounder|allrounder|keeper|wicketkeeper|wicket-keeper|left-hander|right-hander|left-arm|right-arm|fast|leg-spinner|off-spinner|striker|forward|defender|midfielder|goalkeeper|drag-flicker|player|veteran|star|debutant|coach|born|selector|international)(?!\p{L})/u;
/** "North Zone", "Rest of Kent", "Kent A": sides of parts of a land, and the land is none beside them. */
const OTHER_SIDE =
  /(?<!\p{L})(?:(?:North|South|East|West|Central|North-East|Northeast) Zone|Rest of \p{Lu}|\p{Lu}\p{Ll}{2,20} (?:A|B|C|D|XI|Under-\d\d|U-?\d\d)(?![\p{L}\d]))/u;

const ZONE = /(?<!\p{L})(?:North|South|East|West|Central|North-East|Northeast) Zone(?!\p{L})/gu;

/** "Coimbatore: ", "Pune, Nov 18: ", "PUNE, Nov 18 - ": where a report was filed. */
const FILED = /^\s*(\p{Lu}[\p{L} ]{2,24})(?:, [\p{L} .\d]{3,14})?(?: \(\p{L}{2,12}\))?(?:: | [-–—] )/u;
/** Who plays at home is named first; where they are called so, that has to be known. */
const CALLED_HOME = /(?<!\p{L})[Tt]he (?:hosts?|visitors?|home side|visiting side)(?!\p{L})/u;

/** Of two sides the one that a report was filed from first; null where its town tells of neither. */
function homeFirst(sides: readonly [string, string], lead: string): readonly [string, string] | null {
  const town = FILED.exec(lead)?.[1] ?? '';
  const states = namedByAll(foldPhrase(town).split(' '), 'en').flatMap((entry) => [
    stateOfEntry(entry),
    `country:${entry.country}`,
  ]);
  const home = sides.find((side) =>
    namedByAll(foldPhrase(side).split(' '), 'en').some(({ ref }) => states.includes(ref)),
  );
  return home === undefined ? null : home === sides[0] ? sides : [sides[1], sides[0]];
}

/** "North Zone … against East Zone": two parts of a land; null where the lead tells of other such sides. */
function zonesThatPlay(lead: string): readonly [string, string] | null {
  const zones = [...new Set(Array.from(lead.matchAll(ZONE), ([zone]) => zone))];
  const [first, second, ...others] = zones;
  if (first === undefined || second === undefined || others.length > 0) return null;
  return OTHER_SIDE.test(lead.replace(ZONE, '')) ? null : [first, second];
}

/** "Leeds were 171 for four, and the Kent fielders …": the two states or countries that play in the lead of a report. */
function landsThatPlay(lead: string, text: string): readonly [string, string] | null {
  if (!OF_CRICKET.test(text)) return null;
  const told = lead.replace(FILED, '');
  const named = Array.from(told.matchAll(LAND_SIDE))
    .filter(
      ({ 0: name, index }) => !OF_PLAYER.test(told.slice(index + name.length, index + name.length + 24)),
    )
    .map(([name]) => name);
  const lands = named.filter((name) => REGIONS.test(name) || isLand(name));
  const sides = [...new Set(lands)].filter(
    (name, _at, all) => !all.some((other) => other !== name && other.startsWith(`${name} `)),
  );
  if (OTHER_SIDE.test(lead)) return zonesThatPlay(lead);
  const [first, second, ...others] = sides;
  if (first === undefined || second === undefined || others.length > 0) return null;
  return homeFirst([first, second], lead) ?? (CALLED_HOME.test(text) ? null : [first, second]);
}

/** The two sides of which a headline is: "Leeds 20-12 York", alone or before a colon. */
function sidesInHeadline(headline: string): readonly [string, string] | null {
  const [label = headline] = headline.split(': ');
  const named = HEADLINES.map((pattern) => label.match(pattern) ?? headline.match(pattern)).find(
    (match) => match !== null,
  );
  return named ? [named[1] ?? '', named[2] ?? ''] : null;
}

/** Whether a headline is nothing but its match: all that is told is of that. */
export const isMatchReport = (headline: string): boolean => sidesInHeadline(headline) !== null;

/** "Ireland v Italy": the match that a story tells of; null where headline and lead name no two sides that met. */
export function matchOf(
  headline: string,
  lead: string,
  text: string,
  isSport = isOfSport(text),
): string | null {
  if (!isSport) return null;
  const sides = sidesInHeadline(headline) ?? sidesInLead(headline, lead, text) ?? landsThatPlay(lead, text);
  return sides === null ? null : sides.join(' v ');
}

/** "Finished above Leeds", "beat Derby": in a story of sport a city that nothing happens in is its club. */
export function isClub({ claim }: Reading, { kind, argument }: Target): boolean {
  if (kind !== 'city') return false;
  const name = claim.arguments[argument]?.text ?? '';
  return !['in', 'at', 'from', 'near'].some((preposition) => claim.text.includes(`${preposition} ${name}`));
}
