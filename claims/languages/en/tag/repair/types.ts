import type { Pos, Word } from '../word.ts';

/** A rule that puts right what the tagger takes for another part of speech. */
export interface Repair {
  readonly id: string;
  readonly reason: string;
  readonly to: Pos;
  when(words: readonly Word[], at: number): boolean;
}
