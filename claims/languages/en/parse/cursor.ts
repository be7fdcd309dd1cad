import type { Base, Chunk, Joint, Verbs } from '../chunk/types.ts';
import { TIMES } from '../lexicon/nouns.ts';
import type { Word } from '../tag/word.ts';
import type { Apposition, Carrier, Clause, Phrase, Relation } from './types.ts';

/** How a clause is to be read from where the cursor stands. */
export interface ClauseOptions {
  readonly relation: Relation;
  readonly openerWords?: readonly Word[];
  /** Known already: the antecedent of "who". */
  readonly subject?: Phrase;
  readonly carrier?: Carrier | null;
  readonly faults?: readonly string[];
  /** A subject that no participle belongs to: that of "the ships the navy ordered". */
  readonly bareSubject?: boolean;
  /** Set off by commas: what is joined in it is its own. */
  readonly setOff?: boolean;
  /** The writer's own, also within what somebody says: "…, which has two bridges". */
  readonly own?: boolean;
  /** It stands within a phrase whose own verb is still to come, or within another clause. */
  readonly nested: boolean;
}

/** Where the reading of a sentence stands, and what it has found. */
export interface Cursor {
  readonly chunks: readonly Chunk[];
  at: number;
  readonly clauses: Clause[];
  readonly appositions: Apposition[];
  according: Phrase | null;
  /** A verb of saying still waits for its "that". */
  awaiting: boolean;
  /** Within a clause that stands before another: "if it rains they …". */
  fronted: boolean;
  /** Who says what is being read; null where nobody is named. */
  carrier: Carrier | null;
  /** Who says the clause that is being read, told between its subject and its verb: ", he said,". */
  inserted: Carrier | null;
  /** Reads a clause, and keeps it; the grammar is recursive, and phrases hold clauses. Null where there is none. */
  readonly clause: (cursor: Cursor, options: ClauseOptions) => Clause | null;
}

export function peek(cursor: Cursor, ahead = 0): Chunk | undefined {
  return cursor.chunks[cursor.at + ahead];
}

export const isBase = (chunk: Chunk | undefined): chunk is Base => chunk?.kind === 'base';
export const isVerbs = (chunk: Chunk | undefined): chunk is Verbs => chunk?.kind === 'verbs';

export function isJoint<K extends Joint['kind']>(
  chunk: Chunk | undefined,
  kind: K,
  key?: RegExp,
): chunk is Joint & { readonly kind: K } {
  return chunk?.kind === kind && (key === undefined || key.test((chunk as Joint).key));
}

/** Goes past the comma that stands here, if one does. */
export function skipComma(cursor: Cursor): void {
  if (isJoint(peek(cursor), 'comma')) cursor.at++;
}

/** A verb group that can be the verb of a clause. */
export function isPredicate(
  chunk: Chunk | undefined,
): chunk is Verbs & { readonly form: 'finite' | 'either' } {
  return isVerbs(chunk) && (chunk.form === 'finite' || chunk.form === 'either');
}

/** "the first rock ever brought back": a participle, where no auxiliary stands before "ever". */
export const isEver = ({ words, form, negated }: Verbs) =>
  words[0]?.key === 'ever' && form === 'either' && !negated;

const AGO: ReadonlySet<string> = new Set('ago earlier later'.split(' '));

export function isTimeBase(chunk: Chunk | undefined): boolean {
  if (!isBase(chunk) || chunk.pronoun) return false;
  if (
    chunk.words.some((word: Word) => word.value?.fact.type === 'time') &&
    (chunk.head.value || TIMES.has(chunk.head.lemma))
  )
    return true;
  const first = chunk.words[0]?.key ?? '';
  const ago = AGO.has(chunk.words.at(-1)?.key ?? '');
  return (
    ago ||
    (TIMES.has(chunk.head.lemma) &&
      !chunk.head.name &&
      /^(?:this|last|next|every|each|that|the|one|today|yesterday|tomorrow|tonight)$/u.test(first) &&
      chunk.words.length <= 3)
  );
}

/** Whether a clause may end here. */
export const isBoundary = (cursor: Cursor) =>
  /^(?:stop|comma|colon|dash|conjunction)$/u.test(peek(cursor)?.kind ?? 'stop');
