import type { EntityClass, Gender, GrammaticalNumber, Quantity } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import type { ValueMatch } from '../../language.ts';
import type { AuxiliaryRole, ClauseRelation } from '../closed/particles.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import type { NounClass } from '../lexicon/types.ts';
import type { VerbForm } from '../lexicon/verb-form.ts';

export type Pos =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'value'
  | 'number'
  | 'verb'
  | 'copula'
  | 'auxiliary'
  | 'postposition'
  | 'coordinator'
  | 'conjunction'
  | 'negation'
  | 'focus'
  | 'approximator'
  | 'adverb'
  | 'relative'
  | 'interrogative'
  | 'mark'
  | 'parenthesis'
  | 'unknown';

/** A named person, place, organisation or thing that a run of words stands for. */
export interface Name {
  readonly class: EntityClass;
  /** Refs of the catalogue entries with this name; empty where none is known. */
  readonly refs: readonly string[];
  readonly category?: string;
  /** The longest form of the name in the article. */
  readonly canonical: string;
  readonly gender?: Gender;
  /** A person whom the article names with a high office. */
  readonly respected?: true;
}

export interface NounReading {
  readonly lemma: string;
  readonly gender: Gender;
  readonly class: NounClass;
  readonly number: GrammaticalNumber;
  readonly case: 'direct' | 'oblique';
}

/** A token with everything that tagging found out about it. */
export interface Word extends Omit<Token, 'key'> {
  /** What it is compared by; of "ये" before a noun of one thing that of "यह". */
  key: string;
  pos: Pos;
  /** Case of a postposition (on its first word) or pronoun. */
  tag: CaseTag | undefined;
  /** Words in the unit that starts here: compound postposition, name, value, conjunction. */
  length: number;
  /** True on the second and later words of a unit. */
  inside: boolean;
  verb: readonly VerbForm[] | undefined;
  noun: readonly NounReading[] | undefined;
  name: Name | undefined;
  value: ValueMatch | undefined;
  auxiliary: AuxiliaryRole | undefined;
  relation: ClauseRelation | undefined;
  /** Determiners and pronouns that only stand in the direct case. */
  directOnly: boolean | undefined;
  pronoun: 'personal' | 'demonstrative' | 'reflexive' | 'first-second' | 'indefinite' | undefined;
  evaluative: boolean | undefined;
  /** Known by its suffix alone. */
  guessed: boolean | undefined;
  /** A form of a verb that the lexicon knows as an adjective too: खुली, सूखे. */
  adjectival: boolean | undefined;
  /** The country that an adjective is of: रूसी. */
  demonym: string | undefined;
  /** A noun that names an office, profession or rank. */
  role: boolean | undefined;
  /** Spelt again in Latin letters right after: part of a name. */
  glossed: boolean | undefined;
  /** A noun or adjective that makes one predicate with the verb after it. */
  conjunct: boolean | undefined;
  /** A surname alone that more than one person of the article bears. */
  namesake: boolean | undefined;
  /** A given name or a surname, whatever else it means. */
  bearsName: boolean;
  /** A name of the catalogue or the adjective of a country may begin with it. */
  opensName: boolean;
}

/** What is known of a word when it is made. */
export type Known = Partial<Omit<Word, keyof Token>>;

/** The same with every field in one order: what reads thousands of them then reads one shape. */
export type KnownWhole = Required<Known>;

/** What is known of a word, with the fields that nothing is known of. */
export function knownWhole(known: Known): KnownWhole {
  return {
    pos: known.pos ?? 'unknown',
    tag: known.tag,
    length: known.length ?? 1,
    inside: known.inside ?? false,
    verb: known.verb,
    noun: known.noun,
    name: known.name,
    value: known.value,
    auxiliary: known.auxiliary,
    relation: known.relation,
    directOnly: known.directOnly,
    pronoun: known.pronoun,
    evaluative: known.evaluative,
    guessed: known.guessed,
    adjectival: known.adjectival,
    demonym: known.demonym,
    role: known.role,
    glossed: known.glossed,
    conjunct: known.conjunct,
    namesake: known.namesake,
    bearsName: known.bearsName ?? false,
    opensName: known.opensName ?? false,
  };
}

/** A word of a token. Every word has every field in one order as well. */
export function makeWord({ start, end, text, key, shape }: Token, known: KnownWhole): Word {
  // Field by field: a spread copies ten times as slowly, and every word of a text is made here.
  return {
    start,
    end,
    text,
    key,
    shape,
    pos: known.pos,
    tag: known.tag,
    length: known.length,
    inside: known.inside,
    verb: known.verb,
    noun: known.noun,
    name: known.name,
    value: known.value,
    auxiliary: known.auxiliary,
    relation: known.relation,
    directOnly: known.directOnly,
    pronoun: known.pronoun,
    evaluative: known.evaluative,
    guessed: known.guessed,
    adjectival: known.adjectival,
    demonym: known.demonym,
    role: known.role,
    glossed: known.glossed,
    conjunct: known.conjunct,
    namesake: known.namesake,
    bearsName: known.bearsName,
    opensName: known.opensName,
  };
}

/** How many a word says that there are; undefined where it counts nothing. */
export function countOf({ value }: Word): Quantity | undefined {
  const fact = value?.fact;
  return fact?.type === 'quantity' && fact.dimension === 'count' ? fact : undefined;
}

/** Whether a word tells how long: "पांच साल", "40 मिनट". */
export function isDuration(word: Word | undefined): boolean {
  const fact = word?.value?.fact;
  return fact?.type === 'quantity' && fact.dimension === 'duration';
}

/** Whether the word is का, की or के behind a noun, which a pronoun carries in itself. */
export function isGenitiveMarker(word: Word | undefined): boolean {
  return word !== undefined && word.pos === 'postposition' && word.tag === 'genitive';
}

/** Whether the word can be part of a verb group. */
export function isVerbal(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'verb' || word.pos === 'copula' || word.pos === 'auxiliary');
}

/** Whether the word can be part of a noun phrase. */
export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'noun' ||
      word.pos === 'name' ||
      word.pos === 'adjective' ||
      word.pos === 'value' ||
      word.pos === 'number' ||
      word.pos === 'unknown' ||
      word.pos === 'determiner' ||
      word.pos === 'approximator')
  );
}
