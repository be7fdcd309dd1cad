import { type Cursor, isJoint, peek, startsAny } from './cursor.ts';
import { beginsClause, looseClause, looseRest } from './loose.ts';
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

/** Skips what cannot be read from `from` on, and leaves it word for word with the clause before it. */
export function leaveRest(cursor: Cursor, from: number): void {
  recover(cursor);
  const at = hostOf(cursor.clauses);
  const host = cursor.clauses[at];
  const rest = host ? looseRest(cursor.chunks, from, cursor.at) : null;
  if (host && rest) cursor.clauses[at] = { ...host, rest: [...(host.rest ?? []), ...rest] };
}

/** "The alert runs until ten, and the bureau says …": a clause of its own, behind one that was read to its end. */
export function goesAlone({ chunks, clauses }: Cursor, start: number): boolean {
  const host = clauses[hostOf(clauses)];
  // "the number of cats and black dogs is growing": without a mark it may join nouns.
  const apart = isJoint(chunks[start - 2], 'comma') || isJoint(chunks[start - 1], 'conjunction', /^but$/u);
  return host !== undefined && host.faults.length === 0 && apart && startsAny(chunks, start);
}

/** Reads such a clause word for word. */
export function readLoose(cursor: Cursor, start: number): void {
  recover(cursor);
  const clause = looseClause(cursor.chunks, start, cursor.at);
  if (clause) cursor.clauses.push(clause);
}
