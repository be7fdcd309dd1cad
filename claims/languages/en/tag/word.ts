import type { EntityClass } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import type { ValueMatch } from '../../language.ts';

/** A named person, place, organisation or thing that a run of words stands for. */
export interface Name {
  readonly class: EntityClass;
  /** Refs of the catalogue; empty where none is known. */
  readonly refs: readonly string[];
  readonly category?: string;
  /** The longest form of the name in the article. */
  readonly canonical: string;
}

/** Universal parts of speech, as the tagger gives them. */
export const POS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type Pos = (typeof POS)[number];

/** A word of an English sentence. Offsets are UTF-16 code units into the article's text. */
export interface Word extends Token {
  /** Folded; that of another word where the tagger mistook it. */
  key: string;
  pos: Pos;
  lemma: string;
  /** Words in the name or value that starts here. */
  length: number;
  /** True on the second and later words of a name or value. */
  inside: boolean;
  name?: Name;
  value?: ValueMatch;
}

/** Whether a word is the mark of an owner, "'s" or "'". */
export function marksOwner(word: Word | undefined): boolean {
  return /^['’]s?$/u.test(word?.text ?? '');
}

/** Whether a word can stand in a noun phrase. */
export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.name !== undefined ||
      word.value !== undefined ||
      word.pos === 'NOUN' ||
      word.pos === 'PROPN' ||
      word.pos === 'NUM')
  );
}

/** A tagged sentence with its place. */
export interface TaggedSentence {
  readonly index: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
}
