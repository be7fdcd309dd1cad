import type { Base, Joint, Verbs } from '../chunk/types.ts';
import { NEEDS_TAIL, TAKES, TAKES_THAT, TIMES } from '../lexicon/nouns.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import {
  type Cursor,
  isBase,
  isJoint,
  isPredicate,
  isTimeBase,
  isVerbs,
  peek,
  skipNominal,
} from './cursor.ts';
import { readReduced, verbFollows } from './reduced.ts';
import { readRelative } from './relative.ts';
import type { Part, Phrase } from './types.ts';

/** `front`: before the subject; `kept`: set off by a comma, and kept whole. */
export type Position = 'subject' | 'object' | 'preposition' | 'front' | 'kept';

interface Growing {
  words: Word[];
  bases: Base[];
  joined: boolean;
  tail: Part[];
}

/** Whether a prepositional phrase belongs to the noun before it rather than to the verb. */
function attaches(cursor: Cursor, last: Base, position: Position): boolean {
  const link = peek(cursor) as Joint;
  const next = peek(cursor, 1);
  if (!isBase(next)) return false;
  if (link.key === 'of') return true;
  if (/^(?:such as|including|between|among)$/u.test(link.key) && !isTimeBase(next)) return true;
  if (isTimeBase(next) || TIMES.has(next.head.lemma)) return false;
  if (link.key === 'according to' || (link.key === 'by' && position !== 'subject')) return false;
  if (TAKES[link.key]?.has(last.head.lemma)) return true;
  if (last.words.some((word) => word.value) && /^(?:than|to)$/u.test(link.key)) return false;
  return position === 'subject' && finiteAfter(cursor);
}

function finiteAfter(cursor: Cursor): boolean {
  const end = skipNominal(cursor.chunks, cursor.at + 1);
  const verb = cursor.chunks[end];
  return isVerbs(verb) || isJoint(verb, 'opener') || isJoint(verb, 'comma');
}

function grow(growing: Growing, cursor: Cursor, count: number): void {
  for (let n = 0; n < count; n++) {
    const chunk = peek(cursor);
    if (!chunk) return;
    growing.words.push(...chunk.words);
    if (isBase(chunk)) growing.bases.push(chunk);
    cursor.at++;
  }
}

/** How many chunks a list goes on for: ", B, C and D", "and B"; 0 where it does not. */
function listLength(cursor: Cursor, position: Position): number {
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
  const [first, second] = [cursor.chunks[cursor.at - 1], cursor.chunks[cursor.at + 1]];
  // "an opening, Ada and Grace combining": people are no further things.
  if (
    isJoint(peek(cursor), 'comma') &&
    isBase(first) &&
    isBase(second) &&
    !first.head.name &&
    second.head.name?.class === 'person'
  )
    return 0;
  if (!isBase(last) || (last.pronoun && position !== 'subject')) return 0;
  const end = skipNominal(cursor.chunks, i - 1);
  const verb = cursor.chunks[end];
  if (position !== 'subject' && isPredicate(verb) && !isPassiveTail(cursor, verb, end)) return 0;
  return i - cursor.at;
}

/** "cars made to order", "tents set up by those": a participle behind the last of a list. */
function isPassiveTail(cursor: Cursor, verb: Verbs, at: number): boolean {
  const next = cursor.chunks[at + 1];
  return (
    verb.form === 'either' &&
    (isJoint(next, 'preposition', /^by$/u) || (isVerbs(next) && next.form === 'infinitive'))
  );
}

/** Where an aside that opens here closes, with the verb right behind it; -1 where none does. */
function asideEnd(cursor: Cursor): number {
  const mark = peek(cursor)?.kind;
  if (mark !== 'comma' && mark !== 'dash') return -1;
  for (let i = cursor.at + 1; i < Math.min(cursor.chunks.length, cursor.at + 16); i++) {
    const chunk = cursor.chunks[i];
    if (isJoint(chunk, 'stop') || isJoint(chunk, 'colon') || isJoint(chunk, 'opener')) return -1;
    if (isPredicate(chunk) && chunk.form === 'finite') return -1;
    if (chunk?.kind !== mark) continue;
    let next = i + 1;
    while (cursor.chunks[next]?.kind === 'adverb') next++;
    if (isPredicate(cursor.chunks[next])) return i;
  }
  return -1;
}

