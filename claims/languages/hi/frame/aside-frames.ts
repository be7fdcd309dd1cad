import { chunkWords } from '../chunk/index.ts';
import type { Aside } from '../clause/asides.ts';
import { type Clause, readClauses } from '../clause/index.ts';
import { readClause } from './clause-frame.ts';
import { hostOf } from './relative.ts';
import type { Scope } from './stance/scope.ts';
import type { Frame } from './types.ts';

/** The frame of a relative clause that stands inside another, where it is certain what it is about. */
export function readAside(
  { words, after }: Aside,
  clauses: readonly Clause[],
  frames: readonly Frame[],
): Frame[] {
  const own = readClauses(chunkWords(words));
  const clause = own[0];
  const antecedent = clause && own.length === 1 ? hostOf(clauses, clause, after) : undefined;
  if (!clause || !antecedent) return [];
  const host = frames.find((frame) => frame.clause.words.includes(after));
  // "राय, जो दफ्तर संभालते हैं, कहते हैं कि …": of the speaker the paper tells it.
  const ofSpeaker = host?.source?.words.some((word) => antecedent.group.words.includes(word)) === true;
  const scope: Scope = host?.source && !ofSpeaker ? { source: host.source } : {};
  const around = { scope, previous: undefined, lead: undefined, tail: undefined, antecedent, wanted: null };
  const frame = readClause(clause, around);
  return frame ? [frame] : [];
}
