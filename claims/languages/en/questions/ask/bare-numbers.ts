import type { Asked } from '../stem.ts';
import { around, articleBefore, type Seat } from './seat.ts';

/** Verbs that tell where an index stood. */
const STANDS = /^(?:close|end|finish|open|settle|stand)$/u;
const AT = /(?:^| )at $/u;
/** Levels of indices are of four figures or more. */
const LEAST_LEVEL = 1000;

/** Verbs with which a batter's runs are told without their noun. */
const BATS = /^(?:make|score|hit|strike|smash)$/u;
/** "48 off just 27 balls", "scored 78.": what stands behind is no noun that the number counts. */
const OF_BALLS =
  /^(?: (?:from|off) (?:just )?\d{1,3} (?:balls|deliveries)(?!\p{L})|(?: not out)?(?:[.,]|$| (?:as|before|and|on|in (?:an?|the|\d|h(?:is|er)))(?= )))/u;
/** How an innings was played, before its runs. */
const AN_INNINGS =
  /^(?:an? )?(?:unbeaten|brisk|patient|fluent|fighting|quickfire|gritty|rapid|superb|fine|career-best|match-winning) $/u;
/** Fewer may be of something else: "hit two". */
const FEWEST_RUNS = 10;

const named = ({ reading: { claim } }: Seat, test: (category: string) => boolean): boolean =>
  claim.arguments.some(
    ({ fact, role }) => role === 'agent' && fact?.type === 'entity' && test(fact.category ?? ''),
  );

/** "Closed lower at 84,406": "at what level". */
function askLevel(seat: Seat, value: number): Asked | null {
  const { argument, outerSlot, slot, reading } = seat;
  const { before, after } = around(seat);
  const isAt = AT.test(before) || (before === '' && (outerSlot ?? slot).marker === 'at');
  if (!isAt || after !== '' || value < LEAST_LEVEL || !STANDS.test(reading.form.predicate.lemma)) return null;
  if (!named(seat, (category) => category === 'index')) return null;
  return { range: argument.span, wh: 'what level', answer: argument.text, rule: 'ask.level' };
}

/** "Put the number of visitors at about 9,000": "what figure". */
const NUMBER_AT =
  /^(?:the )?(?:number|total|count|tally|attendance|turnout)(?: of [\p{Ll}][\p{L} -]*)? at (?:about |around |nearly |some |over |more than )?$/u;
const PUTS = /^(?:put|estimate|place|peg)$/u;

/** The same where a word of it was read as another phrase: "the number | of derailed | wagons at nine". */
const NUMBER_PARTED =
  /(?:^| )the (?:number|total|count|tally|toll) of (?:\p{Ll}[\p{Ll}-]* ){1,5}at (?:about |around |nearly |some |over |more than )?$/u;

function askFigure(seat: Seat): Asked | null {
  const { argument, reading } = seat;
  const { before, after } = around(seat);
  const { text } = reading.claim;
  const isAt = NUMBER_AT.test(before) || NUMBER_PARTED.test(text.slice(0, text.lastIndexOf(argument.text)));
  if (!isAt || after !== '' || !PUTS.test(reading.form.predicate.lemma)) return null;
  return {
    range: argument.span,
    wh: 'what figure',
    answer: argument.text,
    rule: 'ask.how-many',
    staysPut: true,
  };
}

/** "Made 48 from 27 balls": "how many runs". */
function askRuns(seat: Seat): Asked | null {
  const { argument, reading } = seat;
  const { before, after } = around(seat);
  // "Made an unbeaten 55"
  if ((before !== '' && !AN_INNINGS.test(before)) || after !== '' || argument.role !== 'object') return null;
  if (!BATS.test(reading.form.predicate.lemma) || reading.form.predicate.passive) return null;
  if (argument.fact?.type !== 'quantity' || argument.fact.value < FEWEST_RUNS) return null;
  const { text } = reading.claim;
  const behind = text.slice(text.indexOf(argument.text) + argument.text.length);
  if (!OF_BALLS.test(behind) || !named(seat, (category) => category === 'person.cricketer')) return null;
  const start = argument.span.start - before.length - articleBefore(seat).length * (before === '' ? 0 : 1);
  return {
    range: { start, end: argument.span.end },
    wh: 'how many runs',
    answer: argument.text,
    rule: 'ask.how-many',
  };
}

/** "Finished on 107 not out": "on how many runs". */
function askUnbeaten(seat: Seat): Asked | null {
  const { argument, reading, slot, outerSlot } = seat;
  const { text } = reading.claim;
  if ((outerSlot ?? slot).marker !== 'on' || !/^(?:finish|end|remain)$/u.test(reading.form.predicate.lemma))
    return null;
  const isUnbeaten = /^\*? not out(?!\p{L})/u.test(
    text.slice(text.indexOf(argument.text) + argument.text.length),
  );
  if (!isUnbeaten || around(seat).before !== '') return null;
  return {
    range: { start: argument.span.start, end: argument.span.end },
    wh: 'how many runs',
    answer: argument.text,
    rule: 'ask.how-many',
  };
}

/** Nouns of what is told by its number alone. */
const OF_NUMBER =
  /(?:^|[ -])(?:number|total|count|tally|toll|population|strength|intake|capacity|average|membership|enrol?lment|attendance|workforce|headcount|staff strength)(?= of | in | at | for |$)/u;

