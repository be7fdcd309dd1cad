import { type Cursor, isJoint, peek } from './cursor.ts';
import { beginsClause, looseRest } from './loose.ts';
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
