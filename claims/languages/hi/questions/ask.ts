import type { Argument, Fact, Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { Question, Target } from '../../language.ts';
import { pairIn } from '../../pair.ts';
import { unitByWord, unitOf } from '../values/units.ts';
import { askNamed } from './named.ts';
import { type Asked, isJoined, type Seat, seatOf, wordsAfter } from './seat.ts';
import { renderStem } from './stem.ts';
import { howMany, whoFor } from './wh.ts';

function quantity(argument: Argument): Extract<Fact, { type: 'quantity' }> | null {
  return argument.fact?.type === 'quantity' ? argument.fact : null;
}

/** The number words of a value, without its unit: "दो घंटे" → "दो". */
function numberRange(argument: Argument): Range | null {
  const space = argument.text.lastIndexOf(' ');
  return space < 0 ? null : { start: argument.span.start, end: argument.span.start + space };
}

function askCount(seat: Seat): Asked | null {
  // "तीन बार के विजेता" counts no things.
  if (!seat.slot.head || !seat.slot.gender || seat.slot.head === 'बार') return null;
  return {
    range: seat.argument.span,
    text: howMany(seat.slot.gender),
    dropMarker: false,
    answer: seat.argument.text,
    rule: 'ask.count',
  };
}

function askDuration(seat: Seat): Asked | null {
  const fact = quantity(seat.argument);
  const number = numberRange(seat.argument);
  const unit = fact?.unit ? unitOf(fact.unit) : undefined;
  if (!fact || !number || !unit) return null;
  const bare = seat.slot.marker === '' && seat.argument.role === 'duration';
  if (bare && /^(hour|minute|second)$/u.test(fact.unit ?? '')) {
    return {
      range: seat.argument.span,
      text: 'कितनी देर',
      dropMarker: false,
      answer: seat.argument.text,
      rule: 'ask.how-long',
    };
  }
  const noun = fact.value === 1 ? unit.plural : seat.argument.text.slice(number.end - number.start + 1);
  return {
    range: seat.argument.span,
    text: `${howMany(unit.gender)} ${noun}`,
    dropMarker: false,
    answer: seat.argument.text,
    rule: 'ask.how-many-units',
  };
}

function askAmount(seat: Seat): Asked | null {
  const fact = quantity(seat.argument);
  const unit = fact?.unit ? unitOf(fact.unit) : undefined;
  const number = numberRange(seat.argument);
  if (!fact || !unit || !number) return null;
  const words = seat.argument.text.split(' ');
  const first = words.findIndex((word) => unitByWord(fold(word)) !== undefined);
  const noun = words.slice(Math.max(first, 1)).join(' ');
  return {
    range: seat.argument.span,
    text: `${howMany(unit.gender)} ${noun}`,
    dropMarker: false,
    answer: seat.argument.text,
    rule: 'ask.amount',
  };
}

/** "22 वर्षीय चंदन गुप्ता" → "कितने वर्षीय चंदन गुप्ता". */
function askAge(seat: Seat): Asked | null {
  const fact = quantity(seat.argument);
  if (!fact || !/^\p{Nd}+$/u.test(seat.argument.text)) return null;
  return {
    range: seat.argument.span,
    text: 'कितने',
    dropMarker: false,
    answer: `${seat.argument.text} वर्ष`,
    rule: 'ask.age',
  };
}

function askTime(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'time') return null;
  const { marker } = seat.slot;
  if (marker !== '' && marker !== 'को' && marker !== 'में') return null;
  const after = wordsAfter(seat);
  const { range, answer } = { range: seat.argument.span, answer: seat.argument.text };
  if (after.length > 0) return askTimeInside(seat, fact.grain, after);
  if (fact.grain === 'weekday')
    return { range, text: 'किस दिन', dropMarker: true, answer, rule: 'ask.weekday' };
  if (fact.grain === 'day') return { range, text: 'किस तारीख', dropMarker: false, answer, rule: 'ask.date' };
  if (fact.grain === 'year') return { range, text: 'किस वर्ष', dropMarker: false, answer, rule: 'ask.year' };
  if (fact.grain === 'month')
    return { range, text: 'किस महीने', dropMarker: false, answer, rule: 'ask.month' };
  return fact.grain === 'time' && /बजे$/u.test(answer)
    ? { range, text: 'कितने बजे', dropMarker: true, answer, rule: 'ask.clock' }
    : null;
}

