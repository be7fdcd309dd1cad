import * as z from 'zod';
import { CheckResult, ItemKind, Lang } from '../model.ts';
import { type LintItem, lintItem, lintSet, passes } from './rubric/index.ts';
import { RULES } from './rubric/rules/index.ts';
import { SET_RULES } from './rubric/set-rules/index.ts';

const OptionInput = z.union([z.string(), z.object({ id: z.string(), text: z.string() })]);

/** An item of ours, or anybody's: options as texts or with ids, the key as an id, a text or an index. */
export const ItemToLint = z.object({
  id: z.string().optional(),
  lang: Lang.optional(),
  stem: z.string(),
  options: z.array(OptionInput),
  key: z.union([z.int(), z.string()]),
  kind: ItemKind.optional(),
  claimId: z.string().optional(),
  evidence: z
    .object({ exact: z.string(), start: z.int().min(0).optional(), end: z.int().min(0).optional() })
    .optional(),
});
export type ItemToLint = z.infer<typeof ItemToLint>;

/** What one rule says, with its number in our list of 21 and where it comes from. */
export const RuleResult = CheckResult.extend({ number: z.int().optional(), source: z.string() });

export const LintReport = z.object({
  items: z.array(z.object({ id: z.string().optional(), passes: z.boolean(), checks: z.array(RuleResult) })),
  /** What fails over the set: the items that break the rule, by index. */
  set: z.array(
    z.object({ rule: z.string(), items: z.array(z.int()), detail: z.string(), source: z.string() }),
  ),
});
export type LintReport = z.infer<typeof LintReport>;

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const SET_RULE_SOURCE = new Map(SET_RULES.map(({ id, source }) => [id, source]));

function keyIndex({ key, options }: ItemToLint): number {
  if (typeof key === 'number') return key >= 0 && key < options.length ? key : -1;
  const byId = options.findIndex((option) => typeof option !== 'string' && option.id === key);
  return byId >= 0
    ? byId
    : options.findIndex((option) => (typeof option === 'string' ? option : option.text) === key);
}

function asLintItem(item: ItemToLint, lang: Lang): LintItem {
  return {
    lang: item.lang ?? lang,
    stem: item.stem,
    options: item.options.map((option) => (typeof option === 'string' ? option : option.text)),
    key: keyIndex(item),
    kind: item.kind,
    claimId: item.claimId,
    evidence: item.evidence,
  };
}

/** The language of an item that does not name one: that of most letters of its stem. */
function langOf({ stem }: ItemToLint): Lang {
  const devanagari = stem.match(/[\u0900-\u097f]/gu)?.length ?? 0;
  return devanagari * 2 >= (stem.match(/\p{L}|\p{M}/gu)?.length ?? 0) ? 'hi' : 'en';
}

export interface LintOptions {
  /** The article that the items are made from, where it is known. */
  readonly text?: string | undefined;
  /** The language of the reasons; each item's own when left out. */
  readonly wordsIn?: Lang | undefined;
}

/** Runs every rule that applies on each item, and the rules over the set; each result says where its rule comes from. */
export function lintItems(items: readonly ItemToLint[], { text, wordsIn }: LintOptions = {}): LintReport {
  const views = items.map((item) => asLintItem(item, langOf(item)));
  return {
    items: views.map((view, i) => {
      const checks = lintItem(view, { wordsIn, ...(text === undefined ? {} : { article: { text } }) });
      const id = items[i]?.id;
      return {
        ...(id === undefined ? {} : { id }),
        passes: passes(checks),
        checks: checks.map((check) => {
          const rule = RULE_BY_ID.get(check.rule);
          return { ...check, ...(rule ? { number: rule.number } : {}), source: rule?.source ?? '' };
        }),
      };
    }),
    set: lintSet(views, wordsIn).map(({ rule, items: broken, detail }) => ({
      rule,
      items: [...broken],
      detail,
      source: SET_RULE_SOURCE.get(rule) ?? '',
    })),
  };
}
