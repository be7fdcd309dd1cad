import type { Chunk } from '../chunk/types.ts';
import { isPlural } from '../frame/phrases.ts';
import type { Word } from '../tag/word.ts';
import { startsClause } from './clause-starts.ts';
import { isJoint, isPredicate, isVerbs } from './cursor.ts';
import { listEnd } from './list-goes-on.ts';
import { looseRest } from './loose.ts';
import { withNextClauses } from './next-clause.ts';
import { withEmptyIt, withoutToldTails } from './told-apart.ts';
import { type Clause, type Part, partWords } from './types.ts';

/** Openers of clauses that the one before stands without. */
const STANDS_WITHOUT =
  /^(?:as|when|while|after|although|though|whereas|since|before|where|whereby|once|whenever)$/u;

function standsWithout(chunks: readonly Chunk[], at: number): boolean {
  const opener = chunks[at];
  if (!isJoint(opener, 'opener') || !STANDS_WITHOUT.test(opener.words.at(-1)?.key ?? '')) return false;
  // "as to any offer", "as well as"
  return !/^as$/u.test(opener.key) || startsClause(chunks, at + 1) || isVerbs(chunks[at + 1]);
}

/** "opened after a repair that took two years": told apart, where nothing is doubtful or still to come. */
function isToldApart({ verb, relation }: Clause, clauses: readonly Clause[], { words }: Chunk): boolean {
  const sure = relation === 'main' && !verb.modal && !verb.negated && verb.governor === verb.lemma;
  return (
    sure &&
    clauses.some(
      (other) =>
        other.relation === 'relative' && other.faults.length === 0 && other.openerWords[0] === words[0],
    )
  );
}

/** Marks that end a clause for sure. */
const MARK = /^(?:stop|comma|colon|dash)$/u;

/** Where a clause that is read no further may end: at a mark, before a clause of its own, or before its own main verb. */
function mayEnd(clause: Clause, clauses: readonly Clause[], chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  if (listEnd(chunks, at) > at && !clause.given) return false;
  if (next === undefined || MARK.test(next.kind) || next.kind === 'conjunction') return true;
  if (isJoint(next, 'opener')) return standsWithout(chunks, at) || isToldApart(clause, clauses, next);
  const { relation } = clause;
  const inner = relation === 'relative' || relation === 'reduced';
  let verb = at;
  while (chunks[verb]?.kind === 'adverb') verb++;
  return inner && isPredicate(chunks[verb]);
}

/** The end of what goes on behind a clause: at a mark, or before a clause of its own. */
function restEnd(chunks: readonly Chunk[], from: number, inner: boolean): number {
  let i = listEnd(chunks, from);
  for (; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (MARK.test(chunk.kind)) return i;
    // The verb of the clause around it.
    if (inner && i > from && isVerbs(chunk) && chunk.form === 'finite') return i;
    const joins = chunk.kind === 'conjunction';
    if (joins && (isPredicate(chunks[i + 1]) || startsClause(chunks, i + 1))) return i;
    if (i > from && standsWithout(chunks, i)) return i;
  }
  return i;
}

function lastWord(clause: Clause): Word {
  const ends = [clause.verb.words, ...clause.after.map((part: Part) => partWords(part))];
  return ends.flat().reduce((last, word) => (word.end > last.end ? word : last));
}

/** What prices and people do as something else comes about. */
const MOVES =
  /^(?:fall|rise|drop|gain|climb|slip|slide|dip|ease|surge|jump|slump|tumble|plunge|soar|rally|rebound|recover|decline|retreat|edge|weaken|strengthen|close|end|open|settle)$/u;

