import type { Reading } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';
import { goesOnBehind, goesToFront, ownTail } from './attachment.ts';
import { clippedTail } from './clipped-tail.ts';
import { unstressed } from './emphatic.ts';
import { finish, join } from './finish.ts';
import { invert } from './invert.ts';
import { hasOpenSource } from './open-source.ts';
import { withoutParticiple } from './participles.ts';
import { inSimplePast } from './simple-past.ts';
import { isFlawed } from './stem-flaws.ts';
import { type Asked, frontTexts, opening, replaced, subjectTexts, texts } from './stem-parts.ts';
import { withLastYear, withoutToday, withoutWeekday } from './today.ts';
import { withoutComparison, withoutContrast, withoutOnly } from './unasked.ts';
import { inSentence, type Unit, unitAt, type Zones, zonesOf } from './zones.ts';

export type { Asked } from './stem-parts.ts';

/** Before a question word at the end, fewer words are borne. */
const LONGEST_IN_PLACE = 27;
/** A figure that ends its sentence, "has risen to what figure?", bears some more. */
const LONGEST_AT_END = 32;
/** A question word within the sentence has no more words than this behind it. */
const LONGEST_TAIL = 10;
/** Behind "a deal worth how much" and "the families of how many pupils" more words are borne. */
const LONGEST_TAIL_OF_NOUN = 14;

/** "The town did send help": who did, no question says in these words. */
const EMPHATIC = /^(?:did|does|do) (?!not(?: |$))\p{Ll}/u;

/** The subject, or something in it: the order stays. */
function askSubject(reading: Reading, zones: Zones, asked: Asked, at: number): string | null {
  const { front, subject, predicate, rest } = zones;
  if (EMPHATIC.test(join(texts(predicate)))) return null;
  const own = subject.map((unit, i) => {
    if (i !== at) return i === 0 ? inSentence(reading, unit) : unit.text;
    const { before, text } = replaced(unit, asked);
    return i === 0 && before !== ''
      ? text.replace(before, inSentence(reading, { ...unit, text: before }))
      : text;
  });
  return finish([
    opening(reading),
    ...frontTexts(reading, front),
    ...own,
    ...texts(predicate),
    ...texts(rest),
  ]);
}

/** "Ordered the city to pay how much": what somebody is to do is told by the verb before it. */
const ORDERS =
  /^(?:order|direct|ask|tell|instruct|require|force|allow|permit|compel|oblige|sentence|agree)$/u;

/** Whether a verb that is not the claim's own stands between its verb and the unit. */
function isIsland(rest: readonly Unit[], at: number, { form }: Reading, { rule }: Asked): boolean {
  const others = rest
    .slice(0, at)
    .filter(({ piece, text }) => piece.part === 'other' && /^(?!(?:and|or|but|,|also)$)\p{L}/u.test(text));
  const isOrdered =
    ORDERS.test(form.predicate.lemma) &&
    others.length === 1 &&
    others[0] === rest[at - 1] &&
    /^to \p{Ll}+$/u.test(others[0]?.text.trim() ?? '') &&
    /^ask\.how-/u.test(rule);
  return others.length > 0 && !isOrdered;
}

