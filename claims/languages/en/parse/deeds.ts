import { isAgentless } from './clause-starts.ts';
import { type Cursor, isJoint, isPredicate, isVerbs } from './cursor.ts';
import type { Rest } from './rest-state.ts';

/** How far the last deed of a row stands behind the second one. */
const ROW = 24;

/** "approved the plan, raised the fee and cut the tax": behind the comma the second of a row of deeds, whose last "and" joins. */
export function isNextDeed({ chunks, at }: Cursor, { relation, nested, verb }: Rest): boolean {
  const next = chunks[at + 1];
  const own =
    !nested && relation === 'main' && !verb.passive && verb.modal === null && verb.governor === verb.lemma;
  if (!own || !isPredicate(next) || next.passive || next.tense !== verb.tense || isAgentless(chunks, at + 1))
    return false;
  // "was quick, ran far": a state and a deed are no row.
  if (verb.lemma === 'be' || next.words[0]?.pos === 'AUX') return false;
  for (let i = at + 2; i < Math.min(chunks.length, at + ROW); i++) {
    const chunk = chunks[i];
    if (isJoint(chunk, 'opener') || isJoint(chunk, 'stop') || isJoint(chunk, 'colon')) return false;
    if (isJoint(chunk, 'conjunction', /^and$/u)) {
      const last = chunks[i + 1]?.kind === 'adverb' ? chunks[i + 2] : chunks[i + 1];
      if (isVerbs(last)) return isPredicate(last) && !last.passive && last.tense === verb.tense;
    } else if (isPredicate(chunk) && !isJoint(chunks[i - 1], 'comma')) return false;
  }
  return false;
}
