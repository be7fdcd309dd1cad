import { ACCORDING } from '../chunk/joints.ts';
import type { Chunk } from '../chunk/types.ts';
import { isBase, isJoint, isTimeBase, isVerbs } from './cursor.ts';
import { phraseEnd, phraseFrom } from './loose.ts';
import type { Phrase } from './types.ts';

/** Whose word a stretch is, by "according to" within it. */
export function accordingIn(chunks: readonly Chunk[], from: number, to: number): Phrase | null {
  const own = chunks.slice(from, to);
  const at = own.findIndex((chunk) => isJoint(chunk, 'preposition', ACCORDING));
  const source = own[at + 1];
  if (at < 0 || !isBase(source) || source.pronoun) return null;
  const end = phraseEnd(own, at + 1, own.length);
  // "according to the paper in March"
  const timed = isJoint(own[end], 'preposition', /^(?:in|on|at)$/u) && isTimeBase(own[end + 1]);
  return isJoint(own[end], 'preposition') && !timed ? null : phraseFrom(own, at + 1, end, []);
}

/** What something is done by, and nobody's word. */
const RULE =
  /^(?:laws?|rules?|agreements?|plans?|schedule|customs?|traditions?|constitution|code|needs?|size|age|rank|taste|merit|wish|wishes|will|terms|scripture|principles?|standards?|protocol|procedure|guidelines?|norms?)$/u;

/** "The fee, according to the paper in May, is too high": a source that the reading of its clause passed over. */
export function passedSource(chunks: readonly Chunk[]): Phrase | null {
  const at = chunks.findIndex((chunk) => isJoint(chunk, 'preposition', /^according to$/u));
  const found = at < 0 ? null : accordingIn(chunks, at, chunks.length);
  const next =
    found &&
    chunks.find(({ words: [word] }) => word !== undefined && word.start >= (found.words.at(-1)?.end ?? 0));
  const ends =
    !next ||
    /^(?:comma|stop|preposition|conjunction|dash|colon)$/u.test(next.kind) ||
    (isVerbs(next) && /^(?:participle|either)$/u.test(next.form));
  return found && ends && !RULE.test(found.bases[0]?.head.key ?? '') ? found : null;
}