/** ", for example,", "- many of them Kurdish -", ", of the university in Oxford,": what is set off between subject and verb. */
function readAside(cursor: Cursor, growing: Growing): boolean {
  const end = asideEnd(cursor);
  if (end < 0) return false;
  const first = peek(cursor, 1);
  const of = isJoint(first, 'preposition', /^(?:of|from|at)$/u) && isBase(peek(cursor, 2));
  if (of) {
    const inner: Growing = { words: [], bases: [], joined: false, tail: [] };
    const opening = peek(cursor)?.words ?? [];
    const preposition = first.words;
    cursor.at += 2;
    grow(inner, cursor, end - cursor.at);
    growing.tail.push({ kind: 'filler', words: opening }, phraseOf(inner, preposition), {
      kind: 'filler',
      words: peek(cursor)?.words ?? [],
    });
  }
  cursor.at = end + 1;
  return true;
}

/** "an approach of taking cells out of patients": the verb that a preposition governs, up to the clause's own. */
function readGerund(cursor: Cursor, growing: Growing): boolean {
  const verb = peek(cursor, 1);
  if (!isJoint(peek(cursor), 'preposition') || !isVerbs(verb) || verb.form !== 'ing') return false;
  let end = cursor.at + 2;
  while (cursor.chunks[end] && !isPredicate(cursor.chunks[end]) && !isJoint(cursor.chunks[end], 'stop'))
    end++;
  if (!isPredicate(cursor.chunks[end])) return false;
  const tail: Part[] = [{ kind: 'filler', words: [...(peek(cursor)?.words ?? []), ...verb.words], verb }];
  for (let i = cursor.at + 2; i < end; i++) {
    const chunk = cursor.chunks[i];
    const link = cursor.chunks[i - 1];
    if (isBase(chunk)) {
      const inner: Growing = { words: [...chunk.words], bases: [chunk], joined: false, tail: [] };
      const preposition = isJoint(link, 'preposition') ? link.words : [];
      tail.push({ ...phraseOf(inner, preposition), island: true });
    } else if (chunk && !(isJoint(chunk, 'preposition') && isBase(cursor.chunks[i + 1])))
      tail.push({ kind: 'filler', words: chunk.words });
  }
  growing.tail.push(...tail);
  cursor.at = end;
  return true;
}

/** A number that is somebody's age: ", 79,". */
function isAge(base: Base): boolean {
  const fact = base.words[0]?.value?.fact;
  return (
    base.words.length === base.words[0]?.length &&
    fact?.type === 'quantity' &&
    fact.value < 120 &&
    (fact.dimension === 'count' || fact.dimension === 'age')
  );
}

function closesApposition(cursor: Cursor, at: number): boolean {
  const chunk = cursor.chunks[at];
  return chunk === undefined || /^(?:comma|stop|dash|colon)$/u.test(chunk.kind);
}

