import * as z from 'zod';
import { Fact } from './facts.ts';

export * from './facts.ts';

/** The languages that the engine reads. */
export const Lang = z.enum(['hi', 'en']);
export type Lang = z.infer<typeof Lang>;

/**
 * Words of an article with their place: UTF-16 code units into `article.text`, end exclusive;
 * `article.text.slice(start, end) === exact` (W3C TextPositionSelector and TextQuoteSelector).
 */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0), exact: z.string() });
export type Span = z.infer<typeof Span>;

export const Section = z.object({
  kind: z.enum(['title', 'heading', 'dateline', 'link', 'body']),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Section = z.infer<typeof Section>;

export const Article = z.object({
  id: z.string(),
  lang: Lang,
  title: z.string(),
  text: z.string(),
  sections: z.array(Section),
  dateline: z.object({ place: z.string().optional(), agency: z.string().optional(), span: Span }).optional(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  contentHash: z.string(),
  version: z.int().min(1),
});
export type Article = z.infer<typeof Article>;

/** Kāraka and adjunct roles; `agent` is kartā (k1), `object` karma (k2), `recipient` sampradāna (k4). */
export const Role = z.enum([
  'agent',
  'object',
  'recipient',
  'instrument',
  'source',
  'place',
  'destination',
  'origin',
  'time',
  'duration',
  'quantity',
  'cause',
  'purpose',
  'condition',
  'companion',
  'topic',
  'manner',
  'exchange',
  'means',
  'possessor',
  'complement',
  'opponent',
  'beneficiary',
  'comparison',
  'other',
]);
export type Role = z.infer<typeof Role>;

export const Argument = z.object({ role: Role, span: Span, text: z.string(), fact: Fact.optional() });
export type Argument = z.infer<typeof Argument>;

export const ClaimKind = z.enum([
  'event',
  'state',
  'role',
  'attribute',
  'cause',
  'condition',
  'commitment',
  'plan',
  'possibility',
  'evaluation',
  'statement',
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const Modality = z.enum(['asserted', 'reported', 'hedged', 'planned', 'denied']);
export type Modality = z.infer<typeof Modality>;

export const ClaimStatus = z.enum(['live', 'disputed', 'superseded', 'withdrawn']);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

export const Attribution = z.object({ source: z.string(), span: Span });
export type Attribution = z.infer<typeof Attribution>;

export const Claim = z.object({
  id: z.string(),
  articleId: z.string(),
  lang: Lang,
  /** Stands alone; each word of it is in `spans`, in `substitutions` or in `insertions`. */
  text: z.string(),
  kind: ClaimKind,
  spans: z.array(Span).min(1),
  subject: z.string().optional(),
  predicate: z.string().optional(),
  arguments: z.array(Argument),
  attribution: Attribution.nullable(),
  modality: Modality,
  negated: z.boolean(),
  /** 0 to 1: how sure the reading is. */
  confidence: z.number().min(0).max(1),
  substitutions: z.array(z.object({ span: Span, text: z.string(), antecedent: Span.optional() })),
  insertions: z.array(z.object({ text: z.string(), rule: z.string() })),
  rules: z.array(z.string()),
  status: ClaimStatus,
  engineVersion: z.string(),
});
export type Claim = z.infer<typeof Claim>;

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

export const ItemKind = z.enum([
  'count',
  'duration',
  'timeOfDay',
  'weekday',
  'date',
  'money',
  'percent',
  'measure',
  'age',
  'ordinal',
  'person',
  'personPair',
  'country',
  'city',
  'place',
  'organisation',
  'thing',
  'cause',
  'condition',
  'purpose',
]);
export type ItemKind = z.infer<typeof ItemKind>;

export const Option = z.object({ id: z.string(), text: z.string() });
export type Option = z.infer<typeof Option>;

export const Difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof Difficulty>;

export const DistractorReason = z.object({
  optionId: z.string(),
  /** Where the option came from. */
  source: z.enum(['article', 'store', 'catalogue', 'scale', 'invented', 'editor']),
  /** Why it is false, in the item's language. */
  why: z.string(),
  /** The claim that it contradicts or was taken from. */
  claimId: z.string().optional(),
});
export type DistractorReason = z.infer<typeof DistractorReason>;

export const CheckResult = z.object({
  rule: z.string(),
  verdict: z.enum(['pass', 'flag', 'reject']),
  detail: z.string().optional(),
});
export type CheckResult = z.infer<typeof CheckResult>;

export const Item = z.object({
  id: z.string(),
  claimId: z.string(),
  lang: Lang,
  kind: ItemKind,
  stem: z.string(),
  options: z.array(Option),
  /** Id of the right option. */
  key: z.string(),
  evidence: Span,
  explanation: z.string(),
  difficulty: Difficulty,
  distractorReasons: z.array(DistractorReason),
  checks: z.array(CheckResult),
});
export type Item = z.infer<typeof Item>;

/** What a story may tell of that asks for care: it makes a quiz only when an editor asks for one by name. */
export const SensitiveMatter = z.enum(['death', 'sexual-violence', 'suicide', 'minor', 'communal-violence']);
export type SensitiveMatter = z.infer<typeof SensitiveMatter>;

export const Quiz = z.object({
  id: z.string(),
  lang: Lang,
  articleIds: z.array(z.string()),
  items: z.array(Item),
  seed: z.string(),
  engineVersion: z.string(),
  /** What its articles tell of that asks for care; absent where there is nothing. */
  sensitive: z.array(SensitiveMatter).optional(),
});
export type Quiz = z.infer<typeof Quiz>;

export const Verdict = z.object({
  verdict: z.enum(['supported', 'refuted', 'notEnoughInfo', 'disputed']),
  claims: z.array(
    z.object({
      claimId: z.string(),
      relation: z.enum(['supports', 'refutes', 'related']),
      span: Span,
      why: z.string(),
    }),
  ),
  compared: z.array(
    z.object({
      role: z.string(),
      statement: z.string(),
      claim: z.string(),
      result: z.enum(['same', 'compatible', 'different', 'unknown']),
    }),
  ),
});
export type Verdict = z.infer<typeof Verdict>;

/** Raised for input that the engine does not read; `code` is stable. */
export class ClaimsError extends Error {
  readonly code: 'empty-text' | 'unsupported-language' | 'ill-formed-text' | 'too-long';
  constructor(code: ClaimsError['code'], message: string) {
    super(message);
    this.name = 'ClaimsError';
    this.code = code;
  }
}
