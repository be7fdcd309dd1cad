import type { Range } from '../../../../text/range.ts';

/** Where in an article something is told, counted from 0. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Something mentioned that a later pronoun or "दोनों देश" may stand for. */
export interface Mention extends Place {
  readonly text: string;
  readonly range: Range;
}
