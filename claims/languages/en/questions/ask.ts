import type { Argument, Reading, Slot } from '../../../model.ts';
import type { Question, Target } from '../../language.ts';
import { type Asked, renderStem } from './stem.ts';
import { kindNoun, whOfTime, whOfUnit } from './wh.ts';

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

/** What stands in the phrase behind and before the answer. */
function around({ argument, outer }: Seat): { before: string; after: string } {
  if (!outer) return { before: '', after: '' };
  return {
    before: outer.text.slice(0, argument.span.start - outer.span.start),
    after: outer.text.slice(argument.span.end - outer.span.start),
  };
}

/** "Ada and Grace": one of several names is no answer. */
function isJoined(seat: Seat): boolean {
  const { before, after } = around(seat);
  return / (?:and|or) $|, $/u.test(before) || /^(?: (?:and|or) |, )/u.test(after);
}

/** The word before the answer leaves with it: "the Burnaston plant" asks for no "the which". */
function startWithArticle({ reading, argument }: Seat): number {
  const piece = reading.form.pieces.find(
    ({ start, end }) =>
      start !== undefined && end !== undefined && start <= argument.span.start && argument.span.end <= end,
  );
  const before = piece?.start === undefined ? '' : piece.text.slice(0, argument.span.start - piece.start);
  const article = before.match(/(?:^|\s)((?:the|a|an) )$/iu)?.[1] ?? '';
  return argument.span.start - article.length;
}

function askTime(seat: Seat): Asked | null {
  const { fact, span, text } = seat.argument;
  const { before, after } = around(seat);
  if (isBetweenTimes(seat)) return null;
  if (fact?.type !== 'time' || before.trim() !== '' || after.trim() !== '') return null;
  const times = seat.reading.claim.arguments.filter(
    (argument, i) => argument.role === 'time' && seat.reading.form.slots[i]?.within === undefined,
  );
  const preposition = seat.slot.marker;
  if (times.length > 1 || !/^(?:|on|in|at)$/u.test(preposition)) return null;
  const wh = whOfTime(fact, preposition);
  return wh
    ? { range: { start: span.start, end: span.end }, wh, answer: text, rule: `ask.${fact.grain}` }
    : null;
}

