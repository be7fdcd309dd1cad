import * as z from 'zod';
import { Claim } from './claim.ts';

export const Gender = z.enum(['m', 'f']);
export type Gender = z.infer<typeof Gender>;
export const GrammaticalNumber = z.enum(['sg', 'pl']);
export type GrammaticalNumber = z.infer<typeof GrammaticalNumber>;

/**
 * One stretch of a claim's text, in order; joined they are `claim.text`. `span` where the words are the
 * article's own (`slice(start, end)`), else `substitution` (index) or `insertion` (index).
 */
export const Piece = z.object({
  text: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
  substitution: z.int().optional(),
  insertion: z.int().optional(),
  /** Index into `claim.arguments` of the argument these words belong to. */
  argument: z.int().optional(),
  /** `core` can be an answer; `marker` is its postposition or preposition. */
  part: z.enum(['core', 'marker', 'predicate', 'attribution', 'other']),
  /** It follows a clause that is whole without it: no question needs it. */
  trailing: z.boolean().optional(),
  /** A day of the calendar stands in it for "आज" or beside a weekday: a question says the day in its own way. */
  day: z.boolean().optional(),
  /** What the story calls its words in full stands in it: a question says it in its own way. */
  told: z.boolean().optional(),
});
export type Piece = z.infer<typeof Piece>;

/** What a language knows of an argument beyond the public claim; same index as `claim.arguments`. */
export const Slot = z.object({
  /** The postposition, case ending or preposition as written: `ने`, `के साथ`, `in`; empty if none. */
  marker: z.string(),
  /** Lemma of the head noun, where one is known. */
  head: z.string().optional(),
  /** Where the head noun stands. */
  headStart: z.int().optional(),
  headEnd: z.int().optional(),
  gender: Gender.optional(),
  number: GrammaticalNumber.optional(),
  /** The head's semantic class in the lexicon: `person`, `vehicle`, `document`, `event` … */
  semantic: z.string().optional(),
  /** Where the proper name stands that a head noun closes: "औरुस लिमोनिस" of "औरुस लिमोनिस कार". */
  properStart: z.int().optional(),
  properEnd: z.int().optional(),
  /** Whether the phrase is one closed answer: an entity, role and name, number and unit. */
  closed: z.boolean(),
  /** Index of the argument this one belongs to: it stands inside it, or holds it with the noun of its verb. */
  within: z.int().optional(),
});
export type Slot = z.infer<typeof Slot>;

/** How a claim is built and put: what the quiz step needs beside the public claim. Kept with it in the store. */
export const Form = z.object({
  pieces: z.array(Piece),
  slots: z.array(Slot),
  predicate: z.object({
    lemma: z.string(),
    /** Whether the verb agrees with the object (Hindi perfective with ने). */
    ergative: z.boolean(),
    passive: z.boolean(),
    tense: z.enum(['past', 'present', 'future', 'none']),
    gender: Gender.optional(),
    number: GrammaticalNumber.optional(),
  }),
  /** When, where and why, as the clause tells it and the claim does not: a stem opens with it where it must. */
  setting: z.array(Piece.extend({ named: z.boolean() })).optional(),
  /** Where the claim is set as the story tells it, with its case marker, where the claim itself names no place. */
  where: z.object({ text: z.string() }).optional(),
  /** The one place that all of the story is of, where nothing near the claim is elsewhere. */
  home: z.object({ text: z.string() }).optional(),
  /** So many pieces at the front say where the story is set and what it is of: a question of the claim says so in its own way. */
  front: z.int().min(1).optional(),
  /** So many pieces at the end say of which event of the story the claim is: a question says so by its kicker. */
  behind: z.int().min(1).optional(),
  /** 1 for the headline and lead, falling with the distance from the top. */
  salience: z.number().min(0).max(1),
  /** Groups claims of one sentence. */
  sentence: z.int().min(0),
  /** Reasons why this claim must not be asked, e.g. `unresolved-pronoun`, `opinion`, `quote-fragment`. */
  blocks: z.array(z.string()),
});
export type Form = z.infer<typeof Form>;

/** A claim with its form. */
export const Reading = z.object({ claim: Claim, form: Form });
export type Reading = z.infer<typeof Reading>;
