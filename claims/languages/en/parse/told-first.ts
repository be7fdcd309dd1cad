import type { Chunk } from '../chunk/types.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { startsClause } from './clause-starts.ts';
import { type Cursor, isJoint, isVerbs } from './cursor.ts';
import type { Filler } from './types.ts';

/** How many chunks what was told may have. */
const LONGEST = 14;

const tells = (chunk: Chunk | undefined) =>
  isVerbs(chunk) && chunk.form === 'ing' && REPORTING.has(chunk.lemma);

/**
 * "Despite being told that the road was open, drivers …": what stood before the subject with a verb of telling, up to
 * the comma that closes it; empty where the cursor stands behind no such verb. What was told is no claim of the sentence.
 */
export function readToldFirst(cursor: Cursor): Filler[] {
  const { chunks, at } = cursor;
  if (!isJoint(chunks[at - 2], 'preposition') || !tells(chunks[at - 1])) return [];
  for (let end = at; end < Math.min(chunks.length, at + LONGEST); end++) {
    if (/^(?:stop|colon|dash)$/u.test(chunks[end]?.kind ?? '')) return [];
    if (!isJoint(chunks[end], 'comma') || !startsClause(chunks, end + 1)) continue;
    const own = chunks.slice(at, end).map(({ words }): Filler => ({ kind: 'filler', words }));
    cursor.at = end;
    return own;
  }
  return [];
}
