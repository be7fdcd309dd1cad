import type { Verbs } from '../chunk/types.ts';
import { type Cursor, isBase, isJoint, isVerbs, peek } from './cursor.ts';
import type { Position } from './growing.ts';
import { readPhrase } from './phrase.ts';
import type { Phrase } from './types.ts';

/** "According to a survey conducted by Acme, …", "according to the advocate representing the banks, …": which one it is. */
export function skipDescribed(cursor: Cursor, position: Position): void {
  const verb = peek(cursor);
  if (!isVerbs(verb) || !/^(?:either|participle|ing)$/u.test(verb.form) || cites(verb)) return;
  let at = cursor.at;
  const ends = position === 'front' ? /^(?:comma|stop|opener)$/u : /^(?:comma|stop)$/u;
  while (cursor.chunks[at] && !ends.test(cursor.chunks[at]?.kind ?? '')) at++;
  // "… gathered by the watchdog, Acme, …"
  const named = cursor.chunks[at + 1];
  if (position === 'front' && isBase(named) && named.head.name && isJoint(cursor.chunks[at + 2], 'comma'))
    at += 2;
  if (isJoint(cursor.chunks[at], position === 'front' ? 'comma' : 'stop')) cursor.at = at;
}

const cites = ({ lemma }: Verbs) => /^(?:cite|quote)$/u.test(lemma);

/** "according to the paper, citing an official": whom the source has it from. */
export function skipCited(cursor: Cursor): void {
  const at = isJoint(peek(cursor), 'comma') ? 1 : 0;
  const verb = peek(cursor, at);
  if (!isVerbs(verb) || verb.form !== 'ing' || !cites(verb) || !isBase(peek(cursor, at + 1))) return;
  cursor.at += at + 1;
  readPhrase(cursor, [], 'object');
}

/** Those who tell news, by what they are. */
const TELLER =
  /^(?:agency|newspaper|paper|daily|weekly|magazine|broadcaster|network|station|channel|website|portal|service|ministry|department|watchdog|regulator|charity|institute|association|federation|council|committee|bureau)$/u;

/** "According to Acme News, the official agency of Peru, a plane crashed": who Acme News is, and nobody who crashed. */
export function skipApposed(cursor: Cursor, source: Phrase): void {
  const base = peek(cursor, 1);
  const isNamed = source.head.name !== undefined || source.head.pos === 'PROPN';
  if (!isNamed || !isJoint(peek(cursor), 'comma') || !isBase(base)) return;
  if (!/^(?:the|an?)$/u.test(base.words[0]?.key ?? '') || !TELLER.test(base.head.lemma)) return;
  let at = cursor.at + 2;
  while (isJoint(cursor.chunks[at], 'preposition', /^(?:of|in|for|by)$/u) && isBase(cursor.chunks[at + 1]))
    at += 2;
  const next = cursor.chunks[at + 1];
  if (isJoint(cursor.chunks[at], 'comma') && isBase(next) && !next.pronoun) cursor.at = at;
}
