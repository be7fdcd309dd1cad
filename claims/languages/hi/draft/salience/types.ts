import type { Gender, GrammaticalNumber } from '../../../../model.ts';
import type { CaseTag } from '../../closed/postpositions.ts';
import type { Mention, Place } from '../memory/place.ts';

/** What kind of thing a candidate is, as pronouns tell kinds apart. */
export type CandidateKind =
  | 'person'
  | 'group'
  | 'animal'
  | 'organisation'
  | 'place'
  | 'thing'
  | 'matter'
  | 'unknown';

/** Somebody or something told of near by that a pronoun may take up. */
export interface Candidate extends Mention {
  readonly kind: CandidateKind;
  /** How it is told again in each case, where that form is known. */
  readonly direct?: string;
  readonly oblique?: string;
  readonly number?: GrammaticalNumber;
  readonly gender?: Gender;
  /** Papers tell of such people without respect. */
  readonly lowly: boolean;
  /** By name. */
  readonly named: boolean;
  /** Told of with an office or a trade. */
  readonly office: boolean;
  /** The subject of its clause. */
  readonly acts: boolean;
  readonly tag: CaseTag;
  /** The subject of its clause is theirs: "सुनीता का विवाह". */
  readonly owns: boolean;
  /** Where its clause ends. */
  readonly end: number;
  /** Told of in quotation marks. */
  readonly quoted: boolean;
  /** Only told of others. */
  readonly spoke: boolean;
}

/** What a clause tells of: worked out when a pronoun behind it first asks. */
export interface ClauseTold extends Place {
  readonly told: () => readonly Candidate[];
}

/** What the last three sentences tell of, the last one as far as it is read. */
export interface Scope {
  readonly clauses: readonly ClauseTold[];
  /** Where what has been read ends. */
  readonly end: number;
}