/** "शनिवार शाम को", "2005 के चुनाव में": a day or year with more of the phrase behind it. */
function askTimeInside(seat: Seat, grain: string, after: readonly string[]): Asked | null {
  const base = { range: seat.argument.span, dropMarker: false, answer: seat.argument.text };
  if (grain === 'weekday' && /^(सुबह|शाम|रात|दोपहर|तड़के|देर|की)$/u.test(after[0] ?? ''))
    return { ...base, text: 'किस दिन', rule: 'ask.weekday' };
  const owns = /^(का|की|के)$/u.test(after[0] ?? '') && after[1] !== 'दशक';
  if (!owns) return null;
  if (grain === 'year') return { ...base, text: 'किस वर्ष', rule: 'ask.year' };
  return grain === 'month' ? { ...base, text: 'किस महीने', rule: 'ask.month' } : null;
}

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

/** "मध्य रेलवे के महाप्रबंधक कौन हैं?" */
function askHolder(reading: Reading, target: Target): Question | null {
  const { argument, slot } = seatOf(reading, target);
  const office = reading.claim.arguments.find(({ role }) => role === 'complement');
  if (argument.fact?.type !== 'entity' || !office) return null;
  return {
    stem: `${office.text} कौन हैं?`,
    answer: argument.fact.name,
    range: { start: argument.span.start, end: argument.span.end },
    agreement: { ...(slot.gender ? { gender: slot.gender } : {}), number: 'sg', caseForm: 'direct' },
    rules: ['ask.holder'],
  };
}

function askPerson(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'entity' || (seat.outer && isJoined(seat.outer.text))) return null;
  const atEnd = !seat.outer || seat.outer.span.end === seat.argument.span.end;
  if (!atEnd) return askOwner(seat, fact.name);
  const { gender, number } = seat.reading.form.predicate;
  const wh = whoFor(seat.slot.marker, { gender, number });
  if (!wh) return null;
  return {
    range: seat.outer?.span ?? seat.argument.span,
    text: wh.text,
    dropMarker: wh.dropMarker,
    answer: fact.name,
    rule: 'ask.who',
  };
}

/** "किन दो नेताओं ने": both names are asked for at once. */
function askPair(seat: Seat, kind: Target['kind']): Asked | null {
  const { form } = seat.reading;
  const names = pairIn(seat.reading, seat.at)?.map((entity) => entity.name) ?? [];
  const { marker } = seat.slot;
  if (names.length !== 2 || (marker !== 'ने' && marker !== '')) return null;
  const noun =
    kind === 'country'
      ? marker === ''
        ? 'कौन-से दो देश'
        : 'किन दो देशों'
      : marker === ''
        ? null
        : 'किन दो नेताओं';
  if (!noun || (marker === '' && form.predicate.gender === 'f')) return null;
  return {
    range: seat.argument.span,
    text: noun,
    dropMarker: false,
    answer: names.join(' और '),
    rule: 'ask.pair',
  };
}

function askThing(seat: Seat): Asked | null {
  const { properStart, properEnd, gender } = seat.slot;
  const { span } = seat.argument;
  if (properStart === undefined || properEnd === undefined || !gender || isJoined(seat.argument.text))
    return null;
  const answer = span.exact.slice(properStart - span.start, properEnd - span.start);
  const text = seat.slot.marker === '' ? (gender === 'f' ? 'कौन-सी' : 'कौन-सा') : 'किस';
  return {
    range: { start: properStart, end: properEnd },
    text,
    dropMarker: false,
    answer,
    rule: 'ask.which-thing',
  };
}

function askClausal(seat: Seat, kind: Target['kind']): Asked | null {
  const text = kind === 'cause' ? 'किस कारण' : kind === 'condition' ? 'किस स्थिति में' : 'किसलिए';
  const marked = `${seat.argument.text} ${seat.slot.marker}`.trim();
  return { range: seat.argument.span, text, dropMarker: true, answer: marked, rule: `ask.${kind}` };
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
    case 'age':
      return askAge(seat);
    case 'weekday':
    case 'date':
    case 'timeOfDay':
      return askTime(seat);
    case 'person':
      return askPerson(seat);
    case 'personPair':
      return askPair(seat, 'personPair');
    case 'country':
      return seat.argument.fact ? askNamed(seat) : askPair(seat, 'country');
    case 'city':
    case 'place':
    case 'organisation':
      return askNamed(seat);
    case 'thing':
      return askThing(seat);
    case 'cause':
    case 'condition':
    case 'purpose':
      return askClausal(seat, target.kind);
    default:
      return null;
  }
}

/** The question for a target: the claim with the answer's place taken by its question phrase, nothing else moved. */
export function askHindi(reading: Reading, target: Target): Question | null {
  if (reading.claim.kind === 'role' && target.kind === 'person') return askHolder(reading, target);
  const seat = seatOf(reading, target);
  const asked = askKind(seat, target);
  if (!asked) return null;
  const stem = renderStem(reading, {
    ...asked,
    withSetting: target.needsSetting ?? false,
    opening: target.opening,
  });
  if (!stem) return null;
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
  };
}
