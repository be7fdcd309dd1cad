import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Question, Target } from '../../../language.ts';
import { isSource } from '../../../source.ts';
import { ANY_WEEKDAY } from '../../calendar.ts';
import { isAhead } from '../../draft/telling/days-ahead.ts';
import { isRole } from '../../lexicon/names/index.ts';
import { isFlawed } from '../stem/flaws.ts';
import { renderStem, withBefore } from '../stem/index.ts';
import { showsSeam } from '../stem/seams.ts';
import { tidied } from '../stem/tidying.ts';
import { needsTopic } from '../stem/topics.ts';
import { askPair } from '../targets/pairs.ts';
import { aloneInRow } from './alone.ts';
import { askAmount, askCount, askDuration, askOrdinal } from './amounts.ts';
import { dated, isOfLastSession, isRunningTotal, losesCountedDay } from './as-of.ts';
import { askMake } from './make.ts';
import { askNamed } from './named.ts';
import { hasStrayBefore, mayLackFirstWord, personRange, tellsTooMuch } from './person-range.ts';
import { type Asked, isJoined, type Seat, seatOf, wordsAfter } from './seat.ts';
import { askSort } from './sort.ts';
import { askSource } from './source.ts';
import { withPronoun } from './source-pronoun.ts';
import { askTime } from './times.ts';
import { whoFor } from './wh.ts';
import { askAge, askHolder } from './whole.ts';

/** "संजय मंडल की दुकान पर" → "किसकी दुकान पर": the owner of what the phrase is about. */
function askOwner(seat: Seat, name: string): Asked | null {
  const [genitive] = wordsAfter(seat);
  if (!seat.outer || !/^(का|की|के)$/u.test(genitive ?? '')) return null;
  const before = seat.outer.text.slice(0, seat.argument.span.start - seat.outer.span.start);
  if (/(^| )(का|की|के) $/u.test(before)) return null;
  const end = seat.argument.span.end + 1 + (genitive as string).length;
  return {
    range: { start: seat.outer.span.start, end },
    text: `किस${genitive}`,
    dropMarker: false,
    answer: name,
    rule: 'ask.whose-thing',
  };
}

/** What is named after people: "डकवर्थ लुइस नियम", "अर्जुन पुरस्कार". */
const NAMED_AFTER =
  /^(?:नियम|पुरस्कार|ट्रॉफी|योजना|स्टेडियम|मार्ग|एक्सप्रेस|सिद्धांत|समझौते?|अधिनियम|कानून|घाट|नगर|भवन|अस्पताल|कप|लीग|कॉलेज|विश्वविद्यालय|फाउंडेशन|आयोग|कमेटी|समिति)(?: |$)/u;

/** The words that the claim has behind the answer. */
function wordsBehind({ reading, argument, outer }: Seat): string {
  const shown = (outer ?? argument).text;
  const at = reading.claim.text.indexOf(shown);
  return at < 0 ? '' : reading.claim.text.slice(at + shown.length).trim();
}

/** "सीईओ और एमडी राजेश शर्मा": two offices of one person join no two people. */
function joinsPeople({ outer, argument }: Seat): boolean {
  if (!outer || !isJoined(outer.text)) return false;
  const before = outer.span.exact.slice(0, Math.max(0, argument.span.start - outer.span.start));
  if (outer.span.end !== argument.span.end || isJoined(argument.text) || before.includes(',')) return true;
  return before
    .split(/ (?:और|व|एवं|तथा) /u)
    .some((part) => !isRole(fold(part.trim().split(' ').at(-1) ?? '')));
}

function askPerson(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'entity' || joinsPeople(seat)) return null;
  const atEnd = !seat.outer || seat.outer.span.end === seat.argument.span.end;
  if (!atEnd) return askOwner(seat, fact.name);
  const { gender, passive } = seat.reading.form.predicate;
  const role = (seat.outer ?? seat.argument).role;
  // "डकवर्थ नियम के आधार पर": a bare name that is no subject belongs to the noun behind it.
  if (seat.slot.marker === '' && role !== 'agent' && !(passive && role === 'object')) return null;
  if (NAMED_AFTER.test(wordsBehind(seat))) return null;
  const wh = whoFor(seat.slot.marker, gender);
  if (!wh) return null;
  const range = personRange(seat);
  if (hasStrayBefore(seat, range) || mayLackFirstWord(seat) || tellsTooMuch(fact.name, seat.argument.text))
    return null;
  return {
    range,
    text: wh.text,
    dropMarker: wh.dropMarker,
    answer: fact.name,
    rule: 'ask.who',
  };
}

