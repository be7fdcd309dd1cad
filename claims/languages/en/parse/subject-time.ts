import type { Chunk, Verbs } from '../chunk/types.ts';
import { isTimePhrase } from '../frame/phrases.ts';
import { skipNominal } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, peek } from './cursor.ts';
import { readPhrase } from './phrase.ts';
import type { Rest } from './rest-state.ts';
import type { Part, Phrase } from './types.ts';

/** "The minister on Tuesday appointed": agencies put the day before the verb. */
export function readDay(cursor: Cursor): Phrase | null {
  const link = peek(cursor);
  const isTime = isJoint(link, 'preposition', /^on$/u) && isTimeBase(peek(cursor, 1));
  const verb = cursor.chunks[skipNominal(cursor.chunks, cursor.at + 1)];
  if (!isTime || !isPredicate(verb)) return null;
  cursor.at++;
  return readPhrase(cursor, link.words, 'object');
}

/** What is held on a day, and may be moved from it. */
const HELD =
  /^(?:match|game|tie|fixture|final|semi-final|quarter-final|derby|race|fight|bout|concert|gig|show|meeting|summit|hearing|trial|election|poll|vote|referendum|ballot|rally|march|launch|ceremony|wedding|talks|flight|parade|strike|protest|debate|examination|exam|test|festival|interview)s?$/u;
/** Verbs that do something to when or where a thing will be held. */
const MOVED =
  /^(?:switch|move|shift|relocate|reschedule|postpone|cancel|call|delay|bring|put|scrap|confirm|announce|transfer|sell|allocate|award)$/u;

/** "The tie on 3 April has been switched", "the hearing on Monday was postponed": the day is that of the tie. */
function isOfHeld({ head, bases }: Phrase, verb: Chunk | undefined): boolean {
  const noun = [head, ...bases.map((base) => base.head)].some(
    ({ lemma, key }) => HELD.test(lemma) || HELD.test(key),
  );
  return noun && isPredicate(verb) && verb.passive && MOVED.test(verb.lemma);
}

/** "Elections in May ousted him": a time that belongs to the noun, and stays there. */
export function withTime(cursor: Cursor, subject: Phrase): Phrase {
  const link = peek(cursor);
  const time = peek(cursor, 1);
  const ofHeld = isJoint(link, 'preposition', /^on$/u) && isOfHeld(subject, peek(cursor, 2));
  const belongs = (ofHeld || isJoint(link, 'preposition', /^(?:in|for|from|since|of)$/u)) && isTimeBase(time);
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

/** "But later returned": at another time than the deed before it. */
const LATER = /^(?:later|then|subsequently|eventually|afterwards?|since|still|soon|finally)$/u;

/** "In 2005": what followed may have gone on in other years. */
const isYear = ({ words }: Phrase) => words.length === 1 && /^\d{4}$/u.test(words[0]?.key ?? '');

/** "In May the firm sold a plant and closed another": the time before the subject holds of both, where both are past. */
export function sharedTime(before: readonly Part[], first: Verbs, { verb, parts }: Rest): Part[] {
  const own = parts.some((part) => part.kind === 'phrase' && isTimePhrase(part));
  const alike =
    first.tense === 'past' && verb.tense === 'past' && !verb.words.some(({ pos }) => pos === 'AUX');
  const opening = before[0];
  if (own || !alike || opening?.kind !== 'phrase' || !isTimePhrase(opening)) return [];
  const later = verb.words.some(({ key }) => LATER.test(key));
  return opening.tail.length > 0 || later || isYear(opening) ? [] : [opening];
}

/** "Leeds and Hull each got 11 cm": not together. */
export function withEach(subject: Phrase, next: Chunk | undefined): Phrase {
  if (!isBase(next) || !next.pronoun || next.head.key !== 'each') return subject;
  return { ...subject, tail: [...subject.tail, { kind: 'filler', words: next.words }] };
}
