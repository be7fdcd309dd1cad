import type { Chunk } from '../chunk/types.ts';
import { startsAny, startsClause } from './clause-starts.ts';
import { type Cursor, isBase, isBoundary, isJoint, isTimeBase, peek } from './cursor.ts';
import { readSubordinate } from './front.ts';
import { beginsClause, type Loose, looseClause, looseRest, setOffClause } from './loose.ts';
import { accordingIn } from './passed-source.ts';
import { speakerAt } from './trailing.ts';
import type { Clause } from './types.ts';

/** Past what cannot be read, to the next place where a clause may begin. */
export function recover(cursor: Cursor): void {
  const from = cursor.at;
  while (peek(cursor) && !isJoint(peek(cursor), 'stop') && !isJoint(peek(cursor), 'colon')) {
    if (isJoint(peek(cursor), 'comma') && speakerAt(cursor, cursor.at + 1)) return;
    if (cursor.at > from && beginsClause(cursor.chunks, from, cursor.at)) return;
    cursor.at++;
  }
}

/** The clause that what follows it belongs to: the last one, or what is said in it. */
function hostOf(clauses: readonly Clause[]): number {
  const last = clauses.length - 1;
  return clauses[last]?.faults.includes('carrier')
    ? clauses.findLastIndex(({ relation }) => relation === 'content')
    : clauses.findLastIndex(({ relation }) => relation === 'main' || relation === 'content');
}

/** "in 2009, when 39 were counted": of that year. */
const isDated = (chunk: Chunk | undefined) =>
  isTimeBase(chunk) || (isBase(chunk) && chunk.head.value !== undefined);

/** Where ", after the army left" begins within what cannot be read; its end where nothing of it does. */
function setOffAt({ chunks }: Cursor, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (isJoint(chunks[i], 'opener')) return to;
    const when = isJoint(chunks[i + 1], 'opener', /^when$/u) && !isDated(chunks[i - 1]);
    const opens = when || isJoint(chunks[i + 1], 'opener', /^(?:after|while|although|though)$/u);
    if (isJoint(chunks[i], 'comma') && opens && startsClause(chunks, i + 2)) return i;
  }
  return to;
}

/** Skips what cannot be read from `from` on, and leaves it word for word with the clause before it. */
export function leaveRest(cursor: Cursor, from: number): void {
  const at = hostOf(cursor.clauses);
  recover(cursor);
  const end = cursor.at;
  let to = setOffAt(cursor, from, end);
  if (to < end) {
    cursor.at = to + 1;
    const known = cursor.clauses.length;
    if (!readSubordinate(cursor) || !isBoundary(cursor)) {
      cursor.at = end;
      cursor.clauses.length = known;
      to = end;
    }
  }
  const host = cursor.clauses[at];
  const rest = host ? looseRest(cursor.chunks, from, to) : null;
  if (host && rest) cursor.clauses[at] = { ...host, rest: [...(host.rest ?? []), ...rest] };
}

/** "The alert runs until ten, and the bureau says …": a clause of its own, behind one that was read to its end. */
export function goesAlone({ chunks, clauses }: Cursor, start: number): boolean {
  const host = clauses[hostOf(clauses)];
  // "the number of cats and black dogs is growing": without a mark it may join nouns.
  const apart = isJoint(chunks[start - 2], 'comma') || isJoint(chunks[start - 1], 'conjunction', /^but$/u);
  return host !== undefined && host.faults.length === 0 && apart && startsAny(chunks, start);
}

/** Takes a clause that is told word for word, and goes on behind its end. */
function takeLoose(cursor: Cursor, { clause, end }: Loose): void {
  cursor.clauses.push(clause);
  if (end >= cursor.at) return;
  const to = cursor.at;
  const known = cursor.clauses.length;
  cursor.at = isJoint(cursor.chunks[end], 'comma') ? end + 1 : end;
  if (isJoint(peek(cursor), 'conjunction') || (readSubordinate(cursor) && isBoundary(cursor))) return;
  cursor.clauses.length = known;
  cursor.at = to;
  // "and who spent less": still of what was left out.
  while (isJoint(peek(cursor), 'conjunction') && isJoint(peek(cursor, 1), 'opener')) {
    cursor.at++;
    recover(cursor);
  }
}

/** Reads such a clause word for word. */
export function readLoose(cursor: Cursor, start: number): void {
  recover(cursor);
  const loose = looseClause(cursor.chunks, start, cursor.at);
  if (loose) takeLoose(cursor, loose);
}

/** Reads the first clause of a sentence word for word, with what is set off in it and whose word it is. */
export function readOpening(cursor: Cursor, start: number): void {
  recover(cursor);
  const loose = looseClause(cursor.chunks, start, cursor.at);
  if (!loose) return;
  cursor.according ??= accordingIn(cursor.chunks, start, cursor.at);
  const setOff = setOffClause(cursor.chunks, loose.clause);
  if (setOff) cursor.clauses.push(setOff);
  takeLoose(cursor, loose);
}