function isListed({ reading: { claim } }: Seat, name: string): boolean {
  return claim.arguments.some(
    ({ fact }) => fact?.type === 'entity' && fact.ref !== undefined && fact.name.includes(name),
  );
}

function askThing(seat: Seat): Asked | null {
  const make = askMake(seat);
  if (make) return make;
  const { properStart, properEnd, gender } = seat.slot;
  const { span } = seat.argument;
  if (properStart === undefined || properEnd === undefined || !gender || isJoined(seat.argument.text))
    return null;
  const answer = span.exact.slice(properStart - span.start, properEnd - span.start);
  // A single word that no list knows ("कार्गो विमान") says of what kind it is as often as what it is called.
  if (!answer.includes(' ') && !isListed(seat, answer)) return null;
  // "एक असंतुलित कार" has no name; what is one of many is not asked for.
  const before = span.exact.slice(0, properStart - span.start);
  if (/(?:^| )(?:एक|कोई|दो|कई|कुछ)(?: |$)/u.test(before) || /^\S+(?:ित|दार|वाली|वाला)$/u.test(answer))
    return null;
  const text = seat.slot.marker === '' ? (gender === 'f' ? 'कौन-सी' : 'कौन-सा') : 'किस';
  return {
    range: { start: properStart, end: properEnd },
    text,
    dropMarker: false,
    answer,
    rule: 'ask.which-thing',
  };
}

/** A reason of more words is no option that a reader compares at a glance. */
const LONGEST_REASON = 7;

const PLACED_BEFORE = /^.{2,60} (?:में|के पास|के निकट) (?=[^\s]+ [^\s]+ने$)/u;
/** "आरा में मंगलवार को चालक को झपकी आने": when it was stays there, too. */
const DATED_BEFORE = new RegExp(
  String.raw`^(?:.{2,60} )?(?:${ANY_WEEKDAY}) (?:(?:सुबह|शाम|रात|दोपहर|तड़के|देर रात|देर शाम) )?को (?=\S+ (?:\S+ ){0,3}\S+ने$)`,
  'u',
);

/** "बासुदेवपुर में पेड़ गिरने": where it was stays in the stem; the length of that part. */
function beforeCause(text: string): number {
  return (DATED_BEFORE.exec(text) ?? PLACED_BEFORE.exec(text))?.[0].length ?? 0;
}

/** "पहाड़ी से किस कारण", "गंगा की पाइपलाइन किस कारण": what stands before a cause belongs to it, and would be left behind. */
function leavesWordBehind({ reading: { claim }, argument }: Seat): boolean {
  if (!/ने$/u.test(argument.text)) return false;
  const before = claim.text.slice(0, Math.max(0, claim.text.indexOf(argument.text)));
  return / से $/u.test(before) || (!argument.text.includes(' ') && before !== '');
}

function askClausal(seat: Seat, kind: Target['kind']): Asked | null {
  const { span } = seat.argument;
  const placed = kind === 'cause' && span.exact === seat.argument.text ? beforeCause(span.exact) : 0;
  const words = seat.argument.text.slice(placed).split(' ');
  if (words.length > LONGEST_REASON || words.some((word) => /^(?:इस|उस|इन|उन)/u.test(word))) return null;
  if (kind === 'cause' && leavesWordBehind(seat)) return null;
  const text = kind === 'cause' ? 'किस कारण' : kind === 'condition' ? 'किस स्थिति में' : 'किसलिए';
  const marked = `${seat.argument.text.slice(placed)} ${seat.slot.marker}`.trim();
  const range = { start: span.start + placed, end: span.end };
  return { range, text, dropMarker: true, answer: marked, rule: `ask.${kind}` };
}

