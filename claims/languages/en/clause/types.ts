import type { Word } from '../tag/word.ts';

/** A noun phrase, with the preposition before it where there is one. */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly words: readonly Word[];
  /** "in", "because of"; empty for a bare phrase. */
  readonly preposition: readonly Word[];
  readonly head: Word;
}

/** A finite verb with its auxiliaries, negation and what it governs without a phrase between: "plans to visit". */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly words: readonly Word[];
  readonly main: Word;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** "plans to", "will", "is to": not done yet. */
  readonly planned: boolean;
  readonly hedged: boolean;
}

/** What ends a phrase: a comma, conjunction, relative, mark of quotation. */
export interface Break {
  readonly kind: 'break';
  readonly word: Word;
}

/** A word that no phrase takes: an adverb, a participle on its own. */
export interface Loose {
  readonly kind: 'loose';
  readonly word: Word;
}

export type Chunk = NounPhrase | VerbGroup | Break | Loose;

/** One finite verb with its phrases. */
export interface Clause {
  readonly subject?: NounPhrase;
  readonly verb: VerbGroup;
  readonly phrases: readonly NounPhrase[];
  /** What opens it: "that", "because", "who"; empty for a main clause. */
  readonly opener: string;
  readonly quoted: boolean;
  /** Something between its words that no phrase took: it may mean more than is read. */
  readonly broken: boolean;
  /** Where its words begin and end among the sentence's words. */
  readonly first: number;
  readonly last: number;
}

/** Words of a phrase in order, its preposition included. */
export function phraseWords(phrase: NounPhrase): readonly Word[] {
  return [...phrase.preposition, ...phrase.words];
}