/** Something behind the verb, with its preposition where it has one: the question words go first, the verb turns. */
function askRest(reading: Reading, zones: Zones, asked: Asked, at: number, whole = true): string | null {
  const { front, subject, predicate } = zones;
  const rest = whole ? zones.rest : withoutAside(zones.rest, at);
  const unit = rest[at] as Unit;
  const { before, after: plain } = replaced(unit, asked);
  const after = plain.replace(/^(['’])(?= )/u, '$1s');
  const isWhy = asked.rule === 'ask.why';
  const moves =
    (isWhy || !goesOnBehind(rest, at, reading)) &&
    before === '' &&
    !asked.staysPut &&
    !isIsland(rest, at, reading, asked) &&
    goesToFront(rest, at, reading, asked.rule);
  const inverted = moves ? invert(reading, join(texts(predicate))) : null;
  if (!inverted) return askWithClause(reading, zones, asked, at) ?? askInPlace(reading, zones, asked, at);
  // "Lent $9 to four friends": to whom stays behind the verb.
  const isGiven = /^how much$/iu.test(asked.wh) && /^ to \p{L}/u.test(after);
  const [counted, years] = isGiven ? ['', after] : partedYears(after);
  const marker =
    rest[at - 1]?.piece.part === 'marker' && rest[at - 1]?.piece.argument === unit.piece.argument
      ? rest[at - 1]
      : undefined;
  const before2 = rest.slice(0, marker ? at - 1 : at);
  const own = asked.movesAlone ? [] : ownTail(rest, at, asked.rule);
  // What stands behind a cause is of the cause.
  const tail = isWhy ? [] : rest.slice(at + 1 + own.length);
  const stem = finish([
    opening(reading),
    ...frontTexts(reading, front),
    isWhy ? '' : (marker?.text ?? ''),
    asked.movesAlone ? asked.wh : `${asked.wh}${counted}`,
    ...texts(own),
    inverted.auxiliary,
    ...subjectTexts(reading, subject),
    inverted.rest,
    ...texts(before2),
    asked.movesAlone ? after : years,
    ...texts(tail),
  ]);
  return stem ?? (whole ? askRest(reading, zones, asked, at, false) : null);
}

/** What says which they are: "who came", "run by the state". */
const TELLS_WHICH =
  /^(?:(?:who|that|which) |(?:run|owned|managed|held|led|built|made|hit|affected|controlled) by )/u;
/** "Schools | between 2018 and 2022": when it was done stays behind the verb. */
function partedYears(after: string): readonly [string, string] {
  const at = after.search(YEARS);
  return at > 0 ? [after.slice(0, at), after.slice(at)] : [after, ''];
}

const YEARS = / (?:between \d{4} and \d{4}|from \d{4} to \d{4}|in \d{4}|since \d{4})$/u;

/** A clause of so many words goes in front with its noun. */
const LONGEST_CLAUSE = 8;

/** "How many turbines that make 9 megawatts does the plant have?": what says which they are goes with the noun. */
function askWithClause(
  reading: Reading,
  { front, subject, predicate, rest }: Zones,
  asked: Asked,
  at: number,
): string | null {
  const unit = rest[at] as Unit;
  const clause = join(texts(rest.slice(at + 1)));
  const { before, after } = replaced(unit, asked);
  const isOwn = at === 0 && before === '' && asked.rule === 'ask.how-many' && !asked.staysPut;
  if (!isOwn || !TELLS_WHICH.test(clause) || countOf(clause) > LONGEST_CLAUSE) return null;
  // "Changes to the side which": the clause is of the side.
  if (/,/u.test(clause) || !/^ (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*$/u.test(after)) return null;
  if (/ (?:to|of|in|at|on|for|from|with) /u.test(after)) return null;
  const inverted = invert(reading, join(texts(predicate)));
  return (
    inverted &&
    finish([
      opening(reading),
      ...frontTexts(reading, front),
      `${asked.wh}${after}`,
      clause,
      inverted.auxiliary,
      ...subjectTexts(reading, subject),
      inverted.rest,
    ])
  );
}

/** What is set off by a comma at the end, behind the answer, may go from a long question. */
function withoutAside(rest: readonly Unit[], at: number): readonly Unit[] {
  const comma = rest.findIndex(({ text }, i) => i > at && text.startsWith(','));
  return comma < 0 ? rest : rest.slice(0, comma);
}

/** "… a dispute with which country?": the order stays, and little follows the question words. */
function askInPlace(
  reading: Reading,
  { front, subject, predicate, rest }: Zones,
  asked: Asked,
  at: number,
): string | null {
  const unit = rest[at] as Unit;
  const { text, after } = replaced(unit, asked);
  const isLong = asked.staysPut || FIGURES.test(asked.rule);
  const most = isLong ? LONGEST_TAIL_OF_NOUN : LONGEST_TAIL;
  const put = (own: readonly Unit[]) =>
    finish([
      opening(reading),
      ...frontTexts(reading, front),
      ...subjectTexts(reading, subject),
      ...texts(predicate),
      ...texts(own.slice(0, at)),
      text,
      ...texts(own.slice(at + 1)),
    ]);
  const fits = (own: readonly Unit[]) => countOf(join([after, ...texts(own.slice(at + 1))])) <= most;
  const isEnd = asked.staysPut === true && after === '' && rest.length === at + 1;
  for (const own of clippedTail(rest, at)) {
    const stem = fits(own) ? put(own) : null;
    if (stem && countOf(stem) <= (isEnd ? LONGEST_AT_END : LONGEST_IN_PLACE)) return stem;
  }
  return null;
}

const countOf = (text: string) => text.split(' ').filter((word) => word !== '').length;

/** Something before the subject: what else stands there stays. */
function askFront(
  reading: Reading,
  { front, subject, predicate, rest }: Zones,
  asked: Asked,
  at: number,
): string | null {
  const unit = front[at] as Unit;
  const inverted = replaced(unit, asked).before === '' ? invert(reading, join(texts(predicate))) : null;
  if (!inverted || front.length > 3) return null;
  const isWhy = asked.rule === 'ask.why';
  const marker =
    front[at - 1]?.piece.part === 'marker' && !isWhy ? (front[at - 1]?.text.toLowerCase() ?? '') : '';
  // "In September last year": the year stays with the month.
  const year = /^last year$/iu.test(front[at + 1]?.text ?? '') ? (front[at + 1]?.text ?? '') : '';
  return finish([
    opening(reading),
    marker,
    asked.wh,
    year,
    inverted.auxiliary,
    ...subjectTexts(reading, subject),
    inverted.rest,
    ...texts(rest),
  ]);
}

/** "For the vote to be valid, …": what a clause before the subject says does not move as a phrase does. */
const isVerbal = ({ piece, text }: Unit) =>
  piece.part === 'other' && /^(?:to|for) |(?<!^(?:dur|accord|regard|concern))ing$/iu.test(text);

/** "With all precincts reporting, …": how far a count had come goes before a question as it does before its sentence. */
const OF_COUNT = /^With [^,]{3,40} (?:reporting|counting) ?,?$/u;
const isOfCount = (units: readonly Unit[]) => OF_COUNT.test(units.map(({ text }) => text.trim()).join(' '));

/** "On Friday and dissent continues", "in Rome and its suburbs": what the answer is joined to stays no tail. */
function isFirstOfTwo({ subject, rest, front }: Zones, place: Range): boolean {
  return [subject, rest, front].some((units) => {
    const next = units[unitAt(units, place) + 1];
    return (
      unitAt(units, place) >= 0 && next?.piece.part === 'other' && /^(?:and|or|but)$/u.test(next.text.trim())
    );
  });
}

/** Figures hold of their time: "sales rose by 5 percent last year" needs the year. */
const FIGURES = /^ask\.(?:how-|percentage|measure|of-noun)/u;
/**
 * The question for a claim; null where it cannot be put. `isTold`: the story stands before it, with who says so. `asOf` is
 * the ISO day of the news.
 */
export function renderStem(
  reading: Reading,
  asked: Asked,
  isTold = false,
  asOf: string | null = null,
): string | null {
  const whole = hasOpenSource(reading) && !isTold ? null : zonesOf(reading);
  if (!whole) return null;
  const told = withoutParticiple(inSimplePast(reading, unstressed(whole)), asked.range);
  if (!told || (told.front.some(isVerbal) && !isOfCount(told.front))) return null;
  const found = withoutContrast(withoutComparison(told, asked.range), asked.range);
  if (isFirstOfTwo(found, asked.range)) return null;
  const timed = FIGURES.test(asked.rule)
    ? withoutOnly(found)
    : withoutToday(reading, found, asked.range, asOf !== null);
  const untimed = asOf === null ? withoutWeekday(reading, timed, asked.range) : timed;
  const bare = untimed === timed ? null : stemWithin(reading, untimed, asked, found, asOf);
  // "How many remained at the hospital?": what its day alone makes whole.
  return bare !== null && !isFlawed(bare) ? bare : stemWithin(reading, timed, asked, found, asOf);
}

const unitsIn = ({ front, rest }: Zones) => front.length + rest.length;

/** The question of what is left of a claim's zones; null where too little is. */
function stemWithin(
  reading: Reading,
  zones: Zones,
  asked: Asked,
  found: Zones,
  asOf: string | null,
): string | null {
  const put = stemIn(reading, zones, asked);
  const stem = put && withLastYear(put, asOf);
  // "Who left Downing Street?": without its time too little is told.
  const isCut = unitsIn(zones) < unitsIn(found);
  return stem && isCut && stem.split(' ').length < FEWEST_UNTIMED ? null : stem;
}

/** A stem of fewer words needs its time. */
const FEWEST_UNTIMED = 11;

function stemIn(reading: Reading, zones: Zones, asked: Asked): string | null {
  const place = asked.range;
  const inSubject = unitAt(zones.subject, place);
  if (inSubject >= 0) return shortened(zones, (own) => askSubject(reading, own, asked, inSubject));
  const inRest = unitAt(zones.rest, place);
  if (inRest >= 0) return askRest(reading, zones, asked, inRest);
  const inFront = unitAt(zones.front, place);
  return inFront >= 0 ? shortened(zones, (own) => askFront(reading, own, asked, inFront)) : null;
}

/** What only tells more behind a comma: ", holding that …", ", which …". */
const ASIDE = /^,? ?(?:\p{Ll}{2,}ing|which|who|put|built|made|run|led|after|before|while|although) /u;

/** A question that is too long whole goes without what its clause tells more behind a comma. */
function shortened(zones: Zones, ask: (zones: Zones) => string | null): string | null {
  const whole = ask(zones);
  if (whole !== null) return whole;
  const comma = zones.rest.findIndex(
    ({ text }, at) => text.startsWith(',') && ASIDE.test(join(texts(zones.rest.slice(at)))),
  );
  return comma > 0 ? ask({ ...zones, rest: zones.rest.slice(0, comma) }) : null;
}
