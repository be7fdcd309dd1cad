import type { Word } from '../tag/word.ts';
import { agreesInNumber } from './agreement.ts';
import { type Cursor, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';
import { flatten, type Part, type Phrase } from './types.ts';

function opensWithVerb(cursor: Cursor): boolean {
  let ahead = 0;
  while (peek(cursor, ahead)?.kind === 'adverb') ahead++;
  return isPredicate(peek(cursor, ahead));
}

/** Takes the comma, preposition and opener of a relative clause. */
function takeOpening(
  cursor: Cursor,
  restrictive: boolean,
): { words: Word[]; opener: string; prepositional: boolean } {
  if (!restrictive) cursor.at++;
  const words: Word[] = [];
  const prepositional = peek(cursor)?.kind === 'preposition';
  if (prepositional) {
    words.push(...(peek(cursor)?.words ?? []));
    cursor.at++;
  }
  const chunk = peek(cursor);
  if (!isJoint(chunk, 'opener')) return { words, opener: '', prepositional };
  words.push(...chunk.words);
  cursor.at++;
  return { words, opener: chunk.key, prepositional };
}

/**
 * Reads a relative clause behind its antecedent, and keeps what it claims where the antecedent is its subject.
 * Gives the parts that it is made of, for where the phrase needs them; null where none stands here.
 */
export function readRelative(
  cursor: Cursor,
  antecedent: Phrase,
  { restrictive }: { restrictive: boolean },
): Part[] | null {
  const start = cursor.at;
  const known = cursor.clauses.length;
  const { words, opener, prepositional } = takeOpening(cursor, restrictive);
  const verb = cursor.chunks.slice(cursor.at).find((chunk) => chunk.kind !== 'adverb');
  if (isVerbs(verb) && antecedent.bases.length > 0 && !agreesInNumber(verb, antecedent)) {
    cursor.at = start;
    return null;
  }
  const subject = !prepositional && /^(?:who|which|that)$/u.test(opener) && opensWithVerb(cursor);
  const faults = subject && !antecedent.pronoun ? [] : ['relative'];
  while (subject && peek(cursor)?.kind === 'adverb') {
    words.push(...(peek(cursor)?.words ?? []));
    cursor.at++;
  }
  const clause = cursor.clause(cursor, {
    relation: 'relative',
    openerWords: words,
    ...(subject ? { subject: antecedent } : {}),
    faults,
    bareSubject: true,
    setOff: !restrictive,
    own: !restrictive,
    nested: true,
  });
  if (clause) return flatten(clause);
  cursor.at = start;
  cursor.clauses.length = known;
  return null;
}
