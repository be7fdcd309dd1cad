import { type Cursor, isBase, isJoint, isVerbs, peek } from './cursor.ts';
import type { Position } from './growing.ts';
import { readPhrase } from './phrase.ts';

/** "According to a survey conducted by Acme, …": which survey it is. */
export function skipDescribed(cursor: Cursor, position: Position): void {
  const verb = peek(cursor);
  if (!isVerbs(verb) || !/^(?:either|participle)$/u.test(verb.form)) return;
  let at = cursor.at;
  const ends = position === 'front' ? /^(?:comma|stop|opener)$/u : /^(?:comma|stop)$/u;
  while (cursor.chunks[at] && !ends.test(cursor.chunks[at]?.kind ?? '')) at++;
  // "… gathered by the watchdog, Acme, …"
  const named = cursor.chunks[at + 1];
  if (position === 'front' && isBase(named) && named.head.name && isJoint(cursor.chunks[at + 2], 'comma'))
    at += 2;
  if (isJoint(cursor.chunks[at], position === 'front' ? 'comma' : 'stop')) cursor.at = at;
}

/** "according to the paper, citing an official": whom the source has it from. */
export function skipCited(cursor: Cursor): void {
  const at = isJoint(peek(cursor), 'comma') ? 1 : 0;
  const verb = peek(cursor, at);
  if (
    !isVerbs(verb) ||
    verb.form !== 'ing' ||
    !/^(?:cite|quote)$/u.test(verb.lemma) ||
    !isBase(peek(cursor, at + 1))
  )
    return;
  cursor.at += at + 1;
  readPhrase(cursor, [], 'object');
}
