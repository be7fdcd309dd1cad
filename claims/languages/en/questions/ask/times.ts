import type { Argument } from '../../../../model.ts';
import { comparisonAt } from '../compared.ts';
import type { Asked } from '../stem.ts';
import { whOfTime } from '../wh.ts';
import { around, goesOn, type Seat } from './seat.ts';

/** Whether two figures measure the same: "380 villages" does not measure people. */
function measuresSame({ fact: one }: Argument, { fact: two }: Argument): boolean {
  if (one?.type !== 'quantity' || two?.type !== 'quantity' || one.dimension !== two.dimension) return false;
  return one.unit === two.unit || one.unit === undefined || two.unit === undefined;
}

/** What a claim says up to where its figure is held against another, ", up from 15,200 last year". */
function uncompared({ claim, form }: Seat['reading']): readonly Argument[] {
  const at = comparisonAt(form.pieces.map(({ text }) => text));
  const end = form.pieces.slice(at + 1).find(({ start }) => start !== undefined)?.start;
  return at < 0 || end === undefined
    ? claim.arguments
    : claim.arguments.filter(({ span }) => span.start < end);
}

/** "From 3.3%", "from a high of 3.3%"; "from the session that begins in April" is told of no figure. */
const FROM_FIGURE =
  / from [^,;]{0,40}?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|zero)(?!\p{L}))/u;
/** "3.9% in October from 3.3% a month earlier": the first has its time right behind it, and the second is told from there. */
const OWN_TIME =
  /^ in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?,? from (?:about |nearly |around )?[$£€₹]?\d[\d.,]{0,12}(?:%| per ?cent)? (?:an? (?:month|quarter|year) (?:earlier|ago|before)|the (?:previous|prior) (?:month|quarter|year))(?!\p{L})/u;
/** "₹1,720 crore at the end of September from ₹2,310 crore in March": what is owed or held is told at two times by itself. */
const AT_THE_END =
  /^ at the end of (?:January|February|March|April|May|June|July|August|September|October|November|December),? from (?:about |nearly |around )?[$£€₹]\d[\d.,]{0,12}(?: (?:lakh|crore|million|billion)){0,2} (?:in|at the end of) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

function hasOwnTime(text: string, { text: figure, fact }: Argument): boolean {
  const at = text.indexOf(figure);
  const behind = text.slice(at + figure.length);
  return fact?.type === 'quantity' && at >= 0 && (OWN_TIME.test(behind) || AT_THE_END.test(behind));
}

/** "Slowed to 2 percent in May from 3 percent in April": each number has its own time, and they cannot be parted. */
export function isBetweenTimes({ reading, argument, slot, outerSlot }: Seat): boolean {
  const { claim } = reading;
  if (!FROM_FIGURE.test(claim.text) || hasOwnTime(claim.text, argument)) return false;
  const told = uncompared(reading);
  const of = (type: 'time' | 'quantity') => told.filter(({ fact }) => fact?.type === type);
  const times = of('time');
  const figures = of('quantity').filter((one) =>
    argument.fact?.type === 'quantity'
      ? measuresSame(one, argument)
      : of('quantity').some((two) => two !== one && measuresSame(one, two)),
  );
  if (figures.length < 2 || times.length === 0) return false;
  // "Has risen to 68 percent from 42 percent in 2013": the first has no time but now.
  const isNow =
    (outerSlot ?? slot).marker === 'to' && claim.text.indexOf(' to ') < claim.text.indexOf(' from ');
  const before = figures.filter((other) => other !== argument && other.span.start > argument.span.end);
  return !(isNow && times.every(({ span }) => before.some((other) => span.start > other.span.end)));
}

const grainOf = (fact: Seat['argument']['fact']) => (fact?.type === 'time' ? fact.grain : undefined);

/** Whether the claim names another time of the same sort: of which is asked, the stem does not say. */
function hasRival({ reading: { claim }, argument }: Seat): boolean {
  const own = grainOf(argument.fact);
  const inside = (at: number) => argument.span.start <= at && at < argument.span.end;
  return claim.arguments.some(
    (other) => other !== argument && grainOf(other.fact) === own && !inside(other.span.start),
  );
}

/** "The first half of 2019", "the end of June": the part stays in the question. */
const PART_OF =
  /^(?:the )?(?:first half|second half|first quarter|end|start|beginning|middle|spring|summer|autumn|winter) of $/iu;

/** "In early July": which month, early or late. */
const PART_OF_MONTH = /^(?:early|late|mid)(?: |-)$/iu;

