import type { Fact } from '../../../../model.ts';
import type { Range } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';

/** A fact with its place and the word that heads it. */
export interface Found extends Range {
  readonly fact: Fact;
  readonly head?: Word;
}
