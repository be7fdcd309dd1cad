import type { Base, Chunk, Verbs } from '../chunk/types.ts';
import { CONDITIONAL } from '../lexicon/closed.ts';
import { REPORTING, SAYING } from '../lexicon/verbs.ts';
import { agreesInNumber } from './agreement.ts';
import { isAgentless, startsClause } from './clause-starts.ts';
import { isBase, isJoint, isPredicate, isTimeBase, isVerbs } from './cursor.ts';
import { phraseOf } from './growing.ts';
import type { Clause, Part, Phrase } from './types.ts';

/** A stretch of more words is not told word for word: it would hold too much for one claim. */
const LONGEST_STRETCH = 40;

const wordCount = (chunks: readonly Chunk[]) => chunks.reduce((sum, { words }) => sum + words.length, 0);

/** The end of a phrase from its first base: what "of" and "and" join to it. */
export function phraseEnd(chunks: readonly Chunk[], from: number, to: number): number {
  let end = from + 1;
  while (end + 1 < to) {
    const link = chunks[end];
    const next = chunks[end + 1];
    const joins = isJoint(link, 'preposition', /^of$/u) || isJoint(link, 'conjunction', /^(?:and|or|&)$/u);
    if (!joins || !isBase(next) || (link?.kind === 'conjunction' && isVerbs(chunks[end + 2]))) return end;
    end += 2;
  }
  return end;
}

export function phraseFrom(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  preposition: Phrase['preposition'],
) {
  const own = chunks.slice(from, end);
  const joined = own.some((chunk) => chunk.kind === 'conjunction');
  return phraseOf(
    { words: own.flatMap(({ words }) => words), bases: own.filter(isBase), joined, tail: [] },
    preposition,
  );
}

