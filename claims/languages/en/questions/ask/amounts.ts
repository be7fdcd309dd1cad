import type { Argument } from '../../../../model.ts';
import type { Target } from '../../../language.ts';
import type { Asked } from '../stem.ts';
import { whOfUnit } from '../wh.ts';
import { askAgeAt } from './age-at.ts';
import { askBareNumber, askReached } from './bare-numbers.ts';
import { countsPeople, nounBehind } from './befallen.ts';
import { isChange, movesTo, ROUND } from './changes.ts';
import { askCompound, askGroup } from './compounds.ts';
import { askTimes, isCounted, TIMES } from './counted.ts';
import { askDeadline } from './deadlines.ts';
import { askDistance } from './distances.ts';
import { askFirstOfTwo } from './first-of-two.ts';
import { askFurther } from './further-amounts.ts';
import { isGivenTo } from './given-to.ts';
import { askInnings } from './innings.ts';
import { askListed } from './listed-counts.ts';
import { askMagnitude } from './magnitudes.ts';
import { askScore } from './match-scores.ts';
import { askOfNoun } from './noun-amounts.ts';
import { isGatheredIn, verbOf } from './particles.ts';
import { isDifference, isOneEnd, isReckoned } from './range-ends.ts';
import { around, articleBefore, pieceOf, type Seat } from './seat.ts';
import { isBetweenTimes } from './times.ts';
import { isTornOff } from './torn-off.ts';

const LEAD = new RegExp(`^(?:${ROUND}|the|a|an)(?: |$)`, 'iu');
const LEAVES = new RegExp(`(?:^|\\s)((?:(?:the|a|an) )?(?:${ROUND} )?)$`, 'iu');
/** Words before a number that stay in the question: "at least how many". */
const BOUND =
  /^(?:.* )?(?:at least|at most|more than|less than|fewer than|over|under|up to|no more than|as (?:many|much|little|few|low|high) as|(?:a little|just|slightly|well) (?:over|under))$/iu;

/** "All 14 companies": how many they are in all goes with the number. */
const ALL = /^all $/iu;
/** "The four Acme-class ships": a name tells which they are, and how many is news. */
const NAMED = /^ (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Lu}/u;

/** "For as little as ₹400": the first word stands before the phrase. */
const AS_LITTLE_AS = /^(?:little|much|few|many|low|high) as$/iu;

/** "An additional £9m": "an additional how much". */
const MORE = /^(?:(?:an|a) )?(?:additional|extra|further)$/iu;

/** What leads to a number within its phrase: "a subsidy of", "a petition bearing". */
const LEADS_TO =
  /^(?:.* )?(?:of|by|to|at|from|for|worth|bearing|carrying|containing|holding|naming|comprising|listing|showing|totalling|covering)$/iu;

/** What stands behind an amount that its question can go on with. */
const GOES_ON =
  /^(?:| (?:of|in|on|at|for|from|to|by|over|per|a|an|with|against|and|off|north|south|east|west|between|across|along|near|under|beyond|since|during)(?: |[a-z]).*| (?:year-on-year|month-on-month|quarter-on-quarter|week-on-week|sequentially)(?![\p{L}-]).*| (?:next|last|this) (?:year|month|week|season|quarter)(?![\p{L}]).*)$/u;

/** "20.54 points, or 0.2%", "39% to 34%": one number that another stands for or against; "grew 6% to $9bn" holds two. */
const isMoney = ({ fact }: Argument) => fact?.type === 'quantity' && fact.dimension === 'money';

/** What stands behind an amount beside it is looked for no further on. */
const ASIDE_REACH = 32;

const IN_POINTS = /^ points,? or (?:about |nearly )?[\d.]+ ?(?:%|per ?cent|pc)/u;

function isAside({ reading: { claim }, argument }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  const before = claim.text.slice(Math.max(0, at - 24), at);
  const behind = claim.text.slice(at + argument.text.length, at + argument.text.length + ASIDE_REACH);
  // "Fell 1,390 points, or 1.8 percent": the percentage leaves the question.
  if (IN_POINTS.test(behind)) return false;
  return (
    /(?:^|[ ,(])or (?:about |nearly |almost )?$/u.test(before) ||
    (/\d%? to $/u.test(before) &&
      !(/% to $/u.test(before) && isMoney(argument)) &&
      !/from \D{0,3}[\d.,]+%? to $/u.test(before)) ||
    /^(?:%? to \d[\d.]*%(?! (?:in|from))|[^,]{0,12}, or \d)/u.test(behind)
  );
}

/** "The Six Nations", "Seven Dials": a number within a name counts nothing. */
function isInName({ reading: { claim }, argument }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  return (
    at > 0 &&
    /^\p{Lu}/u.test(argument.text) &&
    /^[ -]\p{Lu}/u.test(claim.text.slice(at + argument.text.length))
  );
}

/** What is told by an amount: "£35bn of cuts", "$9m worth of goods", "a 2bn euro pay-off". */
function isOfNoun({ reading: { claim }, argument }: Seat): boolean {
  const behind = claim.text.slice(claim.text.indexOf(argument.text) + argument.text.length);
  const own = behind.replace(/^ \([^)]{1,24}\)/u, '');
  return (
    /^ (?:of (?!the )|worth |-?\p{Ll}[\p{L}-]*-off)/u.test(own) ||
    (own !== behind && /^ \p{Ll}+ of /u.test(own))
  );
}

