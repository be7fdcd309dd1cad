import type { Argument, Reading } from '../../../../model.ts';
import { contains } from '../../../../text/range.ts';
import type { Question, Target } from '../../../language.ts';
import { capital } from '../../capital.ts';
import { isSourceUnder } from '../open-source.ts';
import { withPronoun } from '../source-pronoun.ts';
import { type Asked, renderStem } from '../stem.ts';
import { isFlawed } from '../stem-flaws.ts';
import { isBareToll, needsTopic } from '../stem-topics.ts';
import { needsDay } from '../undated.ts';
import { callsTerritoryState, cutsList, isNotOfFigures, lastsOtherwise } from '../untrue-whole.ts';
import { askQuantity } from './amounts.ts';
import { askCause } from './causes.ts';
import { askNamed, askNation, askPair, askPerson } from './names.ts';
import { askOfficeBody } from './office-body.ts';
import { askOrdinal } from './ordinals.ts';
import { askPeer } from './peers.ts';
import { askPost } from './posts.ts';
import { askQuotation, isQuotation } from './quotes.ts';
import { type Seat, seatOf } from './seat.ts';
import { askAgo, askTime } from './times.ts';

/** "Who is the chancellor of Austria?", "How old is Ada Lovelace?" */
function askRole(reading: Reading, target: Target): Question | null {
  const argument = reading.claim.arguments[target.argument] as Argument;
  const [name] = reading.claim.arguments;
  const office = reading.claim.arguments.find(({ role }) => role === 'complement');
  const range = { start: argument.span.start, end: argument.span.end };
  if (target.kind === 'age' && name?.fact?.type === 'entity')
    return {
      stem: `How old is ${name.fact.name}?`,
      answer: argument.text,
      range,
      agreement: { caseForm: 'direct' },
      rules: ['ask.age'],
    };
  // Who held an office once, others held too.
  const isHeld = reading.form.predicate.tense !== 'past';
  if (target.kind !== 'person' || argument.fact?.type !== 'entity' || !office || !isHeld) return null;
  // "Air France is an airline of Ada Palmer": she is within the office, and does not hold it.
  if (contains(office.span, argument.span)) return null;
  return {
    stem: `Who is ${/^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*['’]s /u.test(office.text) ? '' : 'the '}${office.text.replace(/^(?:New(?= \p{Ll})|(?:Former|Current|Acting)(?= ))/u, (word) => word.toLowerCase())}?`,
    answer: argument.fact.name,
    range,
    agreement: { number: 'sg', caseForm: 'direct' },
    rules: ['ask.holder'],
  };
}

function askKind(seat: Seat, { kind, argument, part }: Target): Asked | null {
  const { fact } = seat.argument;
  if (part) return askNation(seat, part);
  switch (kind) {
    case 'weekday':
    case 'date':
    case 'timeOfDay':
      return askTime(seat);
    case 'person':
      return askPerson(seat);
    case 'country':
      return fact ? askNamed(seat) : askPair(seat, argument);
    case 'thing':
      return fact ? askNamed(seat) : askPeer(seat);
    case 'city':
    case 'place':
    case 'organisation':
      return askNamed(seat);
    case 'ordinal':
      return askOrdinal(seat);
    case 'cause':
      return askCause(seat);
    default:
      return fact ? askQuantity(seat, kind) : askAgo(seat);
  }
}

const GETS = /^(?:give|pay|offer|award|fine|lend|grant|owe|charge)$/u;

/** "Two hospitals were evacuated, and a bridge": what stands behind a passive was not what was done to. */
function isSecondObject({ reading: { claim, form }, argument, outer, slot, outerSlot }: Seat): boolean {
  const own = outer ?? argument;
  // "Was raised to ₹9 lakh", "were set 230 to win": how far, and what a side was set.
  if ((outerSlot ?? slot).marker !== '' || /^to /u.test(own.text) || form.predicate.lemma === 'set')
    return false;
  const verb = form.pieces.find(({ part, start }) => part === 'predicate' && start !== undefined);
  const hasSubject = claim.arguments.some(
    (other) => other.role === 'object' && other.span.end <= (verb?.start ?? 0),
  );
  // "Each woman is given ₹3 lakh": what somebody got.
  const isGot =
    GETS.test(form.predicate.lemma) &&
    argument.fact?.type === 'quantity' &&
    argument.fact.dimension === 'money';
  return (
    form.predicate.passive &&
    own.role === 'object' &&
    hasSubject &&
    own.span.start > (verb?.start ?? 0) &&
    !isGot
  );
}

/** A question after "In the plane crash,": its own words lose the capital. */
function inSentence(stem: string): string {
  return stem.replace(
    /^(?:How|Who|Whose|Whom|Which|What|When|Where|Why|On|In|At|By|To|From|For|Of|With|According|More|About|Nearly|Until|Since|Near|Over|Under|Across|Through|Into|Off|Against|Between|Before|After|Around|Within|During|Among|Along|Outside|Till)(?= )/u,
    (word) => word.toLowerCase(),
  );
}

