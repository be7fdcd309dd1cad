import * as z from 'zod';
import { Fact } from '../facts.ts';
import { Lang, Span } from './article.ts';

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
