import { SAYING } from '../lexicon/verbs.ts';
import { type Cursor, isBoundary, isJoint, isVerbs, peek } from './cursor.ts';
import { readSubordinate } from './front.ts';
import { recover } from './recover.ts';
import type { Carrier } from './types.ts';

/** ", the bureau said, adding that": what it adds is its word as well. */
function readAdded(cursor: Cursor, carrier: Carrier): void {
  const [start, known] = [cursor.at, cursor.clauses.length];
  const adding = peek(cursor, 1);
  const adds = isVerbs(adding) && adding.form === 'ing' && SAYING.has(adding.lemma);
  if (!adds || !isJoint(peek(cursor, 2), 'opener', /^that$/u)) return;
  cursor.at += 3;
  const own: Carrier = { ...carrier, verb: adding, trailing: false };
  const clause = cursor.clause(cursor, { relation: 'content', openerWords: [], carrier: own, nested: false });
  if (clause && isBoundary(cursor)) return;
  cursor.clauses.length = known;
  if (clause) recover(cursor);
  else cursor.at = start;
}

/** "…, the bureau said on Friday, as rain spoiled crops": what stands behind who says it is said as well. */
export function readBehindSpeaker(cursor: Cursor, carrier: Carrier): void {
  if (isJoint(peek(cursor), 'comma')) readAdded(cursor, carrier);
  if (!isJoint(peek(cursor), 'comma') || !isJoint(peek(cursor, 1), 'opener', /^(?:as|after|while)$/u)) return;
  const outer = cursor.carrier;
  cursor.at++;
  cursor.carrier = carrier;
  if (!readSubordinate(cursor)) cursor.at--;
  cursor.carrier = outer;
}
