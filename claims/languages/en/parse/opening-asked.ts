import { type Cursor, isJoint, isPredicate, isVerbs, peek, startsClause } from './cursor.ts';

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
  for (let i = at + 2; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (/^(?:stop|colon|dash)$/u.test(chunk?.kind ?? '')) return false;
    told ||= isPredicate(chunk);
    if (!told || !isJoint(chunk, 'comma') || !startsClause(chunks, i + 1)) continue;
    cursor.at = i + 1;
    return true;
  }
  return false;
}
