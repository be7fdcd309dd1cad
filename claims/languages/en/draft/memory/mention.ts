import type { Base, Chunk } from '../../chunk/types.ts';
import { isBase } from '../../parse/cursor.ts';
import type { Word } from '../../tag/word.ts';
import type { FirmName } from './firms.ts';

/** Sentences from its start in which a story brings in what it is about. */
export const LEAD = 3;

/** A phrase of a noun or a name, no pronoun. */
export const isNounPhrase = (chunk: Chunk | undefined): chunk is Base => isBase(chunk) && !chunk.pronoun;

/** A phrase of a story that says more than its noun: what "the plant" may stand for. */
export interface Mention {
  /** The noun, folded, in the number it stands in. */
  readonly noun: string;
  readonly words: readonly Word[];
  /** What the phrase says apart from its noun, folded: two mentions with the same are of one thing. */
  readonly key: string;
  /** It tells which one by a name or another noun; adjectives alone only tell it from others. */
  readonly identifies: boolean;
  /** It is a name, or holds one: it may come later than the noun that stands for it. */
  readonly named: boolean;
  /** A name alone that may be a firm's. */
  readonly firm?: FirmName;
  /** An event of the story's lead, or another one of the same nouns. */
  readonly event?: 'lead' | 'other';
  /** What is put for the noun, where that is not the words themselves: "the fire in Palmerton". */
  readonly told?: string;
  /** "a plant", "another plant": one more, of which nothing else is told. */
  readonly further?: boolean;
  /** "its plant in Palmerton": of whoever the story tells of there. */
  readonly owned?: boolean;
  /** A match or a trial: nothing else that happened is of it. */
  readonly alone?: boolean;
  /** The name behind "the agency,": of the one that was told of, where one was. */
  readonly alias?: boolean;
  /** What was agreed to be done: the deal of the next sentences alone, for another may be told of behind them. */
  readonly brief?: boolean;
  /** Sentences that tell of another one of its kind. */
  readonly rivals?: readonly number[];
  readonly sentence: number;
}