/** Where "as soldiers using boats", or ", as a firmer dollar", begins at the end of a clause; -1 where nothing like it stands there. */
function halfAt({ after, verb: main }: Clause): number {
  const at = after.findLastIndex((part) => part.kind === 'phrase' && part.preposition[0]?.key === 'as');
  const verb = after[at + 1];
  const comma = after[at - 1];
  const setOff = comma?.kind === 'filler' && comma.words.at(-1)?.text === ',';
  const half = after[at];
  const circumstance =
    half?.kind === 'phrase' && (setOff || (MOVES.test(main.lemma) && half.words.length > 1));
  if (at > 0 && !verb && circumstance) return setOff ? at - 1 : at;
  const plural = (part: Part | undefined) => part?.kind === 'phrase' && isPlural(part);
  return at > 0 && plural(after[at]) && verb?.kind === 'filler' && verb.verb?.form === 'ing' ? at : -1;
}

/** "a rule that spares sons but binds daughters": the one without the other would mislead. */
function isHalfContrast(clause: Clause, clauses: readonly Clause[], chunks: readonly Chunk[]): boolean {
  if (clause.relation !== 'relative' || !clause.given) return false;
  const { end } = lastWord(clause);
  const at = chunks.findIndex(({ words }) => (words[0]?.start ?? 0) >= end);
  const other = chunks[at + 1];
  if (at < 0 || !isJoint(chunks[at], 'conjunction', /^but$/u) || !isPredicate(other)) return false;
  return !clauses.some(({ verb, faults }) => verb.words[0] === other.words[0] && faults.length === 0);
}

/** "rose as soldiers using boats and trucks reached them": the half before "and" is no circumstance, and that behind it no clause. */
function withoutHalves(clauses: readonly Clause[], chunks: readonly Chunk[]): Clause[] {
  const halved = new Map<Word, Clause>();
  for (const clause of clauses) {
    const end = halfAt(clause) < 0 ? undefined : lastWord(clause).end;
    const and = end === undefined ? -1 : chunks.findIndex(({ words }) => (words[0]?.start ?? 0) >= end);
    const opens = chunks[and + 1]?.words[0];
    if (isJoint(chunks[and], 'conjunction', /^and$/u) && opens) halved.set(opens, clause);
  }
  const cut = new Set(halved.values());
  return clauses.map((clause) => {
    const first = clause.subject?.words[0];
    if (cut.has(clause)) return { ...clause, after: clause.after.slice(0, halfAt(clause)) };
    if (isHalfContrast(clause, clauses, chunks)) return { ...clause, faults: [...clause.faults, 'cut-off'] };
    if (!first || !halved.has(first)) return clause;
    return { ...clause, faults: [...clause.faults, 'unsure-subject'] };
  });
}

/**
 * Gives each clause that stops where its sentence goes on the words up to its end; without them it makes no claim.
 * A bare cut would say more, or something else, than the sentence does.
 */
export function completeEnds(clauses: readonly Clause[], chunks: readonly Chunk[]): Clause[] {
  const whole = withoutHalves(completed(clauses, chunks), chunks);
  return withNextClauses(withoutToldTails(whole.map(withEmptyIt)));
}

function completed(clauses: readonly Clause[], chunks: readonly Chunk[]): Clause[] {
  const opens = new Set(
    clauses.flatMap(({ before, subject, given }) => [
      before[0] ? partWords(before[0])[0] : given ? undefined : subject?.words[0],
    ]),
  );
  return clauses.map((clause) => {
    if (clause.relation === 'kept' || clause.faults.includes('carrier')) return clause;
    const last = lastWord(clause);
    const at = chunks.findIndex(({ words }) => (words[0]?.start ?? 0) >= last.end);
    const next = at < 0 ? undefined : chunks[at];
    // "98 and the rest" of what was read up to "95": a list cut short would be another.
    if (clause.rest)
      return next && listEnd(chunks, at) > at ? { ...clause, faults: [...clause.faults, 'cut-off'] } : clause;
    if (!next || mayEnd(clause, clauses, chunks, at) || opens.has(next.words[0])) return clause;
    const rest = looseRest(chunks, at, restEnd(chunks, at, clause.given));
    return { ...clause, faults: [...clause.faults, 'cut-off'], ...(rest ? { rest } : {}) };
  });
}
