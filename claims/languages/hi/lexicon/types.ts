import type { Gender } from '../../../model.ts';

/** Semantic classes of nouns. */
export type NounClass =
  | 'person'
  | 'office'
  | 'organisation'
  | 'place'
  | 'vehicle'
  | 'weapon'
  | 'document'
  | 'event'
  | 'time'
  | 'money'
  | 'measure'
  | 'body'
  | 'illness'
  | 'natural'
  | 'sport'
  | 'animal'
  | 'plant'
  | 'food'
  | 'substance'
  | 'artefact'
  | 'building'
  | 'group'
  | 'communication'
  | 'law'
  | 'quality'
  | 'abstract';

/** Nouns that share class and gender. */
export interface NounGroup {
  /** `vehicle.f.road`; unique. */
  readonly id: string;
  readonly class: NounClass;
  readonly gender: Gender;
  /** `mass` has no plural, `plural` no singular. */
  readonly number?: 'count' | 'mass' | 'plural';
  /** False for masculine nouns in -ा that keep it (नेता, राजा). */
  readonly inflects?: boolean;
  /** Direct singular forms, separated by white space. */
  readonly words: string;
  /** The reference a fact came from, where it came from one. */
  readonly source?: string;
}

/** Adjectives that behave alike. */
export interface AdjectiveGroup {
  readonly id: string;
  /** Whether they inflect -ा/-े/-ी. Listed in the masculine direct form. */
  readonly inflects: boolean;
  /** Judging words (शानदार, ऐतिहासिक) make an opinion of a clause. */
  readonly evaluative?: boolean;
  readonly words: string;
}

/** Verb roots that behave alike. */
export interface VerbGroup {
  readonly id: string;
  readonly transitivity: 'intransitive' | 'transitive' | 'ditransitive';
  /** Takes ने in the perfective. Default: true unless intransitive. */
  readonly ergative?: boolean;
  /** Speech and thought: a कि-clause is what is said. */
  readonly reporting?: boolean;
  /** Bare roots, separated by white space. */
  readonly roots: string;
}

/** Action nouns with the light verb that makes a clause of them: यात्रा → की, समझौता → हुआ. */
export interface EventNounGroup {
  readonly id: string;
  /** Light verb root: कर, हो, दे, ले, लगा … */
  readonly verb: string;
  /** Case of the agent in "X द्वारा N" / "X की N" readings: who acts. */
  readonly agent: 'ergative' | 'bare' | 'none';
  /** How the other participant is marked: यात्रा takes का/की, हमला takes पर. */
  readonly object?: string;
  /** A second light verb, without its agent: मुलाकात की, मुलाकात हुई. */
  readonly also?: string;
  readonly words: string;
}
