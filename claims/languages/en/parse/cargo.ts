import type { Chunk } from '../chunk/types.ts';
import { isAgentless } from './clause-starts.ts';
import { isBase, isJoint, isVerbs } from './cursor.ts';

/** "Trucks carrying food [and] fuel reached", "The advances made in Hull in botany [and] chemistry led": no verb that the subject could have stands before it. */
function joinsBehindParticiple(chunks: readonly Chunk[], and: number): boolean {
  const opens = chunks.slice(0, and).findLastIndex(({ kind }) => kind === 'stop' || kind === 'colon') + 1;
  const [first, doing, ...rest] = chunks.slice(opens, and);
  if (!isBase(first) || first.pronoun || !isVerbs(doing) || doing.words.length !== 1) return false;
  const open = doing.form === 'ing' || isAgentless(chunks, opens + 1);
  const next = chunks[and + 1];
  const plain = rest.every((chunk) => isBase(chunk) || isJoint(chunk, 'preposition'));
  return open && plain && isBase(rest.at(-1)) && isBase(next) && !next.pronoun;
}

/** "a boat carrying men [and] women sank": both were aboard, and the boat sank. */
export function joinsCargo(chunks: readonly Chunk[], and: number): boolean {
  if (isJoint(chunks[and], 'conjunction', /^and$/u) && joinsBehindParticiple(chunks, and)) return true;
  const doing = chunks[and - 2];
  const bare = (chunk: Chunk | undefined) =>
    isBase(chunk) && chunk.words.length === 1 && chunk.words[0]?.pos === 'NOUN';
  const carries = isVerbs(doing) && /^(?:carrying|transporting|ferrying)$/u.test(doing.main.key);
  return (
    carries && isJoint(chunks[and], 'conjunction', /^and$/u) && bare(chunks[and - 1]) && bare(chunks[and + 1])
  );
}
