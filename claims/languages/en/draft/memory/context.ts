import type { Apposition, Clause, Phrase } from '../../parse/types.ts';
import type { Asides } from '../../parse/words.ts';
import type { Word } from '../../tag/word.ts';
import type { Memory } from './memory.ts';
import type { Mentions } from './story-mentions.ts';

/** Where a claim is told. */
export interface Context {
  readonly text: string;
  /** Who said in the sentence before what would be. */
  readonly said: Phrase | null;
  /** Words of the sentence. */
  readonly words: readonly Word[];
  /** Words of the sentence behind it. */
  readonly next: readonly Word[];
  /** Clauses of the sentence, in the order of reading. */
  readonly clauses: readonly Clause[];
  /** Phrases of the sentence that are one. */
  readonly appositions: readonly Apposition[];
  /** Words within quotation marks. */
  readonly quoted: ReadonlySet<Word>;
  /** Short parentheses, told behind the word that they follow. */
  readonly asides: Asides;
  /** Phrases of the whole story that say more than their noun. */
  readonly mentions: Mentions;
  /** The sentence before hangs on an "if": what "would" tells behind it hangs on that too. */
  readonly supposed: boolean;
  readonly sentence: number;
  readonly salience: number;
}

/** Where a claim is told, with what the sentences before it offer for a pronoun. */
export interface Remembered extends Context {
  readonly memory: Memory;
}