function askKind(seat: Seat, target: Target): Asked | null {
  switch (target.kind) {
    case 'count':
      return askCount(seat);
    case 'duration':
      return askDuration(seat);
    case 'money':
    case 'percent':
    case 'measure':
      return askAmount(seat);
    case 'ordinal':
      return askOrdinal(seat);
    case 'weekday':
    case 'date':
    case 'timeOfDay':
      return askTime(seat);
    case 'person':
      return askPerson(seat);
    case 'personPair':
      return askPair(seat);
    case 'country':
      return seat.argument.fact ? askNamed(seat) : askPair(seat);
    case 'city':
    case 'place':
      return seat.argument.fact ? askNamed(seat) : askPair(seat);
    case 'organisation':
      return askNamed(seat);
    case 'thing':
      return askSort(seat) ?? askThing(seat) ?? askNamed(seat);
    case 'cause':
    case 'condition':
    case 'purpose':
      return askClausal(seat, target.kind);
    default:
      return null;
  }
}

/** "भारत सरकार": in news of India its government is no answer. */
function isOwnCountry({ answer, text }: Asked): boolean {
  return answer === 'भारत' && /^किस देश की$/u.test(text);
}

/** A stem whose bare noun is called in full, as far as that says nothing of the answer. */
function fullerIn(stem: string, { fuller }: Target, answer: string): string {
  if (fuller?.insteadOf !== undefined && !fuller.insteadOf.includes(answer))
    return stem.replace(fuller.insteadOf, () => fuller.text);
  if (fuller?.before === undefined || fuller.text.split(' ').some((word) => answer.includes(word)))
    return stem;
  return withBefore(stem, fuller.text, fuller.before);
}

/** The stem with the answer's place taken by what is asked; null where it cannot be put without a flaw. */
function stemFor(reading: Reading, target: Target, asked: Asked | null): string | null {
  const said =
    asked &&
    renderStem(reading, {
      ...asked,
      withSetting: target.needsSetting ?? false,
      opening: target.opening,
      before: target.before,
      source: target.source,
    });
  const rendered = said && fullerIn(said, target, asked.answer);
  // Without its day another total may be as right.
  if (rendered && target.asOf === null && isRunningTotal(rendered)) return null;
  if (rendered && (losesCountedDay(rendered, target.counted) || isOfLastSession(rendered))) return null;
  const whole =
    rendered &&
    tidied(
      target.asOf ? dated(rendered, target.asOf, target.counted, isAhead(reading.claim.text)) : rendered,
    );
  const stem = whole && withPronoun(whole, reading);
  return stem && !isFlawed(stem) ? stem : null;
}

/** Asks what has questions of its own: who holds an office, how old somebody is, who told it; undefined of anything else. */
function askApart(reading: Reading, target: Target): Question | null | undefined {
  if (reading.claim.kind === 'role' && target.kind === 'person') return askHolder(reading, target);
  if (target.kind === 'age') return askAge(reading, target);
  if (target.kind === 'person' && isSource(reading, target.argument)) return askSource(reading, target);
  return undefined;
}

/** What takes the answer's place in the claim; null where nothing can. */
function askedIn(seat: Seat, target: Target): Asked | null {
  const asked = askKind(seat, target);
  return asked && isOwnCountry(asked) ? null : asked;
}

/** The answer that a question for a target has, where one can be put. */
export function answerHindi(reading: Reading, target: Target): string | null {
  const apart = askApart(reading, target);
  return (apart === undefined ? askedIn(seatOf(reading, target), target) : apart)?.answer ?? null;
}

/** The question for a target: the claim with the answer's place taken by its question phrase, nothing else moved. */
export function askHindi(reading: Reading, target: Target): Question | null {
  const apart = askApart(reading, target);
  if (apart !== undefined) return apart;
  if (showsSeam(reading)) return null;
  const seat = seatOf(reading, target);
  const asked = askedIn(seat, target);
  if (!asked) return null;
  const alone = asked.rule === 'ask.count' ? aloneInRow(seat, asked) : null;
  const stem = stemFor(reading, target, alone) ?? stemFor(reading, target, asked);
  if (stem === null) return null;
  const { gender, number, marker } = seat.slot;
  return {
    stem,
    answer: asked.answer,
    range: { start: seat.argument.span.start, end: seat.argument.span.end },
    agreement: {
      ...(gender ? { gender } : {}),
      ...(number ? { number } : {}),
      caseForm: marker === '' ? 'direct' : 'oblique',
    },
    rules: [asked.rule],
    ...(needsTopic(stem) ? { needsTopic: true } : {}),
  };
}