/** "On Monday night": the night stays in the question. */
const PART_OF_DAY = /^ (morning|afternoon|evening|night)$/iu;

/** What goes on over days: "remained in hospital on Saturday" holds of the days around as well. */
const GOES_ON_FOR_DAYS = /^(?:remain|stay|continue|keep|live|wait|work|stand|lie)$/u;

/** "Was bound for Oslo": on its way, whatever happened to it on that day. */
const UNDER_WAY = /\b(?:was|were|is|are) (?:bound|headed|heading|en route|on (?:its|their|the) way)\b/u;

function isOneOfMany({ argument: { fact }, reading: { form, claim } }: Seat): boolean {
  const isDay = fact?.type === 'time' && (fact.grain === 'weekday' || fact.grain === 'day');
  return isDay && (GOES_ON_FOR_DAYS.test(form.predicate.lemma) || UNDER_WAY.test(claim.text));
}

/** "At the Sydney Olympics": where the games were says when. */
const PLACED_GAMES = /(?<!\p{L})\p{Lu}\p{L}{1,20} (?:Olympics|Olympic Games|Games|Paralympics)\b/u;

function isYearOfGames({ argument: { fact }, reading: { claim } }: Seat): boolean {
  return fact?.type === 'time' && fact.grain === 'year' && PLACED_GAMES.test(claim.text);
}

/** "Has had six floods since 2016": since years before as well, nobody knows of how many more. */
function isBoundOfCount({ argument, slot, reading: { claim } }: Seat): boolean {
  const { fact } = argument;
  if (slot.marker !== 'since' || fact?.type !== 'time' || fact.grain !== 'year') return false;
  return claim.arguments.some(({ fact: other }) => other?.type === 'quantity' && other.dimension === 'count');
}

/** "Is scheduled for May 3": the day that was chosen. */
const FIXED = /(?:^|\s)(?:scheduled|slated|set|fixed|planned|called|listed)$/u;
const verbOf = ({ reading: { form } }: Seat): string =>
  form.pieces.findLast(({ part }) => part === 'predicate')?.text ?? '';

function isUnderWay(seat: Seat): boolean {
  const verb = verbOf(seat);
  return /^(?:was|were|is|are) (?:[\p{L}]+ )?\p{Ll}+ing$/u.test(verb);
}

/** "Net zero by 2050": a round year far ahead, beside which no other year is a choice. */
const isFarTarget = ({ argument: { fact, text }, slot }: Seat) =>
  fact?.type === 'time' &&
  fact.grain === 'year' &&
  slot.marker === 'by' &&
  /^\d{3}[05]$/u.test(text) &&
  Number(text) >= 2040;

/** "Was only possible because of a fence on the island in 2014", "since the launch of the phone in June": the year is that of the fence. */
const OF_CAUSE =
  /(?<!\p{L})(?:because of|due to|thanks to|owing to|as a result of|in response to|on account of|since (?:the|its|their|his|her|an?)|(?:possible|needed|necessary) (?:only )?after (?:the|its|their|an?))(?!\p{L})/u;

function isOfCause({ argument: { text }, reading: { claim } }: Seat): boolean {
  const at = claim.text.lastIndexOf(text);
  const cause = OF_CAUSE.exec(claim.text);
  // "Because of rain, play ended on Monday": a comma closes what was in front.
  return cause !== null && cause.index < at && !claim.text.slice(cause.index, at).includes(',');
}

/** What is foreseen or wanted is so at another time than that at which it is said. */
const FORESEES =
  /^(?:expect|forecast|predict|project|anticipate|foresee|envisage|estimate|propose|promise|pledge|want|seek|target)$/u;

/** "Expected 6% expansion in 2005": the year of the expansion. */
function isOfForeseen({ argument: { span }, reading: { claim, form } }: Seat): boolean {
  return (
    FORESEES.test(form.predicate.lemma) &&
    claim.arguments.some(({ role, span: own }) => role === 'object' && own.end <= span.start)
  );
}

/** "Was jailed for killing a clerk, in 1999", "fined for selling bricks in May": the time of the killing, or of the jailing. */
const FOR_DOING = / (?:for|of|over|after) (?:\p{Ll}{2,12}ly )?\p{Ll}{2,16}ing /u;

function isOfWhatFor(seat: Seat): boolean {
  const { text } = seat.reading.claim;
  const from = text.indexOf(verbOf(seat));
  const between = text.slice(Math.max(0, from), text.lastIndexOf(seat.argument.text));
  return JUDGED.test(seat.reading.form.predicate.lemma) && FOR_DOING.test(between);
}

