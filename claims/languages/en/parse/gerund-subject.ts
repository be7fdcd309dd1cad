import { REPORTING, SAYING } from '../lexicon/verbs.ts';
import { type Cursor, isBase, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';
import type { Phrase } from './types.ts';

/** Where the doing that a verb behind it is said of ends; `from` where none starts. */
function endOf({ chunks }: Cursor, from: number): number {
  const verb = chunks[from];
  if (
    !isVerbs(verb) ||
    verb.form !== 'ing' ||
    verb.words.length > 1 ||
    REPORTING.has(verb.lemma) ||
    SAYING.has(verb.lemma)
  )
    return from;
  let end = from + 1;
  for (;;) {
    const chunk = chunks[end];
    // "Facing the sea the town was": two phrases side by side are no one doing.
    if (isBase(chunk) && isBase(chunks[end - 1])) return from;
    // "replacing her as captain will"
    const as = isJoint(chunk, 'opener', /^as$/u) && isBase(chunks[end + 1]) && isBase(chunks[end - 1]);
    if (!chunk || !(as || /^(?:base|preposition|adverb|adjective)$/u.test(chunk.kind))) break;
    end++;
  }
  const main = chunks[end];
  const first = isVerbs(main) ? main.words.find(({ pos }) => pos === 'AUX') : undefined;
  const singular = first !== undefined && !/^(?:are|were|have|do|am)$/u.test(first.key);
  return end > from + 1 && isPredicate(main) && singular ? end : from;
}

/** Whether a verb in -ing with what it governs stands here as a subject: "replacing the tax with a levy would". */
export function startsGerund(cursor: Cursor): boolean {
  return endOf(cursor, cursor.at) > cursor.at;
}

/** Reads such a subject; null where none stands here. */
export function readGerundSubject(cursor: Cursor): Phrase | null {
  const end = endOf(cursor, cursor.at);
  const verb = peek(cursor);
  if (end === cursor.at || !isVerbs(verb)) return null;
  const own = cursor.chunks.slice(cursor.at, end);
  cursor.at = end;
  return {
    kind: 'phrase',
    preposition: [],
    words: own.flatMap(({ words }) => words),
    bases: own.filter(isBase),
    head: verb.main,
    joined: false,
    pronoun: false,
    tail: [],
  };
}
