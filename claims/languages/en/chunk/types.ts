import type { Word } from '../tag/word.ts';

/** A noun phrase without anything behind its head: "the two governments", "Macedonia's Telma TV", "they". */
export interface Base {
  readonly kind: 'base';
  readonly words: readonly Word[];
  readonly head: Word;
  /** "he", "those": a phrase of one pronoun. */
  readonly pronoun: boolean;
}

/** How a verb group stands: `either` is a form that is past and participle alike ("closed"). */
export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle' | 'either';

/** A verb with its auxiliaries, adverbs, negation, particle and what it governs by "to". */
export interface Verbs {
  readonly kind: 'verbs';
  readonly words: readonly Word[];
  readonly form: VerbForm;
  /** The verb that carries the meaning: "close" of "plans to close". */
  readonly main: Word;
  readonly lemma: string;
  /** The verb that governs it: "plan"; the same as `lemma` where none does. */
  readonly governor: string;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly passive: boolean;
  /** The auxiliaries that it shares with the verb before "and": "was" of "was tried and sentenced". */
  readonly shared?: string;
  /** The form that a claim tells it in, where that is another than it stands in: "killed" for "killing". */
  readonly told?: string;
  readonly negated: boolean;
  /** "may", "could", "would": the first modal, folded. */
  readonly modal: string | null;
  /** Folded adverbs and adjectives of the group: "reportedly", "likely". */
  readonly manner: readonly string[];
}

export interface Adjective {
  readonly kind: 'adjective';
  readonly words: readonly Word[];
  readonly head: Word;
}

/** A word or words that hold the others together. */
export interface Joint {
  readonly kind:
    | 'preposition'
    | 'opener'
    | 'conjunction'
    | 'adverb'
    | 'comma'
    | 'dash'
    | 'colon'
    | 'stop'
    | 'other';
  readonly words: readonly Word[];
  /** Folded: "because of". */
  readonly key: string;
}

export type Chunk = Base | Verbs | Adjective | Joint;
