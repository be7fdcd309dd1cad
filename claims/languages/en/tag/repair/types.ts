import type { Pos, Word } from '../word.ts';

/** A rule that puts right what the tagger takes for another part of speech. */
export interface Repair {
  readonly id: string;
  readonly reason: string;
  /** What it is to the tagger: other words are not looked at. */
  readonly from?: readonly Pos[];
  /** The words that it may put right; without them any word. */
  readonly keys?: readonly string[];
  /** It looks at the first word of a sentence alone. */
  readonly opens?: true;
  /** It looks at words in lower case alone. */
  readonly lower?: true;
  /** It looks at forms in -s alone: a plural noun, or a verb of the third person. */
  readonly inS?: true;
  readonly to: Pos;
  /** The key that it has from then on, where its own is that of another word. */
  readonly key?: string;
  when(words: readonly Word[], at: number): boolean;
}
