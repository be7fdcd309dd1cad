import type { Phrases } from './phrases.ts';

/** The closed lists that the rules of one language read. */
export interface RubricLists {
  /** Function words that say nothing of an answer. */
  readonly light: ReadonlySet<string>;
  /** Words that ask; a stem has one of them. */
  readonly asking: ReadonlySet<string>;
  /** Stands anywhere in an option: it speaks of the other options. */
  readonly aboveAnywhere: Phrases;
  /** Is the whole option: all, none, both, not known. */
  readonly aboveWhole: Phrases;
  readonly yesNo: Phrases;
  /** Openings of a question that is answered by yes or no. */
  readonly yesNoOpeners: ReadonlySet<string>;
  /** Labels of options (A, क, 1, iv) and what joins them. */
  readonly labels: ReadonlySet<string>;
  readonly labelOpeners: ReadonlySet<string>;
  readonly labelJoiners: ReadonlySet<string>;
  readonly blanks: Phrases;
  readonly negatives: Phrases;
  /** Phrases that open with a negative and are none: "not only". */
  readonly notNegative: Phrases;
  /** Words that point at the day, place or time of the article. */
  readonly pointing: Phrases;
  /** Those of them that a date does not explain: they point at its place, or go on from what it told. */
  readonly undated: ReadonlySet<string>;
  /** Pronouns and demonstratives: what they stand for is outside of the stem. */
  readonly pronouns: ReadonlySet<string>;
  /** Relative words: they give a demonstrative before them its meaning. */
  readonly relatives: ReadonlySet<string>;
  /** "Both countries": told only where the two are named before it. */
  readonly both: Phrases;
  /** References to the text that the reader does not see. */
  readonly articleTalk: Phrases;
  readonly absolutes: Phrases;
  readonly vague: Phrases;
  readonly about: Phrases;
  /** Comparators after or before the question word, by what they rule out. */
  readonly moreThan: Phrases;
  readonly lessThan: Phrases;
  readonly joiners: ReadonlySet<string>;
}
