import type { Article, CheckResult, Item, Reading } from '../../model.ts';
import { type LintItem, lintItem, passes } from '../rubric/index.ts';
import type { Surroundings } from '../types.ts';

/** The item as the rules see it. */
export function toLintItem(item: Item): LintItem {
  return {
    lang: item.lang,
    stem: item.stem,
    options: item.options.map((option) => option.text),
    key: item.options.findIndex((option) => option.id === item.key),
    kind: item.kind,
    claimId: item.claimId,
    evidence: item.evidence,
  };
}

/** What the rules say of an item of ours, and whether it may be asked. */
export function checkItem(
  item: Item,
  reading: Reading,
  article: Article | undefined,
  around: Surroundings,
): { passed: boolean; checks: CheckResult[] } {
  const checks = lintItem(toLintItem(item), {
    reading,
    readings: around.rivals(reading),
    ...(article ? { article } : {}),
  });
  return { passed: passes(checks), checks };
}
