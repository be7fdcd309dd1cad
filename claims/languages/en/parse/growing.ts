import type { Base } from '../chunk/types.ts';
import { NEEDS_TAIL } from '../lexicon/nouns.ts';
import type { Word } from '../tag/word.ts';
import { type Cursor, isBase, peek } from './cursor.ts';
import type { Part, Phrase } from './types.ts';

/** `front`: before the subject; `kept`: set off by a comma, and kept whole. */
export type Position = 'subject' | 'object' | 'preposition' | 'front' | 'kept';

export interface Growing {
  words: Word[];
  bases: Base[];
  joined: boolean;
  tail: Part[];
}

export function grow(growing: Growing, cursor: Cursor, count: number): void {
  for (let n = 0; n < count; n++) {
    const chunk = peek(cursor);
    if (!chunk) return;
    growing.words.push(...chunk.words);
    if (isBase(chunk)) growing.bases.push(chunk);
    cursor.at++;
  }
}

export function phraseOf(growing: Growing, preposition: readonly Word[]): Phrase {
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

/** "Trucks", "Firms" at the head of a sentence: a plural whose capital passes for a name's. */
export const isOpenPlural = ({ name, key, length }: Word): boolean =>
  name?.class === 'thing' && name.refs.length === 0 && length === 1 && /[^su]s$/u.test(key);

/** Without what follows, nobody knows who is meant: "those who", "the man who". */
export function needsTail(growing: Growing): boolean {
  const first = growing.bases[0] as Base;
  if (first.head.name && growing.bases.length === 1 && !isOpenPlural(first.head)) return false;
  const opening = first.words[0]?.key ?? '';
  return (
    NEEDS_TAIL.has(first.head.lemma) ||
    NEEDS_TAIL.has(first.head.key) ||
    /^(?:the|those|all|any|every|no|only|each|most|many|some|few)$/u.test(opening) ||
    !/^(?:a|an)$/u.test(opening)
  );
}