/** "Under 14 boys", "the under-21 side": an age that names a team. */
function isAgeGroup({ argument }: Seat, before: string, after: string): boolean {
  const years = Number(argument.text);
  return /(?:^|[\s-])under $/iu.test(before) && years >= 10 && years <= 23 && TEAM.test(after);
}

const TEAM = /^ (?:boys|girls|men|women|side|team|squad|players|internationals|champions)\b/u;

/** The length of "the" or "some" before a number that opens its phrase. */
function wordsBefore(seat: Seat): number {
  const piece = pieceOf(seat.reading, seat.argument.span);
  const text = piece?.start === undefined ? '' : piece.text.slice(0, seat.argument.span.start - piece.start);
  return text.match(LEAVES)?.[1]?.length || articleBefore(seat).length;
}

/** "About", "nearly": how near an amount comes stays in the question. */
const ABOUT = /\b(?:about|around|approximately|roughly|some|an estimated) $/iu;
const NEARLY = /\b(?:almost|nearly) $/iu;

function nearness({ reading, argument }: Seat, length: number): 'about ' | 'nearly ' | '' {
  const piece = pieceOf(reading, argument.span);
  if (piece?.start === undefined) return '';
  const at = argument.span.start - piece.start;
  const words = piece.text.slice(at - length, at);
  if (NEARLY.test(words)) return 'nearly ';
  return ABOUT.test(words) ? 'about ' : '';
}

/** "Every 37 minutes", "once every six days". */
function askOften({ reading }: Seat, { span, text }: Argument): Asked {
  const once = reading.claim.text.includes(`once ${text}`) ? 'once ' : '';
  return {
    range: { start: span.start - once.length, end: span.end },
    wh: 'how often',
    answer: text,
    rule: 'ask.how-often',
  };
}

/** "An ex gratia of Rs 5 lakh", "slid to ₹590", "an order worth about ₹90 crore": the question keeps the order. */
const TOLD_OF = /(?:^|\p{L} )(?:of|to) $|^worth (?:about |around |nearly |over |more than )?$/u;

/** "The sale brought in ₹3 crore": the verb keeps its particle, and the question its order. */
function askGathered(seat: Seat, kind: Target['kind']): Asked | null {
  const { argument } = seat;
  const { before, after } = around(seat);
  if (before !== '' || !/^(?:| of \p{Ll}.*)$/u.test(after) || !BROUGHT.test(verbOf(seat))) return null;
  const wh = kind === 'money' && after === '' ? 'how much' : kind === 'percent' ? 'what percentage' : null;
  return wh === null
    ? null
    : { range: argument.span, wh, answer: argument.text, rule: 'ask.how-much', staysPut: true };
}

/** What a sale or a trade does with "in". */
const BROUGHT = /(?:^|\s)(?:brings?|brought)$/u;

/** "A 62 percent chance of": "what percentage chance of". */
const CHANCE = /^ (?:chance|probability|likelihood) of /u;

