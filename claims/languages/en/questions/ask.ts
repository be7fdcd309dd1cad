import type { Argument, Reading, Slot } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';
import type { Question, Target } from '../../language.ts';
import { type Asked, renderStem } from './stem.ts';

interface Seat {
  readonly reading: Reading;
  readonly argument: Argument;
  readonly slot: Slot;
  readonly outer?: Argument;
}

function seatOf(reading: Reading, target: Target): Seat {
  const argument = reading.claim.arguments[target.argument] as Argument;
  const slot = reading.form.slots[target.argument] as Slot;
  const outer = slot.within === undefined ? undefined : reading.claim.arguments[slot.within];
  return { reading, argument, slot, ...(outer ? { outer } : {}) };
}

/** The piece of the preposition before the phrase of an argument, or null. */
function prepositionOf({ reading, argument, slot }: Seat): Range | null {
  const index = slot.within ?? reading.claim.arguments.indexOf(argument);
  const piece = reading.form.pieces.find((one) => one.part === 'marker' && one.argument === index);
  return piece?.start === undefined || piece.end === undefined
    ? null
    : { start: piece.start, end: piece.end };
}

/** The phrase of the answer with its preposition, where the answer is the whole phrase. */
function wholePhrase(seat: Seat): { range: Range; preposition: string } | null {
  const { argument, outer, slot } = seat;
  if (outer && (outer.span.start !== argument.span.start || outer.span.end !== argument.span.end))
    return null;
  const preposition = prepositionOf(seat);
  return {
    range: { start: preposition?.start ?? argument.span.start, end: argument.span.end },
    preposition: preposition ? slot.marker : '',
  };
}

function isJoined({ argument, outer }: Seat): boolean {
  return / (?:and|or) |,/u.test((outer ?? argument).text);
}

function withPreposition(preposition: string, wh: string): string {
  return preposition === '' ? wh : `${preposition} ${wh}`;
}

function askTime(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  const phrase = wholePhrase(seat);
  if (fact?.type !== 'time' || !phrase) return null;
  const { range, preposition } = phrase;
  if (preposition !== '' && !/^(?:on|in|at)$/u.test(preposition)) return null;
  const wh = {
    weekday: 'on which day',
    day: 'on which date',
    month: 'in which month',
    year: 'in which year',
    time: 'at what time',
  }[fact.grain as 'weekday' | 'day' | 'month' | 'year' | 'time'];
  return wh ? { range, wh, answer: seat.argument.text, rule: `ask.${fact.grain}` } : null;
}

function askPerson(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'entity' || isJoined(seat)) return null;
  const { argument, outer } = seat;
  // "President Gjorge Ivanov": the office goes with the name.
  const whole = outer && outer.span.end === argument.span.end ? outer : argument;
  if (outer && outer.span.end !== argument.span.end) return null;
  if (outer && / of | in /u.test(outer.text)) return null;
  const preposition = prepositionOf(seat);
  const { passive } = seat.reading.form.predicate;
  const subject = seat.slot.marker === '' && argument.role === (passive ? 'object' : 'agent');
  const wh = subject ? 'who' : seat.slot.marker === '' ? 'whom' : withPreposition(seat.slot.marker, 'whom');
  return {
    range: { start: preposition?.start ?? startWithDeterminer(seat, whole), end: whole.span.end },
    wh,
    answer: fact.name,
    rule: 'ask.who',
  };
}

/** A phrase's argument leaves its "the" out; the question phrase takes its place too. */
function startWithDeterminer({ reading }: Seat, argument: Argument): number {
  const piece = reading.form.pieces.find(
    ({ start, end }) =>
      start !== undefined && end !== undefined && start <= argument.span.start && argument.span.end <= end,
  );
  return piece?.start ?? argument.span.start;
}

const KINDS: readonly (readonly [prefix: string, noun: string])[] = [
  ['country', 'country'],
  ['city', 'city'],
  ['state', 'state'],
  ['district', 'district'],
  ['party', 'party'],
  ['company', 'company'],
];

function askNamed(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'entity' || isJoined(seat)) return null;
  const noun =
    KINDS.find(([prefix]) => fact.category?.startsWith(prefix))?.[1] ??
    (fact.class === 'organisation' && fact.category ? 'organisation' : null);
  if (!noun) return null;
  const phrase = wholePhrase(seat);
  if (phrase)
    return {
      range: {
        start: prepositionOf(seat)?.start ?? startWithDeterminer(seat, seat.argument),
        end: seat.argument.span.end,
      },
      wh: withPreposition(phrase.preposition, `which ${noun}`),
      answer: seat.argument.text,
      rule: 'ask.which-kind',
    };
  return askOf(seat, noun);
}

