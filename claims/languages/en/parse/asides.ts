import type { Verbs } from '../chunk/types.ts';
import { SAYING } from '../lexicon/verbs.ts';
import { aimEnd } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';
import { type Growing, grow, phraseOf } from './growing.ts';
import { pointsOut } from './points-out.ts';
import type { Part } from './types.ts';

/** ", when asked about it,", ", while thanking the team,": what somebody did meanwhile, without a subject of its own. */
function opensScene(cursor: Cursor): boolean {
  const opener = peek(cursor, 1);
  const verb = peek(cursor, 2);
  if (!isJoint(opener, 'opener') || !isVerbs(verb)) return false;
  const asked = /^(?:ask|question|contact|reach|approach|press)$/u.test(verb.lemma) && verb.form === 'either';
  return opener.key === 'when' ? asked : opener.key === 'while' && verb.form === 'ing';
}

/** ", of the university in Oxford,": where somebody is from. */
const opensOf = (cursor: Cursor) =>
  isJoint(peek(cursor, 1), 'preposition', /^(?:of|from|at)$/u) && isBase(peek(cursor, 2));

/** Where an aside that opens here closes, with the verb right behind it; -1 where none does. */
function asideEnd(cursor: Cursor): number {
  const mark = peek(cursor)?.kind;
  if (mark !== 'comma' && mark !== 'dash') return -1;
  const from = cursor.at + (opensScene(cursor) ? 2 : 1);
  for (let i = from; i < Math.min(cursor.chunks.length, cursor.at + 16); i++) {
    const chunk = cursor.chunks[i];
    if (isJoint(chunk, 'stop') || isJoint(chunk, 'colon') || isJoint(chunk, 'opener')) return -1;
    if (isPredicate(chunk) && chunk.form === 'finite') return -1;
    if (chunk?.kind !== mark) continue;
    let next = i + 1;
    while (cursor.chunks[next]?.kind === 'adverb') next++;
    if (isPredicate(cursor.chunks[next])) return i;
    // ", of the university in Oxford, who was not involved,"
    if (opensOf(cursor) && isJoint(cursor.chunks[next], 'opener', /^who$/u)) return i;
  }
  return -1;
}

/** ", he said,", ", she pointed out,": who says it. */
const says = (verb: Verbs) => SAYING.has(verb.lemma) || pointsOut(verb);

/** ", for example,", "- many of them Kurdish -", ", of the university in Oxford,": what is set off between subject and verb. */
export function readAside(cursor: Cursor, growing: Growing): boolean {
  const end = asideEnd(cursor);
  if (end < 0) return false;
  const first = peek(cursor, 1);
  if (opensOf(cursor) && isJoint(first, 'preposition')) {
    const inner: Growing = { words: [], bases: [], joined: false, tail: [] };
    const opening = peek(cursor)?.words ?? [];
    const preposition = first.words;
    cursor.at += 2;
    grow(inner, cursor, end - cursor.at);
    const of = phraseOf(inner, preposition);
    if (growing.bases.length === 1 && growing.bases[0]?.head.name?.class === 'person')
      cursor.appositions.push({ name: phraseOf({ ...growing, tail: [] }, []), what: of });
    growing.tail.push({ kind: 'filler', words: opening }, of, {
      kind: 'filler',
      words: peek(cursor)?.words ?? [],
    });
  }
  // ", he told the court,": a hearer stands behind the verb.
  const hearer = isBase(cursor.chunks[end - 1]) && isBase(first) && end - cursor.at === 4;
  const verb = cursor.chunks[hearer ? end - 2 : end - 1];
  if (isBase(first) && isPredicate(verb) && says(verb) && !verb.passive && !verb.negated) {
    const inner: Growing = { words: [], bases: [], joined: false, tail: [] };
    cursor.at += 1;
    grow(inner, cursor, 1);
    const subject = phraseOf(inner, []);
    cursor.inserted = { verb, subject, expletive: false, trailing: true, outer: null };
  }
  cursor.at = end + 1;
  return true;
}

/** A verb of no clause of its own with what it governs, up to `end`: kept behind the noun that it belongs to. */
export function islandTail(cursor: Cursor, verbAt: number, end: number): Part[] {
  const verb = cursor.chunks[verbAt] as Verbs;
  const before = cursor.chunks.slice(cursor.at, verbAt).flatMap(({ words }) => words);
  const tail: Part[] = [{ kind: 'filler', words: [...before, ...verb.words], verb }];
  for (let i = verbAt + 1; i < end; i++) {
    const chunk = cursor.chunks[i];
    const link = cursor.chunks[i - 1];
    if (isBase(chunk)) {
      const inner: Growing = { words: [...chunk.words], bases: [chunk], joined: false, tail: [] };
      const preposition = isJoint(link, 'preposition') ? link.words : [];
      tail.push({ ...phraseOf(inner, preposition), island: true });
    } else if (chunk && !(isJoint(chunk, 'preposition') && isBase(cursor.chunks[i + 1])))
      tail.push({ kind: 'filler', words: chunk.words });
  }
  return tail;
}

/** "an approach of taking cells out of patients": the verb that a preposition governs, up to the clause's own. */
export function readGerund(cursor: Cursor, growing: Growing): boolean {
  const verb = peek(cursor, 1);
  if (!isJoint(peek(cursor), 'preposition') || !isVerbs(verb) || verb.form !== 'ing') return false;
  let end = cursor.at + 2;
  while (cursor.chunks[end] && !isPredicate(cursor.chunks[end]) && !isJoint(cursor.chunks[end], 'stop'))
    end++;
  if (!isPredicate(cursor.chunks[end])) return false;
  growing.tail.push(...islandTail(cursor, cursor.at + 1, end));
  cursor.at = end;
  return true;
}

/** "the failure to find weapons had", "a plan to mend the road has": what a noun is to, up to the clause's own verb. */
export function readAim(cursor: Cursor, growing: Growing): boolean {
  const end = aimEnd(cursor.chunks, cursor.at);
  if (end === cursor.at) return false;
  growing.tail.push(...islandTail(cursor, cursor.at, end));
  cursor.at = end;
  return true;
}
