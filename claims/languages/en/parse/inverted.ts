import { type Cursor, isBase, isJoint, isVerbs, peek } from './cursor.ts';
import { readPrepositional } from './front.ts';
import { readPhrase } from './phrase.ts';
import { speakerAt } from './trailing.ts';
import type { Clause } from './types.ts';

/** "Among the dead were four children": told as "four children were among the dead"; null where nothing of the kind begins here. */
export function readInverted(cursor: Cursor): Clause | null {
  if (!isJoint(peek(cursor), 'preposition', /^(?:among|amongst)$/u)) return null;
  const [start, known] = [cursor.at, cursor.clauses.length];
  const front = readPrepositional(cursor, 'object');
  const verb = peek(cursor);
  const [among] = front ?? [];
  const isBe = isVerbs(verb) && verb.lemma === 'be' && verb.words.length === 1 && !verb.negated;
  const subject = isBe && isBase(peek(cursor, 1)) && ++cursor.at ? readPhrase(cursor, [], 'object') : null;
  // What a comma sets off behind it is told of it, and would stand behind "among".
  const ends =
    peek(cursor) === undefined || isJoint(peek(cursor), 'stop') || speakerAt(cursor, cursor.at + 1) !== null;
  if (!isBe || front?.length !== 1 || among?.kind !== 'phrase' || !subject || subject.pronoun || !ends) {
    cursor.at = start;
    cursor.clauses.length = known;
    return null;
  }
  const clause: Clause = {
    subject,
    given: false,
    expletive: null,
    verb,
    before: [],
    after: [among],
    relation: 'main',
    opener: '',
    openerWords: [],
    carrier: cursor.carrier,
    faults: [],
    conditional: false,
  };
  cursor.clauses.push(clause);
  return clause;
}