/** The event before the question, or the name of the thing in its place. */
function withOpening(stem: string, { opening, insteadOf }: Target): string {
  if (opening === undefined || opening === '') return stem;
  if (insteadOf === undefined) return `${opening} ${opening.endsWith(',') ? inSentence(stem) : stem}`;
  const noun = insteadOf.replace(/^the /u, '');
  for (let end = stem.indexOf(noun); end >= 0; end = stem.indexOf(noun, end + 1)) {
    const behind = stem.slice(end + noun.length);
    // "The phone factory": words between the article and the noun stay.
    const found = /^[ ,?'’]/u.test(behind) ? stem.slice(0, end).match(OWN_WORDS) : null;
    if (!found) continue;
    const named = opening.replace(/^the /u, `the ${found[1]}`);
    const at = end - found[0].length;
    const first = at === 0 ? capital(named) : named;
    return `${stem.slice(0, at)}${first}${behind}`;
  }
  return stem;
}

const OWN_WORDS = /(?<!\p{L})the ((?:[\p{Ll}-]+ ){0,2})$/iu;

/** The first sentence of a story, whether its headline is counted or not. */
const LEAD = 1;

/** A stem with a clause put back has no more words than this. */
const LONGEST_RESTRICTED = 34;

/** "Who rejected an offer that could have eased the passage of the bill?": where the claim ends, its clause goes on. */
function withRestriction(stem: string, { claim }: Reading, answer: string, { restriction }: Target): string {
  if (restriction === undefined || restriction.includes(answer)) return stem;
  const last = claim.text.replace(/\.$/u, '').split(' ').slice(-2).join(' ');
  if (!stem.endsWith(` ${last}?`)) return stem;
  const whole = `${stem.slice(0, -1)} ${restriction}?`;
  return whole.split(' ').length > LONGEST_RESTRICTED ? stem : whole;
}

/** A stem with who its source is has no more words than this. */
const LONGEST_INTRODUCED = 36;

/** "According to Ada Palmer, head of the port, how many": somebody whom no reader knows is told with the office. */
function withOffice(stem: string, { claim }: Reading, answer: string, { source }: Target): string {
  const name = claim.attribution?.source;
  if (source === undefined || name === undefined || source.includes(answer)) return stem;
  const told = stem.replace(`ccording to ${name},`, `ccording to ${source},`);
  return told.split(' ').length > LONGEST_INTRODUCED ? stem : told;
}

/** Whether a stem says what its sentence does not. */
const isUntrue = (stem: string, answer: string, reading: Reading): boolean =>
  cutsList(stem, reading.claim.text) ||
  callsTerritoryState(stem, answer) ||
  isNotOfFigures(reading) ||
  lastsOtherwise(answer, reading);

/** What takes the answer's place in the claim; null where nothing can. */
function askedIn(seat: Seat, target: Target): Asked | null {
  return isSecondObject(seat) ? null : askKind(seat, target);
}

/** The answer that a question for a target has, where one can be put. */
export function answerEnglish(reading: Reading, target: Target): string | null {
  const isApart = reading.claim.kind === 'role' || isQuotation(reading);
  return (isApart ? askEnglish(reading, target) : askedIn(seatOf(reading, target), target))?.answer ?? null;
}

/** The question for a target, or null when it cannot be put well. */
export function askEnglish(reading: Reading, target: Target): Question | null {
  if (reading.claim.kind === 'role') {
    if (target.kind === 'thing') return askPost(reading, target);
    const found = askRole(reading, target);
    if (found || target.kind === 'person' || target.kind === 'age')
      return found && isFlawed(found.stem) ? null : found;
    const body = askOfficeBody(reading, target);
    return body && isFlawed(body.stem) ? null : body;
  }
  if (isQuotation(reading)) {
    const found = target.kind === 'person' ? askQuotation(reading, target) : null;
    const opened = found && withOpening(found.stem, target);
    return found && opened && !isFlawed(opened) ? { ...found, stem: opened } : null;
  }
  const seat = seatOf(reading, target);
  const asked = askedIn(seat, target);
  const isUnder = target.needsKicker === true && isSourceUnder(reading, target.kicker?.topic ?? '');
  const isTold = isUnder || (target.opening !== undefined && target.insteadOf === undefined);
  const stem = asked ? renderStem(reading, asked, isTold, target.asOf ?? null) : null;
  if (!asked || !stem) return null;
  const plain = withPronoun(
    withRestriction(withOpening(stem, target), reading, asked.answer, target),
    reading,
  );
  const opened = withOffice(plain, reading, asked.answer, target);
  if (isFlawed(opened) || isUntrue(opened, asked.answer, reading)) return null;
  if (target.asOf === null && needsDay(opened, asked.answer)) return null;
  if (isBareToll(opened) && reading.form.sentence > LEAD) return null;
  return {
    stem: opened,
    answer: asked.answer,
    range: { start: seat.argument.span.start, end: (target.part ?? seat.argument).span.end },
    agreement: { ...(seat.slot.number ? { number: seat.slot.number } : {}), caseForm: 'direct' },
    rules: [asked.rule],
    ...(needsTopic(opened) ? { needsTopic: true } : {}),
  };
}