const subjectOf = ({ reading: { claim, form } }: Seat) =>
  claim.arguments.find(({ role }, at) => role === 'agent' && form.slots[at]?.within === undefined)?.text ??
  '';

/** "The total number of seats is 1,200": "what is the total number of seats". */
function askTotal(seat: Seat): Asked | null {
  const { argument, outer, reading } = seat;
  const isAlone = outer === undefined || outer.text === argument.text;
  if (!isAlone || argument.role !== 'complement' || reading.form.predicate.lemma !== 'be') return null;
  const isNow = /(?<!\p{L})(?:now|still|currently|already)(?!\p{L})/u.test(reading.claim.text);
  if (isNow || !OF_NUMBER.test(subjectOf(seat))) return null;
  return { range: argument.span, wh: 'what', answer: argument.text, rule: 'ask.level' };
}

/** "The firm's workforce stood at 5,93,314 at the end of June": "at what figure". */
function askStanding(seat: Seat): Asked | null {
  const { argument, outer, slot, outerSlot, reading } = seat;
  const isAlone = outer === undefined || outer.text === argument.text;
  if (!isAlone || (outerSlot ?? slot).marker !== 'at' || reading.form.predicate.lemma !== 'stand')
    return null;
  if (!OF_NUMBER.test(subjectOf(seat))) return null;
  return { range: argument.span, wh: 'what figure', answer: argument.text, rule: 'ask.how-many' };
}

/** Currencies that are told by what a dollar or a euro costs. */
const MONEY_OF =
  /(?:^| )(?:rupee|yuan|renminbi|yen|won|rouble|ruble|rand|real|peso|lira|taka|rupiah|ringgit|baht|naira|shilling|krona|krone|zloty|forint|euro|pound|sterling|afghani|kyat|dong|hryvnia|tenge|cedi|local (?:unit|currency))$/iu;
const AGAINST =
  /^ (?:against|versus) (?:the )?(?:US |U\.S\. |American )?(?:dollar|euro|greenback|yen|pound)(?!\p{L})/u;

/** "The rupee closed at 90.42 against the dollar": "at what level". */
function askRate(seat: Seat): Asked | null {
  const { argument, slot, outerSlot, outer, reading } = seat;
  const isAlone = outer === undefined || outer.text === argument.text;
  if (!isAlone || (outerSlot ?? slot).marker !== 'at' || !STANDS.test(reading.form.predicate.lemma))
    return null;
  const { text } = reading.claim;
  const isRate = AGAINST.test(text.slice(text.indexOf(argument.text) + argument.text.length));
  if (!isRate || !MONEY_OF.test(subjectOf(seat))) return null;
  return { range: argument.span, wh: 'what level', answer: argument.text, rule: 'ask.level' };
}

/** Verbs of a number that changes. */
const MOVES = /^(?:rise|increase|grow|climb|jump|swell|go|fall|drop|decline|decrease|dip|shrink)$/u;
const NUMBER_OF =
  /^(?:the )?(?:total )?number of |^(?:\p{L}[\p{L}-]* ){0,2}(?:cases|deaths|infections|births|arrivals|complaints|applications|registrations|detections)$|(?:^|[ -])(?:fertility|birth|death|mortality) rate$|(?:^|[ -])(?:sex|gender) ratio$|(?:^|[ -])air quality index$/iu;

/** "The number of people confirmed dead in the wreck has risen to": whatever verb stands within what is counted. */
const NUMBER_MOVED =
  /^The (?:number|total|tally|toll) of [^,]{4,200} (?:has|had) (?:now )?(?:risen|climbed|increased|grown|gone up|jumped|fallen|dropped|declined|come down) to $/u;

/** "The number of seats rose to 62,930 from 58,845": "to what figure". */
export function askReached(seat: Seat): Asked | null {
  const { argument, reading, slot, outerSlot } = seat;
  const { before, after } = around(seat);
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'count') return null;
  if ((outerSlot ?? slot).marker !== 'to' || before !== '' || after !== '') return null;
  const { text } = reading.claim;
  const at = text.lastIndexOf(argument.text);
  const isLast = /^[^\p{L}\d]*$/u.test(text.slice(at + argument.text.length));
  if (isLast && NUMBER_MOVED.test(text.slice(0, at)))
    return {
      range: argument.span,
      wh: 'what figure',
      answer: argument.text,
      rule: 'ask.how-many',
      staysPut: true,
    };
  if (!MOVES.test(reading.form.predicate.lemma) || !NUMBER_OF.test(subjectOf(seat))) return null;
  return { range: argument.span, wh: 'what figure', answer: argument.text, rule: 'ask.how-many' };
}

/** A number without its noun, where what it counts is sure: the level of an index, a batter's runs. */
export function askBareNumber(seat: Seat): Asked | null {
  const { fact } = seat.argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || fact.unit !== undefined) return null;
  const figure = askFigure(seat);
  if (figure !== null || fact.comparator !== 'exact') return figure;
  return (
    askLevel(seat, fact.value) ??
    askRuns(seat) ??
    askTotal(seat) ??
    askStanding(seat) ??
    askRate(seat) ??
    askUnbeaten(seat)
  );
}
