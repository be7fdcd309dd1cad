import type { Range } from '../../../../text/range.ts';
import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import type { Embedded } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';
import type { Candidate } from '../salience/types.ts';
import type { DraftContext } from './context.ts';
import type { Memory } from './memory-types.ts';

/** What some words of a phrase are told as: how many of them, in which words, and where those come from. */
export interface Resolution {
  readonly length: number;
  readonly text: string;
  readonly antecedent: Range;
}

/** Whoever says a clause: as its subject, and before a marker. */
export interface Speaker {
  readonly words: readonly Word[];
  readonly text: string;
  readonly oblique: string;
  readonly several: boolean;
  /** A ministry, a company, a country. */
  readonly isBody: boolean;
  /** One person without a name or office: "महिला". */
  readonly isPlain: boolean;
  /** Others were told of since in what they say: "वह" may be one of those. */
  readonly isBesideOthers: boolean;
  /** A body says it, and the clause before, which it says too, tells of somebody else: "उसके" may be theirs. */
  readonly isBesideOwners: boolean;
  /** The clause before, which they say too, is of a thing: "वह" and "उसका" may be of it. */
  readonly isBesideThing: boolean;
}

/** What kind of speaker says a clause: how they are told of by a pronoun hangs on it. */
export type SayerKind = 'many' | 'body' | 'respected' | 'called' | 'one';

/** Whoever says a clause that is the first of what they say. */
export interface Sayer {
  readonly kind: SayerKind;
  readonly words: readonly Word[];
  /** As they stand before a marker, and as the subject where that form is known. */
  readonly oblique: string;
  readonly direct?: string;
  /** By name, where they have one. */
  readonly name?: string;
}

/** What surrounds the words of a phrase: whatever decides for what they stand. */
export interface Surroundings {
  readonly memory: Memory;
  readonly paragraph: number;
  readonly sentence: number;
  readonly verb: VerbGroup;
  /** Who or what the subject of its clause is. */
  readonly own?: string | undefined;
  /** Where the clause that its clause depends on begins. */
  readonly from?: number | undefined;
  /** What its clause, and the one that it depends on, tell of. */
  readonly nearby?: readonly Candidate[] | undefined;
  /** Whether it stands in quotation marks. */
  readonly isQuoted?: boolean | undefined;
  /** Whether somebody or something says it. */
  readonly isSaid?: boolean | undefined;
  /** The person who says it, by name. */
  readonly saidBy?: string | undefined;
  /** Whether somebody by name says it: "उनके" may be theirs. */
  readonly saidByName?: boolean | undefined;
  /** All words of the clause, where they are at hand. */
  readonly clause?: readonly Word[] | undefined;
  /** A जब-clause follows that says which time "उस समय" is. */
  readonly tailed?: boolean | undefined;
  /** The first word stands for what a जो-clause before it tells: "जो फसल कट चुकी है वह …". */
  readonly correlative?: boolean | undefined;
  /** Whether the words open their clause. */
  readonly opens?: boolean | undefined;
  /** Whether the words are of the subject. */
  readonly subject?: boolean | undefined;
  /** Somebody named acts in the condition or time that the clause depends on: a pronoun may mean them. */
  readonly led?: boolean | undefined;
  /** What the subject is said to be: "देश" in "यह … संपन्न देश है". */
  readonly complement?: Word | undefined;
  /** The names that the clause tells itself. */
  readonly named?: readonly string[] | undefined;
  /** The word that points at a relative clause told with it: "उन लोगों को …, जो …". */
  readonly correlate?: Word | undefined;
  /** Whether a participle before the words says which one they mean: "मंगलवार को हुए | इन धमाकों में". */
  readonly modified?: boolean | undefined;
  /** Whether the phrase has a case marker, and whether its clause names a place. */
  readonly marked: boolean;
  readonly placed: boolean;
  /** For whom or what a relative word of the clause stands. */
  readonly antecedent?: { readonly words: readonly Word[]; readonly group: NounGroup } | undefined;
  /** What the clause before says is so much that this comes of it. */
  readonly measured?: NounGroup | undefined;
  /** Whoever says the clause, where "वह" as its subject means them. */
  readonly speaker?: Speaker | undefined;
  /** Whoever says the clause, where it is the first of what they say. */
  readonly sayer?: Sayer | undefined;
  /** The bodies that whoever says the clause is told to be of. */
  readonly employers?: readonly string[] | undefined;
  /** Things or people in the plural stand in the clause: "उन्हें" may be theirs. */
  readonly crowded?: boolean | undefined;
  /** Somebody without a name or office says it: "उसे" may be the speaker. */
  readonly told?: boolean | undefined;
  /** People of some kind, without a name, say it: "उनको" may be theirs. */
  readonly saidByKind?: boolean | undefined;
  /** What the claim has told so far, asked for by a pronoun alone: it may stand for that. */
  readonly said?: (() => readonly Word[]) | undefined;
  /** The verbs without tense of the clause, with their phrases: "चालक का पीछा कर". */
  readonly deeds?: readonly Embedded[] | undefined;
  /** A कि-clause follows that says what "यह" and "इस बात" are. */
  readonly ahead?: boolean | undefined;
  /** Persons whom a pronoun cannot mean here, by name: who acts in its clause. */
  readonly others: readonly string[];
}

/** What surrounds words that a claim tells apart from the phrases of their clause: a name, a host, an owner. */
export function besidePhrases(
  { memory, paragraph, sentence }: DraftContext,
  verb: VerbGroup,
  clause?: readonly Word[],
): Surroundings {
  return { memory, paragraph, sentence, verb, clause, others: [], marked: false, placed: true };
}
