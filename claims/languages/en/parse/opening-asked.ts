import { startsClause } from './clause-starts.ts';
import { type Cursor, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';

/** What opens a sentence before "that" or "whether", and is done by whom the clause behind it tells of. */
const OPENS =
  /^(?:ask|question|quiz|press|hold|observe|note|rule|say|claim|argue|warn|insist|state|add|stress|point|allege|contend|assert|announce|explain|admit|believe|fear|hope|know|find|realise|recall|emphasise|conclude|decide|tell|see|urge|maintain|complain)$/u;

/** "Asked whether it would rain, the keeper said", "Holding that the lease had ended, the court": past it, to the clause. */
export function skipAsked(cursor: Cursor): boolean {
  const { chunks, at } = cursor;
  const verb = peek(cursor);
  if (!isVerbs(verb) || !OPENS.test(verb.lemma) || verb.passive) return false;
  const asked = verb.form === 'either' && /^(?:ask|question|quiz|press|tell|urge)$/u.test(verb.lemma);
  if (!asked && verb.form !== 'ing') return false;
  if (!isJoint(chunks[at + 1], 'opener', /^(?:that|whether|if|why|how|what|who|when|where)$/u)) return false;
  let told = false;
  let end: number | null = null;
  for (let i = at + 2; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (/^(?:stop|colon|dash)$/u.test(chunk?.kind ?? '')) break;
    // "Claiming that after the bank failed, …": which comma ends what was claimed, is open.
    if (isJoint(chunk, 'opener') && end === null) return false;
    if (isJoint(chunk, 'opener')) break;
    told ||= isPredicate(chunk);
    if (!told || !isJoint(chunk, 'comma') || !startsClause(chunks, i + 1)) continue;
    if (end !== null) return false;
    end = i + 1;
  }
  if (end === null) return false;
  cursor.at = end;
  return true;
}
