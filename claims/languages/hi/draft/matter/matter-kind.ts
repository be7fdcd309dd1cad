import { fold } from '../../../../text/fold.ts';

/** A kind of occasion that a story is of, and how what belongs to it is told. */
export interface MatterKind {
  readonly id: string;
  /** Lemmas of its nouns. */
  readonly nouns: ReadonlySet<string>;
  /** Plain nouns before it that say which one it is, at least, where no name does. */
  readonly fewest: number;
  /** Whether adjectives say as much as nouns: "संयुक्त स्नातक स्तरीय परीक्षा". */
  readonly byAdjectives?: boolean;
  /** What stands behind it before a claim: "में", "के मामले में". */
  readonly tie: string;
  /** Words that only what belongs to it has. */
  readonly fits: RegExp;
  /** What stands behind it before a claim with other words: "के बाद". */
  readonly ties?: readonly (readonly [words: RegExp, tie: string])[];
  /** What its phrase has: a stage is of a line, or of an election. */
  readonly called?: RegExp;
  /** Words of what is told beside it. */
  readonly bars?: RegExp;
  /** Nouns at the front of a claim that are its own: "तालिका में" → "… चैंपियनशिप की तालिका में"; `held`: come about in it; `upon`: heard upon it. */
  readonly owned?: Readonly<Record<string, 'm' | 'f' | 'held' | 'upon'>>;
  /** Whether what was so before the news ("रिक्त हुई थीं") is none of it, but for what `past` tells. */
  readonly isOfNews?: boolean;
  readonly past?: RegExp;
  /** Whether only a noun that the headline has as well is told of: "लाइन" is any queue. */
  readonly isSure?: boolean;
  /** Whether it is in one place: what is told of another country, or of a place that headline and lead do not name, is none of it. */
  readonly isLocal?: boolean;
  /** Words of another of its kind, where headline and lead do not have them: "महिला टीम". */
  readonly apart?: RegExp;
  /** What a claim that opens with an owned noun begins like: the noun heads its phrase. */
  readonly owns?: RegExp;
  /** Whether a lead that tells of one more leaves it open which is meant. */
  readonly isSole?: boolean;
  /** Whether stories that open with a scene of it tell it only below. */
  readonly isLate?: boolean;
  /** Whether it is a thing that stays what it is: whenever it is told of, its noun is no other. */
  readonly isThing?: boolean;
  /** Whether its noun bare may mean any: "मौत की सजा". */
  readonly isCommon?: boolean;
  /** Whether a claim that names whom it befell needs no more. */
  readonly isOfOne?: boolean;
  /** Whether what is still to come is none of it. */
  readonly isOver?: boolean;
}

/** Words apart by spaces, folded. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
/** Any of some words, whole. */
export const anyOf = (words: string, flags = 'u') => new RegExp(`(?:^| )(?:${words})(?= |,|।)`, flags);
