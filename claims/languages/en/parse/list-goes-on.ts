import type { Chunk } from '../chunk/types.ts';
import { startsClause } from './clause-starts.ts';
import { isBase, isJoint, isPredicate, isTimeBase } from './cursor.ts';

/** A phrase, or a short name that is read as another word: "NT". */
const isItem = (chunk: Chunk | undefined) =>
  isBase(chunk) ||
  chunk?.kind === 'adjective' ||
  (chunk?.kind === 'adverb' && /^\p{Lu}+$/u.test(chunk.words[0]?.text ?? ''));

/** Behind the last of a list that "and" or "or" at `at` closes; -1 where they join something else. */
function closedAt(chunks: readonly Chunk[], at: number): number {
  const last = chunks[at + 1];
  const joins =
    isJoint(chunks[at], 'conjunction', /^(?:and|or|&)$/u) ||
    isJoint(chunks[at], 'preposition', /^as well as$/u);
  if (!joins || !isItem(last)) return -1;
  return startsClause(chunks, at + 1) ? -1 : at + 2;
}

/** Where a list ends whose next comma stands at `from`, ", silver, tin and lead"; `from` where none goes on there. */
export function listEnd(chunks: readonly Chunk[], from: number): number {
  let items = 0;
  for (let i = from; isJoint(chunks[i], 'comma'); ) {
    const first = i + 1;
    const closing = closedAt(chunks, first);
    if (closing > 0) return items > 0 ? closing : from;
    if (!isItem(chunks[first]) || (items === 0 && isTimeBase(chunks[first])) || startsClause(chunks, first))
      return from;
    items++;
    i = first + 1;
    while (isJoint(chunks[i], 'preposition') && isBase(chunks[i + 1])) i += 2;
    const ends = closedAt(chunks, i);
    if (ends > 0) return isPredicate(chunks[ends]) ? from : ends;
  }
  return from;
}

const deniesAll = (chunk: Chunk | undefined) =>
  chunk?.words.some(({ key }) => /^(?:no|not|neither|none|never)$/u.test(key)) === true;

/** "not a single doctor, | teacher or nurse will be cut": what none of is told goes on behind the comma before `at`. */
export function goesOnWithNone(chunks: readonly Chunk[], at: number): boolean {
  const [verb, none, item, comma] = chunks.slice(Math.max(0, at - 4), at);
  if (!isJoint(comma, 'comma') || !isBase(item)) return false;
  return deniesAll(item) || deniesAll(none) || (none?.kind === 'adjective' && deniesAll(verb));
}
