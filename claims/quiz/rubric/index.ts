import type { CheckResult, Lang } from '../../model.ts';
import { RULES } from './rules/index.ts';
import { SET_RULES } from './set-rules/index.ts';
import type { Finding, LintContext, LintItem, Rule } from './types.ts';
import { viewItem } from './view.ts';
import { reasonIn } from './words/index.ts';

/** What a rule over the whole set finds: `items` are the indexes of those that break it. */
export interface SetResult {
  readonly rule: string;
  readonly items: readonly number[];
  readonly detail: string;
}

function resultOf(rule: Rule, finding: Finding | null, lang: Lang): CheckResult {
  if (finding === null) return { rule: rule.id, verdict: 'pass' };
  return { rule: rule.id, verdict: rule.severity, detail: reasonIn(lang, finding) };
}

/**
 * Runs every rule that applies, in order; what fails says why in words (`wordsIn`, else the item's language).
 * A rule that needs an article, a claim or a quote that is not given is left out.
 */
export function lintItem(item: LintItem, context: LintContext = {}): CheckResult[] {
  const view = viewItem(item, context);
  const results: CheckResult[] = [];
  for (const rule of RULES) {
    const finding = rule.check(view);
    if (finding !== undefined) results.push(resultOf(rule, finding, context.wordsIn ?? item.lang));
  }
  return results;
}

/** Runs the rules over a set: where the keys stand, what stems tell of each other. Empty when nothing fails. */
export function lintSet(items: readonly LintItem[], wordsIn?: Lang): SetResult[] {
  const views = items.map((item) => viewItem(item, {}));
  const lang = wordsIn ?? items[0]?.lang ?? 'en';
  return SET_RULES.flatMap((rule) =>
    rule.check(views).map((finding) => ({
      rule: rule.id,
      items: finding.items,
      detail: reasonIn(lang, finding),
    })),
  );
}

/** No reject, and fewer than two flags. */
export function passes(results: readonly CheckResult[]): boolean {
  return (
    results.every((result) => result.verdict !== 'reject') &&
    results.filter((result) => result.verdict === 'flag').length < 2
  );
}

export { RULES } from './rules/index.ts';
export { SET_RULES } from './set-rules/index.ts';
export type { LintContext, LintItem } from './types.ts';
