import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, peek, skipNominal } from './cursor.ts';
import { readPhrase } from './phrase.ts';
import type { Phrase } from './types.ts';

/** "The minister on Tuesday appointed": agencies put the day before the verb. */
export function readDay(cursor: Cursor): Phrase | null {
  const link = peek(cursor);
  const isTime = isJoint(link, 'preposition', /^on$/u) && isTimeBase(peek(cursor, 1));
  const verb = cursor.chunks[skipNominal(cursor.chunks, cursor.at + 1)];
  if (!isTime || !isPredicate(verb)) return null;
  cursor.at++;
  return readPhrase(cursor, link.words, 'object');
}

/** "Elections in May ousted him": a time that belongs to the noun, and stays there. */
export function withTime(cursor: Cursor, subject: Phrase): Phrase {
  const [link, time] = [peek(cursor), peek(cursor, 1)];
  const belongs = isJoint(link, 'preposition', /^(?:in|for|from|since|of)$/u) && isTimeBase(time);
  if (
    !belongs ||
    !isBase(time) ||
    subject.pronoun ||
    subject.tail.length > 0 ||
    !isPredicate(peek(cursor, 2))
  )
    return subject;
  cursor.at += 2;
  const words = [...subject.words, ...link.words, ...time.words];
  return { ...subject, words, bases: [...subject.bases, time] };
}
