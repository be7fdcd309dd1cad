import type { Chunk, Verbs } from '../chunk/types.ts';
import { ROLES } from '../lexicon/closed.ts';
import { joinsCargo } from './cargo.ts';
import { skipNominal, startsSetOff } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs, peek } from './cursor.ts';
import type { Position } from './growing.ts';

/** "cars made to order", "tents set up by those": a participle behind the last of a list. */
function isPassiveTail(cursor: Cursor, verb: Verbs, at: number): boolean {
  const next = cursor.chunks[at + 1];
  return (
    verb.form === 'either' &&
    (isJoint(next, 'preposition', /^by$/u) ||
      (isVerbs(next) && next.form === 'infinitive') ||
      // "maize, fish and a bicycle tied to the roof": what stands there already is a list.
      (isJoint(peek(cursor), 'comma') &&
        verb.words.length === 1 &&
        isJoint(next, 'preposition', /^(?:to|onto|with|for)$/u)))
  );
}

/** A verb group that one thing takes. */
const isSingular = (chunk: Chunk | undefined) =>
  isVerbs(chunk) && chunk.form === 'finite' && /^(?:is|was|has|does|says)$/u.test(chunk.words[0]?.key ?? '');

/** How many chunks a list goes on for: ", B, C and D", "and B"; 0 where it does not. */
export function listLength(cursor: Cursor, position: Position): number {
  if (position !== 'subject' && joinsCargo(cursor.chunks, cursor.at)) return 2;
  let i = cursor.at;
  let ended = false;
  const item = (at: number) => isBase(cursor.chunks[at]) || cursor.chunks[at]?.kind === 'adjective';
  const tail = (at: number) => {
    let end = at + 1;
    while (isJoint(cursor.chunks[end], 'preposition', /^of$/u) && isBase(cursor.chunks[end + 1])) end += 2;
    return end;
  };
  while (!ended) {
    const chunk = cursor.chunks[i];
    // "returned the next day and the winner": no list of a day and somebody.
    if (isTimeBase(cursor.chunks[i - 1]) && isBase(cursor.chunks[i + 1]) && !isTimeBase(cursor.chunks[i + 1]))
      return 0;
    if (isJoint(chunk, 'conjunction', /^(?:and|or|&)$/u) && item(i + 1)) {
      i = tail(i + 1);
      ended = true;
    } else if (
      isJoint(chunk, 'comma') &&
      isJoint(cursor.chunks[i + 1], 'conjunction', /^(?:and|or)$/u) &&
      i > cursor.at &&
      item(i + 2)
    ) {
      i = tail(i + 2);
      ended = true;
    } else if (isJoint(chunk, 'comma') && item(i + 1) && !isTimeBase(cursor.chunks[i + 1])) i = tail(i + 1);
    else return 0;
  }
  const last = cursor.chunks[i - 1];
  const first = cursor.chunks[cursor.at - 1];
  const second = cursor.chunks[cursor.at + 1];
  // "an opening, Ada and Grace combining": people are no further things.
  if (
    isJoint(peek(cursor), 'comma') &&
    isBase(first) &&
    isBase(second) &&
    !first.head.name &&
    second.head.name?.class === 'person'
  )
    return 0;
  // "Ada Palmer, chairman and founder of Acme,": offices of one.
  const office = isBase(second) && second.words.length === 1 && ROLES.has(second.head.key);
  if (isJoint(peek(cursor), 'comma') && isBase(first) && first.head.name && office) return 0;
  if (!isBase(last) || (last.pronoun && position !== 'subject')) return 0;
  const end = skipNominal(cursor.chunks, i - 1);
  const verb = cursor.chunks[end];
  // "Acme, the home of Ada and friends, has": of one, as its verb is.
  const closed = isJoint(verb, 'comma') ? cursor.chunks[end + 1] : undefined;
  if (position === 'subject' && isJoint(peek(cursor), 'comma') && isSingular(closed)) return 0;
  // "drives a cab and his daughter, a nurse, works": a clause of its own.
  if (position !== 'subject' && isJoint(peek(cursor), 'conjunction') && startsSetOff(cursor.chunks, i - 1))
    return 0;
  // "caused by milk or meat infected with a germ": "or" joins no clauses where the verb may be a participle.
  const either = isJoint(peek(cursor), 'conjunction', /^or$/u) && isVerbs(verb) && verb.form === 'either';
  if (position !== 'subject' && isPredicate(verb) && !either && !isPassiveTail(cursor, verb, end)) return 0;
  return i - cursor.at;
}
