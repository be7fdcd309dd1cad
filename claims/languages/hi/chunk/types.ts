import type { Gender, GrammaticalNumber } from '../../../model.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import type { NounReading, Word } from '../tag/word.ts';

/** A noun phrase with its case marker: a local word group in the Paninian sense. */
export interface NounGroup {
  readonly kind: 'noun';
  /** Without the marker; genitives stay inside. */
  readonly words: readonly Word[];
  readonly marker: readonly Word[];
  readonly tag: CaseTag;
  readonly head: Word;
  /** The head's reading that fits the case and number of the phrase. */
  readonly reading?: NounReading | undefined;
  readonly pronoun: boolean;
  readonly relative: boolean;
  /** Word indexes (into `words`) before which the phrase may have to be cut to find a subject. */
  readonly softCuts: readonly number[];
}

export type VerbShape =
  | 'finite'
  | 'subjunctive'
  | 'adnominal'
  | 'adverbial'
  | 'conjunctive'
  | 'infinitive'
  | 'gerund';

/** A maximal run of verb words. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly words: readonly Word[];
  /** The postposition after an infinitive or participle: करने के लिए, किए जाने पर. */
  readonly marker: readonly Word[];
  readonly tag?: CaseTag | undefined;
  /** The noun or adjective that makes the predicate with the verb: समर्थन करना. */
  readonly conjunct?: Word | undefined;
  readonly root: string;
  readonly shape: VerbShape;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfective: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly ability: boolean;
  readonly obligation: boolean;
  readonly prospective: boolean;
  readonly negated: boolean;
  readonly gender?: Gender | undefined;
  readonly number?: GrammaticalNumber | undefined;
}

/** A comma, quotation mark, conjunction or coordinator between clauses. */
export interface Break {
  readonly kind: 'break';
  readonly words: readonly Word[];
}

/** An adverb that stands alone. */
export interface AdverbGroup {
  readonly kind: 'adverb';
  readonly words: readonly Word[];
}

export type Chunk = NounGroup | VerbGroup | Break | AdverbGroup;

/** Words of a chunk with its marker. */
export function allWords(chunk: Chunk): readonly Word[] {
  if (chunk.kind !== 'noun' && chunk.kind !== 'verb') return chunk.words;
  return chunk.marker.length === 0 ? chunk.words : chunk.words.concat(chunk.marker);
}