/** What somebody comes to for an earlier deed. */
const JUDGED =
  /^(?:jail|imprison|convict|sentence|fine|arrest|hold|charge|ban|suspend|sack|dismiss|fire|expel|sue|honour|honor|award|praise|criticise|criticize|accuse|acquit|clear|detain|book|execute|hang|deport|censure|punish|penalise|penalize|condemn|disqualify)$/u;

/** "From February 3 to 5": one end of a row of days. */
const TO_DAY = /^ (?:to|till|until|through|-|–) (?:\p{Lu}\p{L}{2,8} )?\d{1,2}(?![\d:.])/u;

/** A day, month, year or hour, with the preposition before it. */
export function askTime(seat: Seat): Asked | null {
  const { fact, span, text } = seat.argument;
  const { before, after } = around(seat);
  if (
    isFarTarget(seat) ||
    isBetweenTimes(seat) ||
    hasRival(seat) ||
    isYearOfGames(seat) ||
    isOfCause(seat) ||
    isOfForeseen(seat) ||
    isOfWhatFor(seat) ||
    isBoundOfCount(seat)
  )
    return null;
  const ofDay = fact?.type === 'time' && fact.grain === 'weekday' ? PART_OF_DAY.exec(after)?.[1] : undefined;
  const isPart = fact?.type === 'time' && /^(?:month|year)$/u.test(fact.grain) && PART_OF_MONTH.test(before);
  if (fact?.type !== 'time' || (before.trim() !== '' && !isPart && !PART_OF.test(before))) return null;
  if (after.trim() !== '' && ofDay === undefined) return null;
  // "At 2010 GMT" is an hour, "a surge in February sales" a sort of sales.
  if (/^(?:\d{4})$/u.test(text) && seat.reading.claim.text.includes(`${text} GMT`)) return null;
  // "Were challenging decisions by judges in February": when the decisions were made.
  if (/^(?:month|year)$/u.test(fact.grain) && /^(?:in|of|at|)$/u.test(seat.slot.marker) && isUnderWay(seat))
    return null;
  // "Was bound for Oslo on May 3 when it sank": the day is that of the sinking.
  const behind = seat.reading.claim.text.slice(seat.reading.claim.text.indexOf(text) + text.length);
  if (/^,? when \p{L}/u.test(behind) || TO_DAY.test(behind)) return null;
  if ((ofDay === undefined && goesOn(seat)) || (fact?.type === 'time' && isOneOfMany(seat))) return null;
  const own = ofDay === undefined && !isPart ? seat.slot : (seat.outerSlot ?? seat.slot);
  const marker = PART_OF.test(before) ? (before.split(' ').at(-2) ?? '') : own.marker;
  const isOpenEnded = /^(?:of|since|until|till|by|before|after|from)$/u.test(marker);
  const isAbout = fact.grain === 'time' && /^(?:around|about|at around|at about)$/u.test(marker);
  const isFixed = marker === 'for' && FIXED.test(verbOf(seat));
  if (!/^(?:|on|in|at)$/u.test(marker) && !(isOpenEnded && fact.grain !== 'time') && !isAbout && !isFixed)
    return null;
  // "November saw a rise": a time that stands as the subject takes no "in".
  const isSubject = seat.argument.role === 'agent' && marker === '';
  const wh = whOfTime(fact, isSubject ? 'none' : marker);
  if (!wh || (ofDay !== undefined && marker !== 'on')) return null;
  return ofDay === undefined
    ? {
        range: { start: span.start - (isPart ? before.length : 0), end: span.end },
        wh,
        answer: text,
        rule: `ask.${fact.grain}`,
      }
    : {
        range: { start: span.start, end: span.end + after.length },
        wh: `which ${ofDay}`,
        answer: text,
        rule: `ask.${fact.grain}`,
      };
}

const AGO =
  /^(?:about |nearly |almost |more than |over )?([\p{L}\d]+) (year|month|week|day|decade|hour)s ago$/u;

/** "Seven years ago": "how many years ago". */
export function askAgo({ argument: { text, span } }: Seat): Asked | null {
  const unit = text.match(AGO)?.[2];
  return unit
    ? {
        range: { start: span.start, end: span.end },
        wh: `how many ${unit}s ago`,
        answer: text,
        rule: 'ask.ago',
      }
    : null;
}
