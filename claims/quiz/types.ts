import type { Question, Target } from '../languages/language.ts';
import type { Argument, DistractorReason, Entity, Lang, Reading } from '../model.ts';
import type { TellingOfFigure } from './distractors/numbers/matters.ts';

/** Something that could be asked. */
export interface Asking {
  readonly reading: Reading;
  readonly target: Target;
  readonly argument: Argument;
  /** Whether stems of other questions open with this answer. */
  readonly isTold?: boolean;
  /** The stems of words, each worked out once a quiz: what a story says of itself stands before many questions. */
  readonly stemsIn?: (text: string) => readonly string[];
}

/** A question that could be asked, before it has options. */
export interface Candidate extends Asking {
  readonly question: Question;
}

/** A false option with the reason why it is false. */
export interface Distractor {
  readonly text: string;
  readonly source: DistractorReason['source'];
  readonly why: string;
  readonly claimId?: string;
  /** The number behind it, for ordering. */
  readonly value?: number;
}

/** Somebody that the article names, with what it says of them. */
export interface Person {
  readonly entity: Entity;
  readonly claimId: string;
  readonly sort: string | null;
  /** The phrases that the name stands in. */
  readonly about: string;
  readonly gender: 'm' | 'f' | undefined;
  /** Told of as harmed: such a name never stands among options. */
  readonly isHarmed: boolean;
}

/** What distractors may be taken from. */
export interface Surroundings {
  /** All live readings of the articles in the quiz. */
  readonly readings: readonly Reading[];
  readonly next: () => number;
  /** The folded words of a name; each name is folded once a quiz. */
  readonly nameWords: (name: string) => readonly string[];
  /** Everybody named in `readings`. */
  readonly people: () => readonly Person[];
  /** What live claims of other articles of the same owner name: the ref of each, with the claim that named it last. */
  readonly stored: () => ReadonlyMap<string, string>;
  /** What the claims of the articles count. */
  readonly figures: () => readonly TellingOfFigure[];
  /** The year of the news, else the latest that the claims tell of; undefined where neither is known. */
  readonly year: () => number | undefined;
  /** Where no year is known: the year when all whom an English story names were in the news. */
  readonly namedYear: () => number | undefined;
  /** The year of the news; undefined where that is not known. */
  readonly published: number | undefined;
  /** The later of the two: what has happened was not after it. */
  readonly lastYear: () => number | undefined;
  /** All claims of the articles. */
  readonly told: () => string;
  /** The same, folded, a space on either side. */
  readonly story: () => string;
  /** The articles word for word; of articles that are not at hand, all their claims. */
  readonly wording: () => string;
  /** Refs of what their wording names. */
  readonly refsTold: (lang: Lang) => readonly string[];
  /** Live readings of articles and pool with this predicate, or one that tells the same deed with another light verb. */
  readonly withPredicate: (lemma: string) => readonly Reading[];
  /** Live readings that could make another option true: all of the articles, and those of the pool with its predicate. */
  readonly rivals: (reading: Reading) => readonly Reading[];
}
