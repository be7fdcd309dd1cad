import type { Base } from '../chunk/types.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, peek } from './cursor.ts';
import { phraseOf } from './growing.ts';
import type { Part } from './types.ts';

/** "but, in the longer term, warned": past what is set before a verb that shares the subject. */
export function overSetting(cursor: Cursor, ahead: number): number {
  let i = ahead;
  let timed = true;
  if (isJoint(peek(cursor, i), 'comma')) i++;
  // "was listed in 2011 and today employs"
  if (isTimeBase(peek(cursor, i)) && isPredicate(peek(cursor, i + 1))) return i + 1;
  while (isJoint(peek(cursor, i), 'preposition') && isBase(peek(cursor, i + 1))) {
    timed &&= isTimeBase(peek(cursor, i + 1));
    i += 2;
  }
  const closed = isJoint(peek(cursor, i), 'comma');
  if (closed) i++;
  const verb = peek(cursor, i);
  // "and with applications processed abroad": a participle of the phrase.
  const own = isPredicate(verb) && (verb.form === 'finite' || closed || timed);
  return i > ahead && own ? i : ahead;
}

/** A day, a year, a month, or a place by its name. */
const isSetting = (chunk: Base) => isTimeBase(chunk) || chunk.head.name?.class === 'place';

/** "and in 2004 became", "but on Monday said": when or where, told before the verb that shares the subject. */
export function settingIn(cursor: Cursor, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let i = from; i < to; i++) {
    const chunk = peek(cursor, i);
    const link = peek(cursor, i - 1);
    if (!isBase(chunk) || !isSetting(chunk)) continue;
    const preposition = isJoint(link, 'preposition') ? link.words : [];
    parts.push(phraseOf({ words: [...chunk.words], bases: [chunk], joined: false, tail: [] }, preposition));
  }
  return parts;
}