/** "President Ada Lovelace": the office goes with the name where it stands before it. */
function askPerson(seat: Seat): Asked | null {
  const { argument, outer, slot, reading } = seat;
  const fact = argument.fact;
  if (fact?.type !== 'entity' || isJoined(seat)) return null;
  const { before, after } = around(seat);
  if (/^['’]s /u.test(after) && before.trim() === '')
    return {
      range: { start: argument.span.start, end: argument.span.end + 2 },
      wh: 'whose',
      answer: fact.name,
      rule: 'ask.whose',
    };
  if (after !== '' || / (?:of|in|by|from|with) /u.test(before)) return null;
  const { passive } = reading.form.predicate;
  const subject = slot.marker === '' && argument.role === (passive ? 'object' : 'agent');
  return {
    range: { start: outer?.span.start ?? startWithArticle(seat), end: argument.span.end },
    wh: subject ? 'who' : 'whom',
    answer: fact.name,
    rule: 'ask.who',
  };
}

function askNamed(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  const noun = fact?.type === 'entity' ? kindNoun(fact) : null;
  if (fact?.type !== 'entity' || !noun || isJoined(seat)) return null;
  const { argument } = seat;
  const { before, after } = around(seat);
  const owner = /^['’]s? /u.test(after);
  // "the Toyota plant": the name of a thing says more than its maker.
  if (after !== '' && !owner && !/^ (?:in|of|for|from|with|and|on|to|at) /u.test(after)) return null;
  if (
    before !== '' &&
    !/(?:^| )(?:of|in|with|from|to|by|for|against|between|on|into|at|over|near|outside)(?: the)? $/iu.test(
      before,
    )
  )
    return null;
  return {
    range: { start: startWithArticle(seat), end: argument.span.end },
    wh: `which ${noun}`,
    answer: argument.text,
    rule: owner ? 'ask.whose-kind' : 'ask.which-kind',
  };
}

/** "Slowed to 2 percent in May from 3 percent in April": each number has its own time, and they cannot be parted. */
function isBetweenTimes({ reading: { claim } }: Seat): boolean {
  const of = (type: 'time' | 'quantity') => claim.arguments.filter(({ fact }) => fact?.type === type).length;
  return of('quantity') > 1 && of('time') > 0 && / from /u.test(claim.text);
}

/** "Fell 8 percent": the answer says by how much. */
function isChange({ slot, outer, reading: { form } }: Seat): boolean {
  return outer === undefined && slot.marker === '' && CHANGES.has(form.predicate.lemma);
}

const CHANGES: ReadonlySet<string> = new Set(
  'fall rise drop grow climb decline increase decrease jump slip gain slide surge plunge shrink'.split(' '),
);

/** "How many people", "how much money", "what percentage of voters": the number at the front of its phrase. */
function askQuantity(seat: Seat, kind: Target['kind']): Asked | null {
  const { argument, slot } = seat;
  const fact = argument.fact;
  if (fact?.type !== 'quantity' || isBetweenTimes(seat)) return null;
  const { before, after } = around(seat);
  const lead = before
    .replace(/^(?:the|a|an|only|just|nearly|about|around|almost|some|approximately|roughly) ?/iu, '')
    .trim();
  if (lead !== '' && !/^(?:.* )?(?:of|by|to|at|from)$/iu.test(lead)) return null;
  const start =
    argument.span.start -
    (before.match(/(?:^|\s)((?:only|just|nearly|about|around|almost|some|approximately|roughly) )$/iu)?.[1]
      ?.length ?? 0);
  // "Seventy percent" at the head of a sentence has no capital among the options.
  const answer = argument.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const base = { range: { start, end: argument.span.end }, answer };
  switch (kind) {
    case 'count': {
      const counted = /^ (?:more |other |new |of the |of )?\p{L}/u.test(after) && slot.number === 'pl';
      return counted ? { ...base, wh: 'how many', rule: 'ask.how-many' } : null;
    }
    case 'percent':
      return / of /u.test(after) || after === ''
        ? { ...base, wh: isChange(seat) ? 'by what percentage' : 'what percentage', rule: 'ask.percentage' }
        : null;
    case 'money':
      return after === '' ? { ...base, wh: 'how much', rule: 'ask.how-much' } : null;
    case 'duration':
    case 'measure': {
      const wh = after === '' ? whOfUnit(argument.text, fact) : null;
      return wh ? { ...base, wh, rule: kind === 'duration' ? 'ask.how-long' : 'ask.measure' } : null;
    }
    default:
      return null;
  }
}

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
  if (target.kind !== 'person' || argument.fact?.type !== 'entity' || !office) return null;
  return {
    stem: `Who is ${/^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*['’]s /u.test(office.text) ? '' : 'the '}${office.text}?`,
    answer: argument.fact.name,
    range,
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
    case 'thing':
      return askNamed(seat);
    default:
      return askQuantity(seat, kind);
  }
}

/** The question for a target, or null when it cannot be put well. */
export function askEnglish(reading: Reading, target: Target): Question | null {
  if (reading.claim.kind === 'role') {
    const found = askRole(reading, target);
    if (found || target.kind === 'person' || target.kind === 'age') return found;
  }
  const seat = seatOf(reading, target);
  const asked = askKind(seat, target.kind);
  const stem = asked ? renderStem(reading, asked) : null;
  if (!asked || !stem) return null;
  return {
    stem: target.opening === undefined ? stem : `${target.opening} ${stem}`,
    answer: asked.answer,
    range: { start: seat.argument.span.start, end: seat.argument.span.end },
    agreement: { ...(seat.slot.number ? { number: seat.slot.number } : {}), caseForm: 'direct' },
    rules: [asked.rule],
  };
}
