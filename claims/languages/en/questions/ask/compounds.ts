import type { Asked } from '../stem.ts';
import { around, type Seat } from './seat.ts';

/**
 * Units that a number tells a noun by: "a 16-kilometre tunnel", "a 660 MW unit", "a 12-year sentence". Not how deep, high or
 * long a thing is in metres or feet: nobody asks for "a gorge of how many metres".
 */
const UNITS: Readonly<Record<string, string>> = {
  kilometre: 'kilometres',
  kilometer: 'kilometers',
  km: 'kilometres',
  mile: 'miles',
  ton: 'tons',
  tonne: 'tonnes',
  acre: 'acres',
  hectare: 'hectares',
  megawatt: 'megawatts',
  gigawatt: 'gigawatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  litre: 'litres',
  kg: 'kilograms',
  page: 'pages',
  bed: 'beds',
  seat: 'seats',
  storey: 'storeys',
  run: 'runs',
  lane: 'lanes',
  coach: 'coaches',
  judge: 'judges',
  room: 'rooms',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};
const COMPOUND =
  /^(?:about |nearly )?(\d[\d,.]{0,9}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)[- ]([\p{L}]{2,10})$/u;
/** "25,000-strong crowd" */
const STRONG = /^-strong /u;

/** The noun that is told so, with the words before it. */
const WORD =
  /^[- ]?(?!(?:in|on|at|of|for|from|with|by|to|into|onto|over|under|near|after|before|during|since|until|about|against|between|around|through|across|along|that|which|who|as|and|or|but|because|if|is|was|were|are|has|had|have|will|would|called|named|last|next|this|worth|long|old|wide|high|deep|tall)(?![\p{L}-]))\p{Ll}[\p{Ll}-]{1,20}(?=[ ,.;]|$)/u;
const MOST_WORDS = 3;

/** The words of the noun behind an amount, with the mark that joins them to it; empty where no noun stands there. */
function nounIn(behind: string): string {
  let noun = '';
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = behind.slice(noun.length);
    if (words > 0 && !next.startsWith(' ')) break;
    const word = WORD.exec(next)?.[0];
    if (word === undefined || (words > 0 && /(?:ed|ing|ly)$/u.test(word))) break;
    noun += word;
  }
  return noun;
}
/** What the length of a time or a way is no fact of: a race is called by it, a low holds for shorter times as well. */
const NO_NOUN =
  /(?:^|[ -])(?:low|lows|high|highs|peak|record|best|worst|bond|bonds|note|notes|yield|treasury|gilt|race|sprint|final|hurdles|freestyle|relay|dash|butterfly|backstroke|breaststroke|run|walk|event|helpline|service|channel|shop|store|history|veteran|anniversary|win|victory|defeat|loss|bus|plane|aircraft|jet|car|house|bench|birthday|period|radius|limit|mark|view|lens|gun|calibre|average|drought|wait|streak|run|spell)$/u;
/** "A 30-day state of emergency", "a 400-metre Line of": what goes on is of the noun. */
const GOES_ON = /^(?: of | \p{Lu}|-|['’])/u;
const LONGEST_ARTICLE = 3;

/** "A 16-kilometre tunnel": "a tunnel of how many kilometres"; "a 25,000-strong crowd": "a crowd of how many people". */
export function askCompound({ reading: { claim }, argument }: Seat): Asked | null {
  const { fact, text } = argument;
  if (fact?.type !== 'quantity' || fact.comparator !== 'exact') return null;
  const at = claim.text.indexOf(text);
  const article = claim.text.slice(Math.max(0, at - LONGEST_ARTICLE), at).match(/(?:^|\s)(an? )$/iu)?.[1];
  const behind = claim.text.slice(at + text.length);
  if (at < 0 || article === undefined) return null;
  const isStrong = fact.dimension === 'count' && STRONG.test(behind);
  const [, number = '', unit = ''] = COMPOUND.exec(text) ?? [];
  const units = isStrong ? 'people' : UNITS[unit];
  const rest = isStrong ? behind.slice('-strong'.length) : behind;
  const phrase = nounIn(rest);
  const noun = phrase.replace(/^[- ]/u, '');
  if (units === undefined || noun === '' || NO_NOUN.test(noun) || GOES_ON.test(rest.slice(phrase.length)))
    return null;
  const start = argument.span.start - article.length;
  const length = (isStrong ? '-strong'.length : 0) + phrase.length;
  return {
    range: { start, end: argument.span.end + length },
    wh: `${/^(?:[aeio]|u(?!n))/iu.test(noun) ? 'an' : 'a'} ${noun} of ${isStrong ? 'how many people' : `how many ${units}`}`,
    answer: isStrong ? text : `${number} ${units}`,
    rule: 'ask.of-noun',
    staysPut: true,
  };
}

/** Those who are so many together. */
const GROUP =
  /(?:^|[ -])(?:crowd|audience|gate|congregation|attendance|crew|workforce|staff|delegation|army|gathering|membership|jury|squad|team) of (?:about |around |nearly |almost |some |more than |over |at least )?$/iu;
/** Behind the number stands no noun that it counts. */
const NO_NOUN_BEHIND =
  /^(?:[.,;]|$| (?:in|on|at|for|from|with|by|to|into|who|that|was|were|had|has|have|will|watched|attended|turned|came|saw|cheered|gathered|filled|packed|greeted|heard)(?![\p{L}-]))/u;

/** "A crowd of 45,000 watched the match": "a crowd of how many people". */
export function askGroup(seat: Seat): Asked | null {
  const { argument, reading } = seat;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'count') return null;
  if (argument.fact.unit !== undefined || !GROUP.test(around(seat).before)) return null;
  const { text } = reading.claim;
  const behind = text.slice(text.indexOf(argument.text) + argument.text.length);
  if (!NO_NOUN_BEHIND.test(behind)) return null;
  return {
    range: argument.span,
    wh: 'how many people',
    answer: argument.text,
    rule: 'ask.of-noun',
    staysPut: true,
  };
}