/** "Ada Lovelace, the mayor of Springfield, said", "a factory in Burnaston, near Derby". */
function readApposition(cursor: Cursor, growing: Growing, position: Position): boolean {
  const next = peek(cursor, 1);
  if (!isJoint(peek(cursor), 'comma') && !isJoint(peek(cursor), 'dash')) return false;
  if (!isBase(next) || isTimeBase(next) || position === 'front') return false;
  const named = growing.bases.at(-1)?.head.name !== undefined;
  if (!named && !(next.head.name && next.words.length <= next.head.length + 4) && !isAge(next)) return false;
  let end = cursor.at + 2;
  while (
    (isJoint(cursor.chunks[end], 'preposition', /^(?:of|at|for|in|to|on|with|from|and)$/u) ||
      cursor.chunks[end]?.kind === 'adjective') &&
    (cursor.chunks[end]?.kind === 'adjective' || isBase(cursor.chunks[end + 1]))
  )
    end += cursor.chunks[end]?.kind === 'adjective' ? 1 : 2;
  if (isJoint(cursor.chunks[end], 'opener', /^(?:who|which|that)$/u)) {
    if (position === 'subject' || /^(?:a|an)$/u.test(next.words[0]?.key ?? '')) return false;
  } else if (!closesApposition(cursor, end)) return false;
  if (position === 'subject' && !isJoint(cursor.chunks[end], 'comma') && !isJoint(cursor.chunks[end], 'dash'))
    return false;
  if (
    position === 'subject' &&
    isPredicate(cursor.chunks[end + 1]) === false &&
    !isJoint(cursor.chunks[end + 1], 'opener')
  ) {
    // A further comma: only names and offices in a row.
    if (
      !isBase(cursor.chunks[end + 1]) &&
      !isVerbs(cursor.chunks[end + 1]) &&
      cursor.chunks[end + 1]?.kind !== 'preposition' &&
      cursor.chunks[end + 1]?.kind !== 'adverb'
    )
      return false;
  }
  cursor.at += 1;
  const from = cursor.at;
  const inner: Growing = { words: [], bases: [], joined: false, tail: [] };
  grow(inner, cursor, end - from);
  const name = phraseOf({ ...growing, tail: [] }, []);
  if (inner.bases.length > 0) cursor.appositions.push({ name, what: phraseOf(inner, []) });
  if (position === 'subject')
    cursor.at += isJoint(peek(cursor), 'comma') || isJoint(peek(cursor), 'dash') ? 1 : 0;
  return true;
}

function phraseOf(growing: Growing, preposition: readonly Word[]): Phrase {
  const first = growing.bases[0] as Base;
  return {
    kind: 'phrase',
    preposition,
    words: [...growing.words],
    bases: [...growing.bases],
    head: first.head,
    joined: growing.joined,
    pronoun: first.pronoun && growing.bases.length === 1,
    tail: [...growing.tail],
  };
}

/** Without what follows, nobody knows who is meant: "those who", "the man who". */
function needsTail(growing: Growing): boolean {
  const first = growing.bases[0] as Base;
  if (first.head.name && growing.bases.length === 1) return false;
  const opening = first.words[0]?.key ?? '';
  return (
    NEEDS_TAIL.has(first.head.lemma) ||
    NEEDS_TAIL.has(first.head.key) ||
    /^(?:the|those|all|any|every|no|only|each|most|many|some|few)$/u.test(opening) ||
    !/^(?:a|an)$/u.test(opening)
  );
}

function readTail(cursor: Cursor, growing: Growing, position: Position): boolean {
  const chunk = peek(cursor);
  const phrase = phraseOf(growing, []);
  const last = growing.bases.at(-1) as Base;
  const comma = isJoint(chunk, 'comma') || isJoint(chunk, 'dash');
  const opener = comma ? peek(cursor, 1) : chunk;
  const prepositional =
    opener?.kind === 'preposition' &&
    isJoint(peek(cursor, comma ? 2 : 1), 'opener', /^(?:which|whom|whose)$/u);
  if (isJoint(opener, 'opener', /^(?:who|which|that|whose|whom|where)$/u) || prepositional) {
    const that = isJoint(opener, 'opener', /^that$/u);
    if (that && cursor.awaiting && !isPredicate(peek(cursor, 1))) return false;
    if (
      that &&
      (comma || (TAKES_THAT.has(growing.bases.at(-1)?.head.lemma ?? '') && !isVerbs(peek(cursor, 1))))
    )
      return false;
    if (that && isTimeBase(growing.bases.at(-1))) return false;
    // "the collapse of a bridge that …": what stands next to it.
    if (comma && growing.bases.length > 1 && !growing.joined)
      return readRelative(cursor, { ...phrase, pronoun: true }, { restrictive: false }) !== null;
    const near: Phrase =
      growing.bases.length > 1 &&
      !growing.joined &&
      (last.head.name === undefined || comma) &&
      !/^(?:the|those)$/u.test(growing.bases[0]?.words[0]?.key ?? 'the')
        ? phraseOf({ words: [...last.words], bases: [last], joined: false, tail: [] }, [])
        : phrase;
    const tail = readRelative(cursor, near, { restrictive: !comma });
    if (!tail) return false;
    if (position === 'kept' || (!comma && needsTail(growing))) growing.tail.push(...tail);
    return true;
  }
  if (position === 'subject' && !comma) {
    const lone: Growing = { words: [...last.words], bases: [last], joined: false, tail: [] };
    const tail = readReduced(cursor, growing.joined ? phraseOf(lone, []) : phrase, false);
    if (tail) {
      if (needsTail(growing)) growing.tail.push(...tail);
      return true;
    }
  }
  if (position === 'subject' && comma) return readReduced(cursor, phrase, true) !== null;
  return false;
}