/** "the prime minister of Macedonia": in a claim of an office, the body at its end. */
function askOf(seat: Seat, noun: string): Asked | null {
  const { argument, outer, reading } = seat;
  if (!outer || reading.claim.kind !== 'role' || outer.span.end !== argument.span.end) return null;
  const before = outer.text.slice(0, argument.span.start - outer.span.start);
  return / of (?:the )?$/u.test(before)
    ? { range: argument.span, wh: `which ${noun}`, answer: argument.text, rule: 'ask.office-of' }
    : null;
}

/** "How many people", "how much money", "what percentage of voters": the number at the front of its phrase. */
function askQuantity(seat: Seat, kind: Target['kind']): Asked | null {
  const { argument, outer, slot } = seat;
  const fact = argument.fact;
  if (fact?.type !== 'quantity') return null;
  const rest = outer ? outer.text.slice(argument.span.end - outer.span.start) : '';
  const front = !outer || outer.span.start === argument.span.start;
  if (!front) return null;
  const preposition = prepositionOf(seat);
  const start = preposition?.start ?? argument.span.start;
  const lead = preposition
    ? `${seat.slot.within === undefined ? slot.marker : (seat.reading.form.slots[slot.within as number]?.marker ?? '')} `
    : '';
  const base = { range: { start, end: argument.span.end }, answer: argument.text };
  if (kind === 'count') {
    const counted = /^ (?:more |other |new |of the |of )?\p{Ll}/u.test(rest) && slot.number === 'pl';
    return counted ? { ...base, wh: `${lead}how many`, rule: 'ask.how-many' } : null;
  }
  if (kind === 'duration') {
    const unit = argument.text.match(/(second|minute|hour|day|night|week|month|year|decade)s?$/u)?.[1];
    return unit && rest === '' ? { ...base, wh: `${lead}how many ${unit}s`, rule: 'ask.how-long' } : null;
  }
  if (kind === 'percent')
    return / of /u.test(rest) || rest === ''
      ? { ...base, wh: `${lead}what percentage`, rule: 'ask.percentage' }
      : null;
  if (kind === 'money')
    return rest === '' ? { ...base, wh: `${lead}how much money`, rule: 'ask.how-much' } : null;
  const unit = argument.text.match(/^[\d.,]+ (\p{L}+)$/u)?.[1];
  return kind === 'measure' && unit && rest === ''
    ? { ...base, wh: `${lead}how many ${unit}`, rule: 'ask.measure' }
    : null;
}

function askHolder(reading: Reading, target: Target): Question | null {
  const argument = reading.claim.arguments[target.argument] as Argument;
  const office = reading.claim.arguments.find(({ role }) => role === 'complement');
  if (argument.fact?.type !== 'entity' || !office) return null;
  return {
    stem: `Who is the ${office.text}?`,
    answer: argument.fact.name,
    range: argument.span,
    agreement: { number: 'sg', caseForm: 'direct' },
    rules: ['ask.holder'],
  };
}

function askKind(seat: Seat, kind: Target['kind']): Asked | null {
  switch (kind) {
    case 'weekday':
    case 'date':
    case 'timeOfDay':
      return askTime(seat);
    case 'person':
      return askPerson(seat);
    case 'country':
    case 'city':
    case 'place':
    case 'organisation':
      return askNamed(seat);
    case 'count':
    case 'duration':
    case 'money':
    case 'percent':
    case 'measure':
      return askQuantity(seat, kind);
    default:
      return null;
  }
}

/** The question for a target, or null when it cannot be put well. */
export function askEnglish(reading: Reading, target: Target): Question | null {
  if (reading.claim.kind === 'role' && target.kind === 'person') return askHolder(reading, target);
  const seat = seatOf(reading, target);
  const asked = askKind(seat, target.kind);
  const stem = asked ? renderStem(reading, asked, target.needsSetting ?? false) : null;
  if (!asked || !stem) return null;
  return {
    stem,
    answer: asked.answer,
    range: { start: seat.argument.span.start, end: seat.argument.span.end },
    agreement: { ...(seat.slot.number ? { number: seat.slot.number } : {}), caseForm: 'direct' },
    rules: [asked.rule],
  };
}
