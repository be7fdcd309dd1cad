import { ACCORDING } from '../chunk/joints.ts';
import type { Base, Joint } from '../chunk/types.ts';
import { TAKES, TIMES } from '../lexicon/nouns.ts';
import type { Word } from '../tag/word.ts';
import { readApposition } from './appositions.ts';
import { readAim, readAside, readGerund } from './asides.ts';
import { skipNominal } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isTimeBase, isVerbs, peek, skipComma } from './cursor.ts';
import { type Growing, grow, type Position, phraseOf } from './growing.ts';
import { listLength } from './lists.ts';
import { readRelative } from './relative.ts';
import { isContact, readTail } from './tails.ts';
import type { Phrase } from './types.ts';

/** Whether a prepositional phrase belongs to the noun before it rather than to the verb. */
function attaches(cursor: Cursor, last: Base, position: Position): boolean {
  const link = peek(cursor) as Joint;
  const next = peek(cursor, 1);
  if (!isBase(next)) return false;
  if (link.key === 'of') return true;
  if (/^(?:such as|between|among)$/u.test(link.key) && !isTimeBase(next)) return true;
  if (isTimeBase(next) || TIMES.has(next.head.lemma)) return false;
  if (ACCORDING.test(link.key) || (link.key === 'by' && position !== 'subject')) return false;
  if (TAKES[link.key]?.has(last.head.lemma)) return true;
  if (last.words.some((word) => word.value) && /^(?:than|to)$/u.test(link.key)) return false;
  return position === 'subject' && finiteAfter(cursor);
}

function finiteAfter(cursor: Cursor): boolean {
  const end = skipNominal(cursor.chunks, cursor.at + 1);
  const verb = cursor.chunks[end];
  return isVerbs(verb) || isJoint(verb, 'opener') || isJoint(verb, 'comma');
}

/** "objections, including one": with no comma that closes it. */
function isOpened({ words }: Growing): boolean {
  const at = words.findLastIndex(({ text }) => text === ',');
  return /^(?:including|such)$/u.test(words[at + 1]?.key ?? '');
}

/** "with Acme, the unit that built its plant": which unit, and no part of the name. */
function skipOfApposed(cursor: Cursor, growing: Growing, position: Position): void {
  const named = growing.bases.at(-1)?.head.name !== undefined;
  if (!named || growing.tail.length > 0 || !isJoint(peek(cursor), 'opener', /^that$/u)) return;
  if (readTail(cursor, growing, position)) growing.tail.length = 0;
}

/** Reads the phrase that starts here, with what belongs to it; the cursor must stand on a base. */
export function readPhrase(cursor: Cursor, preposition: readonly Word[], position: Position): Phrase | null {
  if (!isBase(peek(cursor))) return null;
  const growing: Growing = { words: [], bases: [], joined: false, tail: [] };
  grow(growing, cursor, 1);
  const first = growing.bases[0] as Base;
  if (isTimeBase(first) && position !== 'subject') {
    // "the summer of 1521"
    if (isJoint(peek(cursor), 'preposition', /^of$/u) && isTimeBase(peek(cursor, 1)))
      grow(growing, cursor, 2);
    return phraseOf(growing, preposition);
  }
  for (;;) {
    const chunk = peek(cursor);
    const last = growing.bases.at(-1) as Base;
    if (chunk?.kind === 'preposition' && attaches(cursor, last, position)) {
      grow(growing, cursor, 2);
      continue;
    }
    if (
      isJoint(chunk, 'comma') &&
      isJoint(
        peek(cursor, 1),
        'preposition',
        position === 'subject' ? /^(?:including|such as)$/u : /^such as$/u,
      ) &&
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
    if (readApposition(cursor, growing, position)) {
      if (position !== 'subject') skipOfApposed(cursor, growing, position);
      continue;
    }
    if (growing.tail.length === 0 && readTail(cursor, growing, position)) {
      if (position === 'subject' && (isJoint(peek(cursor), 'comma') || isJoint(peek(cursor), 'dash'))) {
        // ", including one in Leeds that fell, were": the comma closes what "including" opened.
        if (isOpened(growing)) growing.tail.push({ kind: 'filler', words: peek(cursor)?.words ?? [] });
        cursor.at++;
        return phraseOf(growing, preposition);
      }
      // What is kept closes the phrase: nothing of it stands behind.
      if (growing.tail.length > 0) return phraseOf(growing, preposition);
      continue;
    }
    if (position === 'subject' && readAside(cursor, growing)) {
      if (isJoint(peek(cursor), 'opener', /^who$/u) && readTail(cursor, growing, position)) skipComma(cursor);
      return phraseOf(growing, preposition);
    }
    if (position === 'subject' && (readGerund(cursor, growing) || readAim(cursor, growing)))
      return phraseOf(growing, preposition);
    if (isContact(cursor, growing, position)) {
      const tail = readRelative(cursor, phraseOf(growing, []), { restrictive: true });
      if (tail) growing.tail.push(...tail);
    }
    return phraseOf(growing, preposition);
  }
}