/** "the ships the navy ordered": a clause without an opener, behind a phrase that has a verb of its own. */
function isContact(cursor: Cursor, growing: Growing, position: Position): boolean {
  const next = peek(cursor);
  if (!isBase(next) || isTimeBase(next) || growing.bases.at(-1)?.pronoun) return false;
  if ((cursor.fronted && next.pronoun) || position === 'front') return false;
  if (/^(?:his|her|its|their|our|my|a|an)$/u.test(next.words[0]?.key ?? '')) return false;
  const verb = skipNominal(cursor.chunks, cursor.at);
  if (!isPredicate(cursor.chunks[verb])) return false;
  if (position !== 'subject') return true;
  const found = cursor.chunks[verb];
  return isVerbs(found) && !REPORTING.has(found.lemma) && verbFollows(cursor, verb + 1, false);
}

/** Reads the phrase that starts here, with what belongs to it; the cursor must stand on a base. */
export function readPhrase(cursor: Cursor, preposition: readonly Word[], position: Position): Phrase | null {
  if (!isBase(peek(cursor))) return null;
  const growing: Growing = { words: [], bases: [], joined: false, tail: [] };
  grow(growing, cursor, 1);
  const first = growing.bases[0] as Base;
  if (isTimeBase(first) && position !== 'subject') return phraseOf(growing, preposition);
  for (;;) {
    const chunk = peek(cursor);
    const last = growing.bases.at(-1) as Base;
    if (chunk?.kind === 'preposition' && attaches(cursor, last, position)) {
      grow(growing, cursor, 2);
      continue;
    }
    if (
      isJoint(chunk, 'comma') &&
      isJoint(peek(cursor, 1), 'preposition', /^(?:including|such as)$/u) &&
      isBase(peek(cursor, 2))
    ) {
      grow(growing, cursor, 3);
      const more = listLength(cursor, 'object');
      if (more > 0) grow(growing, cursor, more);
      if (position === 'subject' && isJoint(peek(cursor), 'comma')) grow(growing, cursor, 1);
      continue;
    }
    // "populations in the north and across the border"
    if (
      position === 'subject' &&
      isJoint(chunk, 'conjunction') &&
      isJoint(peek(cursor, 1), 'preposition') &&
      isBase(peek(cursor, 2)) &&
      isVerbs(cursor.chunks[skipNominal(cursor.chunks, cursor.at + 2)])
    ) {
      grow(growing, cursor, 3);
      continue;
    }
    const list = listLength(cursor, position);
    if (list > 0) {
      const joins = growing.bases.length === 1;
      grow(growing, cursor, list);
      if (joins) growing.joined = true;
      continue;
    }
    if (readApposition(cursor, growing, position)) continue;
    if (growing.tail.length === 0 && readTail(cursor, growing, position)) {
      if (position === 'subject' && (isJoint(peek(cursor), 'comma') || isJoint(peek(cursor), 'dash'))) {
        cursor.at++;
        return phraseOf(growing, preposition);
      }
      continue;
    }
    if (position === 'subject' && (readAside(cursor, growing) || readGerund(cursor, growing)))
      return phraseOf(growing, preposition);
    if (isContact(cursor, growing, position)) {
      const tail = readRelative(cursor, phraseOf(growing, []), { restrictive: true });
      if (tail) growing.tail.push(...tail);
    }
    return phraseOf(growing, preposition);
  }
}
