import * as z from 'zod';
import { Lang, Span } from './article.ts';

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