/** The chunks of a stretch as they stand: phrases where they are, all else as it is. */
export function looseParts(chunks: readonly Chunk[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let island = false;
  for (let i = from; i < to; ) {
    const chunk = chunks[i] as Chunk;
    island ||= chunk.kind === 'opener' || isPredicate(chunk);
    const preposition = chunk.kind === 'preposition' && i + 1 < to && isBase(chunks[i + 1]);
    const at = preposition ? i + 1 : i;
    if (isBase(chunks[at])) {
      const end = phraseEnd(chunks, at, to);
      const phrase = phraseFrom(chunks, at, end, preposition ? chunk.words : []);
      parts.push(island ? { ...phrase, island } : phrase);
      i = end;
      continue;
    }
    parts.push({ kind: 'filler', words: chunk.words, ...(isVerbs(chunk) ? { verb: chunk } : {}) });
    i++;
  }
  return parts;
}

/** The rest of a stretch word for word; null where it is too long, or nothing but marks. */
export function looseRest(chunks: readonly Chunk[], from: number, to: number): Part[] | null {
  const own = chunks.slice(from, to);
  const empty = own.every(({ kind }) => /^(?:comma|dash|conjunction|stop|colon)$/u.test(kind));
  return empty || wordCount(own) > LONGEST_STRETCH ? null : looseParts(chunks, from, to);
}

/** "In Leeds, which was poor, rents fell, but": what a comma opened, a comma closed. */
function isSetOff(chunks: readonly Chunk[], opener: number, conjunction: number): boolean {
  const opens =
    isJoint(chunks[opener], 'opener', /^(?:which|who|where)$/u) && isJoint(chunks[opener - 1], 'comma');
  const closes = chunks.slice(opener, conjunction - 1).some((chunk) => isJoint(chunk, 'comma'));
  return opens && closes && isJoint(chunks[conjunction - 1], 'comma');
}

/** Whether a clause of its own may begin behind the conjunction at `at`: not within what somebody says. */
export function beginsClause(chunks: readonly Chunk[], from: number, at: number): boolean {
  if (!isJoint(chunks[at], 'conjunction', /^(?:and|but|so|yet)$/u) || !startsClause(chunks, at + 1))
    return false;
  return !chunks
    .slice(from, at)
    .some(
      (chunk, i) =>
        (chunk.kind === 'opener' && !isSetOff(chunks, from + i, at)) ||
        (isVerbs(chunk) && REPORTING.has(chunk.lemma)),
    );
}

/** Openers that are prepositions as well, and claim no verb for sure. */
const UNSURE_OPENER = /^(?:as|once|like|than)$/u;

/** A form that may be a participle: "based on", "built to"; "by" behind it makes it one. */
function isParticiple(chunks: readonly Chunk[], from: number, at: number, to: number): boolean {
  const verb = chunks[at];
  const next = chunks[at + 1];
  if (!isVerbs(verb) || verb.form !== 'either') return false;
  // "whales, thought to number 80,"
  if (isVerbs(next) && isJoint(chunks[at - 1], 'comma') && isAgentless(chunks, at)) return true;
  const rest = chunks.slice(at + 1, to);
  if (isJoint(next, 'preposition', /^by$/u)) return rest.some(isPredicate);
  // "Though it serves none linked to the case, the firm said": the verb of the sentence stands behind the comma.
  const fronted = isJoint(chunks[from], 'opener', /^(?:though|although|while|after|as)$/u);
  const told = rest.some(
    (chunk, i) => isPredicate(chunk) && isBase(rest[i - 1]) && isJoint(rest[i - 2], 'comma'),
  );
  if (fronted && told && next?.kind === 'preposition') return true;
  const open = next?.kind === 'preposition' || (isVerbs(next) && next.form === 'infinitive');
  return open && rest.some((chunk) => isVerbs(chunk) && chunk.form === 'finite');
}

/** The verb that no "who", "that" or "because" before it claims, and that is no participle. */
function mainVerb(chunks: readonly Chunk[], from: number, to: number): number {
  let claimed = 0;
  let within = false;
  for (let i = from; i < to; i++) {
    const chunk = chunks[i];
    if (isJoint(chunk, 'opener') && !UNSURE_OPENER.test(chunk.key)) claimed++;
    if (!isPredicate(chunk) || isParticiple(chunks, from, i, to)) continue;
    // "crossings that were seen and heard": both are those of the crossings.
    if (within && chunks[i - 1]?.kind === 'conjunction') continue;
    if (claimed === 0) return i;
    claimed--;
    within = true;
  }
  return -1;
}

/** "Observing that …,": no name, whatever its capital. */
const notes = (chunks: readonly Chunk[], at: number) =>
  chunks[at]?.words.length === 1 &&
  /ing$/u.test(chunks[at]?.words[0]?.key ?? '') &&
  isJoint(chunks[at + 1], 'opener', /^that$/u);

/** Where the subject begins: at the first base, or behind the last comma before the verb where something stands first. */
function subjectStart(chunks: readonly Chunk[], from: number, verb: number): number {
  if (isBase(chunks[from]) && !notes(chunks, from)) return from;
  // "Now experts who had been watching have concluded"
  if (isJoint(chunks[from], 'adverb', /^(?!then$)/u) && isBase(chunks[from + 1])) return from + 1;
  for (let i = verb - 1; i > from; i--) if (isJoint(chunks[i - 1], 'comma') && isBase(chunks[i])) return i;
  return -1;
}

/** "Acme, a mill in Leeds, on Monday [sold it]": where the day before a verb begins; the verb where none does. */
function timeBefore(chunks: readonly Chunk[], verb: number): number {
  if (!isTimeBase(chunks[verb - 1])) return verb;
  return isJoint(chunks[verb - 2], 'preposition') ? verb - 2 : verb - 1;
}

/** "Ann Lee, whose mill had burnt down, sold it": where what is set off behind the subject begins; `verb` where nothing is. */
function setOffAt(chunks: readonly Chunk[], from: number, verb: number): number {
  const comma = chunks.findIndex((chunk, i) => i > from && i < verb - 1 && isJoint(chunk, 'comma'));
  const closed = isJoint(chunks[timeBefore(chunks, verb) - 1], 'comma');
  const next = chunks[comma + 1];
  const name = chunks[from];
  // "Ann Lee, an alumna of two schools in Leeds,": beside a name.
  const beside =
    isBase(next) && /^an?$/u.test(next.words[0]?.key ?? '') && isBase(name) && name.head.name !== undefined;
  const opens = beside || isJoint(next, 'opener', /^(?:whose|who|which|where)$/u);
  return comma > 0 && closed && opens ? comma : verb;
}

/** ", who was born in York,": what is set off behind the subject of such a clause, told of it; null where nothing is. */
export function setOffClause(chunks: readonly Chunk[], main: Clause): Clause | null {
  const { subject, verb } = main;
  const last = subject?.words.at(-1)?.end;
  const comma = chunks.findIndex((chunk) => isJoint(chunk, 'comma') && chunk.words[0]?.start === last);
  const opener = chunks[comma + 1];
  const own = chunks[comma + 2];
  const end = timeBefore(chunks, chunks.indexOf(verb)) - 1;
  const told = comma > 0 && end > comma + 2 && isJoint(opener, 'opener', /^(?:who|which)$/u);
  if (!told || !subject || !isPredicate(own) || !agreesInNumber(own, subject)) return null;
  // What is set off within it is not told apart from it.
  const inner = chunks.slice(comma + 3, end);
  if (inner.some((chunk) => chunk.kind === 'opener' || isPredicate(chunk))) return null;
  return {
    ...main,
    given: true,
    verb: own,
    before: [],
    after: looseParts(chunks, comma + 3, end),
    relation: 'relative',
    opener: opener.key,
    openerWords: opener.words,
    conditional: false,
  };
}

/** Whether what a clause tells may end before the chunk at `i`: where another clause opens that goes its own way. */
function mayEnd(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  const before = chunks[i - 1];
  const next = chunks[i + 1];
  const told = isBase(before) || before?.kind === 'adverb';
  if (isJoint(chunk, 'opener', /^(?:when|while)$/u)) return told && isBase(next);
  // "by an engineer who had never run for office"
  if (isJoint(chunk, 'opener', /^(?:who|which)$/u))
    return isBase(before) && /^an?$/u.test(before.words[0]?.key ?? '') && isPredicate(next);
  if (!isJoint(chunk, 'comma')) return false;
  return (
    (isVerbs(next) && next.form === 'ing') ||
    isJoint(next, 'opener', /^(?:which|who|where|when|while|after)$/u) ||
    (isJoint(next, 'conjunction', /^(?:and|but)$/u) && startsClause(chunks, i + 2))
  );
}

/** ", pointed out Ann Orr", ", a guard who saw it told reporters": somebody's word that was not read. */
const isSomebodysWord = (chunks: readonly Chunk[]) =>
  chunks.some(
    (chunk, i) =>
      isPredicate(chunk) &&
      (REPORTING.has(chunk.lemma) || SAYING.has(chunk.lemma) || chunk.lemma === 'point') &&
      chunks[i - 1]?.kind !== 'conjunction',
  );

/** Where a clause ends that is not too long to be told: at `to`, or before what goes its own way; null where it stays so. */
function endOf(
  chunks: readonly Chunk[],
  from: number,
  subject: readonly [number, number],
  verb: number,
  to: number,
) {
  const own = wordCount(chunks.slice(...subject));
  const fits = (end: number) => own + wordCount(chunks.slice(verb, end)) <= LONGEST_STRETCH;
  // "which was bought in May and – it has nine rooms – closed": cut within what is set off.
  const named = chunks.slice(...subject);
  const dash = named.findIndex(({ words: [first] }) => /^[-–—]$/u.test(first?.text ?? ''));
  if (dash >= 0 && named.slice(0, dash).some(isPredicate)) return null;
  if (wordCount(chunks.slice(from, to)) <= LONGEST_STRETCH) return to;
  if (isSomebodysWord(chunks.slice(verb + 1))) return null;
  for (let i = verb + 2; i < to; i++) if (mayEnd(chunks, i)) return fits(i) ? i : null;
  return fits(to) ? to : null;
}

/** A clause that the grammar does not understand, and where it ends. */
export interface Loose {
  readonly clause: Clause;
  readonly end: number;
}

/** A clause that the grammar does not understand, in its own words from subject to end; null where it has no sure verb. */
export function looseClause(chunks: readonly Chunk[], from: number, to: number): Loose | null {
  const at = mainVerb(chunks, from, to);
  const start = at < 0 ? -1 : subjectStart(chunks, from, at);
  if (start < 0 || start >= at) return null;
  const verb = chunks[at] as Verbs;
  // "The vaccine, developed with …, costs": right behind a comma a participle, and the verb was not known as one.
  const isReduced = verb.form === 'either' && isJoint(chunks[at + 1], 'preposition');
  if (isReduced && at === start + 2 && isJoint(chunks[at - 1], 'comma')) return null;
  const bases = chunks.slice(start, at).filter(isBase);
  const subjectEnd = setOffAt(chunks, start, at);
  const subject = phraseFrom(chunks, start, subjectEnd, []);
  if (/^(?:there|what)$/u.test((bases[0] as Base).head.key)) return null;
  if (at === start + 1 && !agreesInNumber(verb, subject)) return null;
  const end = endOf(chunks, from, [start, subjectEnd], at, to);
  if (end === null) return null;
  // What somebody did beside it would make it too long.
  const isLong = wordCount(chunks.slice(from, to)) > LONGEST_STRETCH;
  const after = looseParts(chunks, at + 1, end);
  const day = subjectEnd < at ? looseParts(chunks, timeBefore(chunks, at), at) : [];
  const opening = isLong && isVerbs(chunks[from]) ? [] : looseParts(chunks, from, start);
  const clause: Clause = {
    subject,
    given: false,
    expletive: null,
    verb,
    before: [...opening, ...day],
    after,
    relation: 'main',
    opener: '',
    openerWords: [],
    carrier: null,
    faults: ['verbatim'],
    conditional: chunks
      .slice(from, to)
      .some((chunk) => chunk.kind === 'opener' && CONDITIONAL.has(chunk.key)),
  };
  return { clause, end };
}
