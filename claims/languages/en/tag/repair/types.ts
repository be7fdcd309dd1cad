import type { Pos, Word } from '../word.ts';

/** A rule that puts right what the tagger takes for another part of speech. */
export interface Repair {
  readonly id: string;
  readonly reason: string;
  /** What it is to the tagger: other words are not looked at. */
  readonly from?: readonly Pos[];
  readonly to: Pos;
  when(words: readonly Word[], at: number): boolean;
}