/** "Seven years' rigorous imprisonment", "ten years in prison". */
const TERM =
  /^['’] (?:rigorous |simple |hard )?(?:imprisonment|jail|labour|probation|community service)(?!\p{L})/u;

/** "2.3 percentage points": no percentage. */
const POINTS = /percentage points?$/u;

/** "How many people", "how much money", "what percentage of voters": the number at the front of its phrase. */
export function askQuantity(seat: Seat, kind: Target['kind']): Asked | null {
  const { argument } = seat;
  const fact = argument.fact;
  const reached = askReached(seat);
  if (reached) return reached;
  if (fact?.type === 'quantity' && fact.dimension === 'score') return askScore(seat);
  if (fact?.type !== 'quantity' || isBetweenTimes(seat)) return null;
  const noun =
    askOfNoun(seat, kind) ??
    askCompound(seat) ??
    askGroup(seat) ??
    askAgeAt(seat) ??
    askBareNumber(seat) ??
    askMagnitude(seat) ??
    askFurther(seat) ??
    askFirstOfTwo(seat) ??
    askInnings(seat) ??
    askDeadline(seat) ??
    askDistance(seat);
  if (noun) return noun;
  const { before, after } = around(seat);
  if (isAside(seat) || isInName(seat) || isAgeGroup(seat, before, after)) return null;
  const isMoved = isChange(seat) && movesTo(seat);
  if ((!isMoved && (isTornOff(seat) || isOneEnd(seat))) || isDifference(seat) || isReckoned(seat))
    return null;
  const listed = askListed(seat);
  if (listed) return listed;
  if (isGatheredIn(seat)) return askGathered(seat, kind);
  // "Within three hours" is within four as well.
  if (/^(?:within|inside|under)$/iu.test((seat.outerSlot ?? seat.slot).marker)) return null;
  // "For five years from 1996 to 2001": the years tell it.
  if (kind === 'duration' && /\bfrom \d{4} (?:to|until) \d{4}\b/u.test(seat.reading.claim.text)) return null;
  // "Put off the tests set for the two days": which they are, was told before.
  if (kind === 'duration' && after === '' && /^the /iu.test(articleBefore(seat))) return null;
  if (kind === 'duration' && /^every $/u.test(before) && after === '' && seat.outer)
    return askOften(seat, seat.outer);
  const leaving = before.match(LEAVES)?.[1]?.length ?? 0;
  // "Investment of around £9m": how near goes into the question.
  const lead = before
    .slice(0, before.length - leaving)
    .replace(LEAD, '')
    .replace(LEAD, '')
    .trim();
  if (kind === 'count' && TIMES.test(after)) return askTimes(argument);
  const isMore = kind === 'money' && MORE.test(lead);
  const isAsLittle = (seat.outerSlot ?? seat.slot).marker === 'as' && AS_LITTLE_AS.test(lead);
  const isGiven = kind !== 'percent' && isGivenTo(seat, before);
  const isAll = kind === 'count' && ALL.test(before);
  const isLead = isMore || isAsLittle || isGiven || isAll;
  if (lead !== '' && !isLead && !BOUND.test(lead) && !LEADS_TO.test(lead)) return null;
  const gone = isAll ? before.length : before === '' || leaving > 0 ? wordsBefore(seat) : leaving;
  const start = argument.span.start - gone;
  const near = nearness(seat, gone);
  // "Seventy percent" at the head of a sentence has no capital among the options.
  const answer = argument.text.replace(/^(?!(?:Rs|Shs?)\b)\p{Lu}(?=\p{Ll}+(?:[ -]|$))/u, (letter) =>
    letter.toLowerCase(),
  );
  const base = { range: { start, end: argument.span.end }, answer };
  switch (kind) {
    case 'count':
      if (isMoved && /^ points(?!\p{L})/u.test(after))
        return {
          range: { start, end: argument.span.end + ' points'.length },
          answer,
          wh: `by ${near}how many points`,
          rule: 'ask.how-many',
          movesAlone: true,
        };
      if (countsPeople(seat)) return { ...base, wh: `${near}how many people`, rule: 'ask.how-many' };
      // "The two governments": how many there are was told before.
      return isCounted(seat, after || nounBehind(seat)) &&
        (NAMED.test(after) || !/^the /iu.test(articleBefore(seat)))
        ? isChange(seat)
          ? { ...base, wh: `by ${near}how many`, rule: 'ask.how-many' }
          : { ...base, wh: `${near}how many`, rule: 'ask.how-many' }
        : null;
    case 'percent':
      if (POINTS.test(argument.text))
        return GOES_ON.test(after) && (isChange(seat) || (seat.outerSlot ?? seat.slot).marker === 'by')
          ? {
              ...base,
              wh: `${isChange(seat) ? 'by ' : ''}${near}how many percentage points`,
              rule: 'ask.percentage',
              movesAlone: true,
            }
          : null;
      // "39% to 34%, with the third party on 19%": a standing among standings.
      if ((seat.outerSlot ?? seat.slot).marker === 'on') return null;
      return GOES_ON.test(after) ||
        CHANCE.test(after) ||
        (/^ (?:higher|lower|dearer|costlier|cheaper|pricier)$/u.test(after) && isChange(seat))
        ? isChange(seat)
          ? { ...base, wh: `by ${near}what percentage`, rule: 'ask.percentage', movesAlone: true }
          : {
              ...base,
              wh: `${near}what percentage`,
              rule: 'ask.percentage',
              ...(/^ to /u.test(after) ? { movesAlone: true } : {}),
              ...(TOLD_OF.test(before) ? { staysPut: true } : {}),
            }
        : null;
    case 'money':
      // "Raked in $80m", "£35bn of cuts", "a $7,000 (£3,650) tale": no "how much" stands in their place.
      if (isOfNoun(seat) || (seat.outerSlot ?? seat.slot).marker === 'in') return null;
      return GOES_ON.test(after)
        ? {
            ...base,
            wh: `${isMoved ? 'by ' : ''}${near}how much`,
            rule: 'ask.how-much',
            ...(isMoved ? { movesAlone: true } : {}),
            ...(TOLD_OF.test(before) ? { staysPut: true } : {}),
          }
        : null;
    case 'duration':
    case 'measure': {
      // "To seven years' rigorous imprisonment"
      const term = kind === 'duration' ? TERM.exec(after)?.[0] : undefined;
      if (term !== undefined) {
        const unit = whOfUnit(argument.text, fact);
        const range = { start, end: argument.span.end + 1 };
        return unit ? { ...base, range, wh: `${near}${unit}'`, rule: 'ask.how-long', staysPut: true } : null;
      }
      const wh = GOES_ON.test(after) ? whOfUnit(argument.text, fact) : null;
      return wh
        ? {
            ...base,
            wh: `${near}${wh}`,
            rule: kind === 'duration' ? 'ask.how-long' : 'ask.measure',
            ...(TOLD_OF.test(before) ? { staysPut: true } : {}),
          }
        : null;
    }
    default:
      return null;
  }
}
